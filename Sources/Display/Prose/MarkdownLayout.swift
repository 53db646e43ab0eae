public import Markdown

/// Markdown as lines for a medium.
///
/// Prose is set to at most 78 columns, which is as wide as reads well; code
/// and tables may use the whole width. No line is wider than the medium.
/// Where colour is missing, `*strong*`, `_emphasis_`, `` `code` `` and
/// headings keep their marks.
public struct MarkdownLayout {
  /// What to show in place of a link, given its destination and its text;
  /// nil leaves the link as it is.
  public typealias Resolver = (_ destination: String, _ text: String) -> String?

  private let document: Document
  private let medium: Medium
  private let resolve: Resolver

  /// A layout of one document.
  ///
  /// Links for which `resolving` has a text show that text and lead nowhere;
  /// so the values that a lesson computes are ordinary links in its source.
  public init(
    _ document: Document, on medium: Medium,
    resolving: @escaping Resolver = { _, _ in nil }
  ) {
    self.document = document
    self.medium = medium
    resolve = resolving
  }

  /// The whole document.
  public func lines() -> [StyledLine] {
    lines(of: document.children(of: 0))
  }

  /// Some blocks of the document by their indices, in the order given, with
  /// the addresses they mention behind them.
  ///
  /// `first` stands before the first line, `rest` before the others; both
  /// are one blank unless told otherwise.
  public func lines(
    of blocks: some Sequence<Int>, first: StyledLine = " ",
    rest: StyledLine = " "
  ) -> [StyledLine] {
    let text = InlineSetter(document, on: medium, resolving: resolve)
    var setter = BlockSetter(
      document, on: medium, text,
      Indentation(first: first, rest: rest, in: medium.width))
    setter.set(Array(blocks))
    setter.setNotes()
    return setter.lines
  }

  /// The text inside one node, such as a heading, as a single line without
  /// the addresses of its links.
  public func line(of index: Int) -> StyledLine {
    var text = InlineSetter(
      document, on: medium, numbersLinks: false, resolving: resolve)
    return text.line(of: index).spelled(in: medium.characters)
  }
}
