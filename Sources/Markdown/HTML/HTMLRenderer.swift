import Text

/// Writes a document as an HTML fragment, as CommonMark prints it.
///
/// Front matter is left out. Formulas are spans of the classes `math inline`
/// and `math display` that hold their TeX, unless a writer of formulas makes
/// something better of it.
public struct HTMLRenderer: Sendable {
  /// Makes markup of TeX; `isDisplay` says that the formula stands alone.
  public typealias FormulaWriter =
    @Sendable (_ tex: String, _ isDisplay: Bool) -> String

  /// Whether raw HTML and links of every scheme pass through unchanged.
  public let isUnsafe: Bool
  let writeFormula: FormulaWriter?

  /// A renderer; unless it is unsafe, raw HTML is shown as text, links lead
  /// nowhere but to `http`, `https`, `mailto` and relative places, and what
  /// is hidden is shown by number.
  public init(
    isUnsafe: Bool = false, writingFormulas formula: FormulaWriter? = nil
  ) {
    self.isUnsafe = isUnsafe
    writeFormula = formula
  }

  /// The fragment.
  public func render(_ document: Document) -> String {
    String(decoding: bytes(of: document), as: UTF8.self)
  }

  /// The fragment in UTF-8.
  public func bytes(of document: Document) -> [UInt8] {
    var writer = HTMLWriter(document, self)
    writer.writeAll()
    let isPlain = isUnsafe || !document.tree.mayHide
    return isPlain ? writer.output : writer.output.showingAll
  }
}

extension [UInt8] {
  /// The same with nothing hidden.
  var showingAll: [UInt8] { holdsHidden ? Array(showingHidden.utf8) : self }

  /// The text with marks that HTML shows for what is hidden.
  fileprivate var showingHidden: String {
    String(decoding: self, as: UTF8.self).unicodeScalars.map { scalar in
      if !scalar.isHidden || scalar == "\n" || scalar == "\t" {
        return String(scalar)
      }
      return String(scalar).visible.replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;")
    }.joined()
  }
}
