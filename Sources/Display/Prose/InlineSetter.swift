import Markdown
import MathText
import Text

/// A stretch of a paragraph that is set by itself.
enum InlinePiece {
  /// Text up to a break that the author asked for.
  case line(StyledLine)
  /// A formula on rows of its own.
  case formula(String)
}

/// Turns what stands inside a block into styled text.
///
/// The nodes are walked in document order, and what encloses them waits on a
/// stack; so nesting costs nothing.
struct InlineSetter {
  var notes = LinkNotes()
  let document: Document
  let medium: Medium
  let numbersLinks: Bool
  let resolve: MarkdownLayout.Resolver

  private var pieces: [InlinePiece] = []
  private var runs: [Run] = []
  private(set) var spans = InlineSpans()

  /// Links have numbers where `notes` are to be listed behind the text.
  init(
    _ document: Document, on medium: Medium, numbersLinks: Bool = true,
    resolving: @escaping MarkdownLayout.Resolver
  ) {
    self.document = document
    self.medium = medium
    self.numbersLinks = numbersLinks && !medium.followsLinks
    resolve = resolving
  }

  /// Everything inside a node on one line.
  mutating func line(of index: Int, _ style: Style = .plain) -> StyledLine {
    let lines = pieces(of: index, style).map { piece in
      switch piece {
      case .line(let line): line
      case .formula(let tex): StyledLine(formula(tex), style)
      }
    }
    return StyledLine(Array(lines.map(\.runs).joined(separator: [Run(" ")])))
  }

  /// What is inside a node, broken where the author asked for it.
  mutating func pieces(of index: Int, _ style: Style = .plain) -> [InlinePiece]
  {
    guard document.nodes.indices.contains(index) else { return [] }
    begin(style)
    let end = document.nodes[index].subtreeEnd
    var next = index + 1
    while next < end {
      closeSpans(before: next)
      next = set(next)
    }
    return finish()
  }

  mutating func begin(_ style: Style) {
    spans = InlineSpans(style)
    pieces = []
  }

  /// Closes what is open, and gives what was written.
  mutating func finish() -> [InlinePiece] {
    while let span = spans.closeLast() { writeMark(span.closing) }
    endLine()
    return pieces
  }

  /// Sets a node, or opens it, and gives the node to go on with.
  private mutating func set(_ index: Int) -> Int {
    let node = document.nodes[index]
    switch node.kind {
    case .text(let text): write(text)
    case .softBreak: writeBlank()
    case .hardBreak: endLine()
    case .code(let code): writeCode(code)
    case .math(let tex, display: false): write(formula(tex))
    case .math(let tex, display: true):
      endLine()
      pieces.append(.formula(tex))
    case .emphasis: open(index, mark: "_") { $0.style.isItalic = true }
    case .strong: open(index, mark: "*") { $0.style.isBold = true }
    case .strikethrough: open(index, mark: "~") { $0.style.isStruck = true }
    case .link(let destination, _): return setLink(index, destination)
    case .image(let destination, _):
      setImage(index, destination)
      return node.subtreeEnd
    case .html(let tag): writeTag(tag)
    case .document, .frontMatter, .heading, .paragraph, .blockQuote,
      .thematicBreak, .list, .item, .codeBlock, .htmlBlock, .table, .tableRow,
      .tableCell, .mathBlock:
      break
    }
    return index + 1
  }
}

// MARK: - Writing

extension InlineSetter {
  /// Text, raised or lowered where it is.
  mutating func write(_ text: String) {
    if text.isEmpty { return }
    writeMark(spans.looks.script?.spelled(text) ?? text)
  }

  /// What is no text of the author's: marks, notes, blanks.
  mutating func writeMark(_ mark: String) {
    let looks = spans.looks
    if !mark.isEmpty { runs.append(Run(mark, looks.style, link: looks.link)) }
  }

  /// A blank, but none at the start of a line, nor after another.
  mutating func writeBlank() {
    if let last = runs.last, !last.text.hasSuffix(" ") { writeMark(" ") }
  }

  mutating func write(_ text: String, _ change: (inout Style) -> Void) {
    var style = spans.looks.style
    change(&style)
    runs.append(Run(text, style, link: spans.looks.link))
  }

  private mutating func writeCode(_ code: String) {
    let shown = medium.needsNoMarks ? code : "`\(code)`"
    write(shown) { $0.color = .cyan }
  }

  /// A short formula is not broken at its blanks.
  private func formula(_ tex: String) -> String {
    let text = Formula(tex).oneLine(
      characters: MathCharacters(medium.characters))
    return text.width > 24 ? text : text.replacing(" ", with: "\u{A0}")
  }

  mutating func endLine() {
    if !runs.isEmpty { pieces.append(.line(StyledLine(runs))) }
    runs = []
  }
}

// MARK: - Spans

extension InlineSetter {
  /// Opens a node or a tag; without colour its marks stand for its looks.
  mutating func open(
    _ kind: InlineSpans.Kind, mark: String, closing: String? = nil,
    _ change: @escaping InlineSpans.Change
  ) {
    let mark = medium.needsNoMarks ? "" : mark
    guard spans.open(kind, closing: closing ?? mark, change) else { return }
    writeMark(mark)
  }

  mutating func open(
    _ index: Int, mark: String, closing: String? = nil,
    _ change: @escaping InlineSpans.Change
  ) {
    let end = document.nodes[index].subtreeEnd
    open(.node(end: end), mark: mark, closing: closing, change)
  }

  private mutating func closeSpans(before index: Int) {
    while let span = spans.closeNode(before: index) { writeMark(span.closing) }
  }

  /// Closes the last tag of a name, if one is open.
  mutating func close(_ tag: HTMLTag) {
    if let span = spans.closeTag(tag.name) { writeMark(span.closing) }
  }
}
