import Markdown
import MathText

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
  private(set) var notes = LinkNotes()
  private let document: Document
  private let medium: Medium
  private let numbersLinks: Bool
  private let resolve: MarkdownLayout.Resolver

  private var pieces: [InlinePiece] = []
  private var runs: [Run] = []
  private var looks = Looks()
  private var spans: [Span] = []
  private var tags: [OpenTag] = []

  /// How text looks at this place, and where it leads.
  struct Looks {
    var style = Style.plain
    var link: String?
    var script: ScriptPlace?
  }

  /// What is open: where it ends, how it looked outside, and what closes it.
  private struct Span {
    let end: Int
    let outside: Looks
    let mark: String
  }

  /// A tag of HTML that is open.
  private struct OpenTag {
    let name: String
    let outside: Looks
    let mark: String
  }

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
    looks = Looks(style: style)
    pieces = []
    let end = document.nodes[index].subtreeEnd
    var next = index + 1
    while next < end {
      closeSpans(before: next)
      next = set(next)
    }
    closeTags(from: 0)
    closeSpans(before: end)
    endLine()
    return pieces
  }

  /// Sets a node, or opens it, and gives the node to go on with.
  private mutating func set(_ index: Int) -> Int {
    let node = document.nodes[index]
    switch node.kind {
    case .text(let text): write(text)
    case .softBreak: write(" ")
    case .hardBreak: endLine()
    case .code(let code): writeCode(code)
    case .math(let tex, display: false): write(formula(tex))
    case .math(let tex, display: true):
      endLine()
      pieces.append(.formula(tex))
    case .emphasis: open(index, mark: "_") { $0.isItalic = true }
    case .strong: open(index, mark: "*") { $0.isBold = true }
    case .strikethrough: open(index, mark: "~") { $0.isStruck = true }
    case .link(let destination, _): return setLink(index, destination)
    case .image(let destination, _):
      setImage(index, destination)
      return node.subtreeEnd
    case .html(let tag): writeTag(tag)
    default: break
    }
    return index + 1
  }
}

// MARK: - Writing

extension InlineSetter {
  private mutating func write(_ text: String) {
    let shown = looks.script?.spelled(text) ?? text
    runs.append(Run(shown, looks.style, link: looks.link))
  }

  mutating func write(_ text: String, _ change: (inout Style) -> Void) {
    var style = looks.style
    change(&style)
    runs.append(Run(text, style, link: looks.link))
  }

  private mutating func writeCode(_ code: String) {
    let shown = medium.usesColor ? code : "`\(code)`"
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

// MARK: - Tags

extension InlineSetter {
  /// Opens a tag; without colour its marks stand for its looks.
  mutating func open(
    _ tag: HTMLTag, mark: String, closing: String? = nil,
    _ change: (inout Looks) -> Void
  ) {
    let mark = medium.usesColor ? "" : mark
    tags.append(
      OpenTag(name: tag.name, outside: looks, mark: closing ?? mark))
    change(&looks)
    if !mark.isEmpty { write(mark) }
  }

  /// Opens a link that is written in HTML.
  mutating func openLink(_ tag: HTMLTag) {
    guard let address = tag.attribute("href").flatMap(WebAddress.init)?.text
    else { return }
    let link = medium.followsLinks ? address : nil
    open(tag, mark: "", closing: note(of: address)) {
      $0.style.color = .blue
      $0.link = link
    }
  }

  /// Closes the last tag of a name, and those within it.
  mutating func close(_ tag: HTMLTag) {
    if let place = tags.lastIndex(where: { $0.name == tag.name }) {
      closeTags(from: place)
    }
  }

  private mutating func closeTags(from place: Int) {
    while tags.count > place, let tag = tags.popLast() {
      if !tag.mark.isEmpty { write(tag.mark) }
      looks = tag.outside
    }
  }
}

// MARK: - Spans

extension InlineSetter {
  private mutating func open(
    _ index: Int, mark: String, closing: String? = nil,
    _ change: (inout Style) -> Void
  ) {
    let mark = medium.usesColor ? "" : mark
    let end = document.nodes[index].subtreeEnd
    spans.append(Span(end: end, outside: looks, mark: closing ?? mark))
    change(&looks.style)
    if !mark.isEmpty { write(mark) }
  }

  private mutating func closeSpans(before index: Int) {
    while let span = spans.last, span.end <= index {
      spans.removeLast()
      if !span.mark.isEmpty { write(span.mark) }
      looks = span.outside
    }
  }

  /// A link that has a value shows it; one that leads outside is followed by
  /// its number, or by nothing where it can be clicked or read.
  private mutating func setLink(_ index: Int, _ destination: String) -> Int {
    let text = document.plainText(of: index)
    if let value = resolve(destination, text) {
      write(value) { $0.isBold = true }
      return document.nodes[index].subtreeEnd
    }
    guard let address = WebAddress(destination)?.text else { return index + 1 }
    let isItsOwnText = destination == text || destination == "mailto:" + text
    let note = isItsOwnText ? "" : note(of: address)
    open(index, mark: "", closing: note) { $0.color = .blue }
    looks.link = medium.followsLinks ? address : nil
    return index + 1
  }

  /// What stands behind a link whose address is listed below.
  mutating func note(of address: String) -> String {
    numbersLinks ? "\u{A0}[\(notes.number(of: address))]" : ""
  }

  private mutating func setImage(_ index: Int, _ destination: String) {
    let text = document.plainText(of: index)
    write(Self.picture([text, destination])) { $0.isDim = true }
  }

  /// What stands in the place of a picture.
  static func picture(_ parts: [String]) -> String {
    let said = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    return "[image: \(said)]"
  }
}
