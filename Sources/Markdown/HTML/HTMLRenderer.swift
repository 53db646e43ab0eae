/// Writes a document as an HTML fragment, as CommonMark prints it.
///
/// Formulas are spans of the classes `math inline` and `math display` that
/// hold their TeX. Front matter is left out.
public struct HTMLRenderer: Sendable {
  /// Whether raw HTML and links of every scheme pass through unchanged.
  public let isUnsafe: Bool

  /// A renderer; unless it is unsafe, raw HTML is shown as text, and links
  /// lead nowhere but to `http`, `https`, `mailto` and relative places.
  public init(isUnsafe: Bool = false) { self.isUnsafe = isUnsafe }

  /// The fragment.
  public func render(_ document: Document) -> String {
    var writer = HTMLWriter(document, isUnsafe: isUnsafe)
    writer.writeAll()
    return String(decoding: writer.output, as: UTF8.self)
  }
}
