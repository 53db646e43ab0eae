import Diagnostics

/// Finds the blocks of a text, line by line.
///
/// The method is that of the CommonMark specification's appendix: each line
/// first goes on with the open containers, then may start new blocks, and
/// what is left of it belongs to a leaf. At most one leaf is open at a time,
/// so the lines of each leaf stand together in `lines`.
///
/// Each file beside this one adds one construct as an extension.
struct BlockParser {
  let source: SourceText
  let extensions: Extensions
  var reader: LineReader

  var blocks: [Block] = []
  var lines: [Line] = []
  var alignments: [Alignment] = []
  var definitions = Definitions()
  /// What the definitions say, and later the nodes.
  var texts: Texts
  var diagnostics: [Diagnostic] = []

  /// The open containers, the document first.
  var containers: [Container] = []
  /// Which of them are quotes, by their depth.
  var quoteDepths: [Int] = []
  /// The open leaf block; -1 when there is none.
  var leaf = -1

  /// When the line before was blank: the depth of the last quote whose mark
  /// stood in it. Only the blocks inside that quote are set apart by it.
  var blankDepth: Int?
  /// No thematic break starts in this line before that offset.
  var ruleEnd = 0

  init(_ source: SourceText, extensions: Extensions) {
    self.source = source
    self.extensions = extensions
    texts = Texts(from: source)
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    reader = LineReader(source, from: hasMark ? 3 : 0)
    let whole = SourceRange(0, source.bytes.count)
    blocks = [Block(kind: .document, parent: 0, range: whole, lines: 0..<0)]
    containers = [Container(kind: .document, block: 0)]
  }

  /// Reads the whole text.
  mutating func readAll() {
    if extensions.contains(.frontMatter) { readFrontMatter() }
    while reader.readLine() { takeLine() }
    closeLeaf()
    close(to: 1)
  }

  private mutating func takeLine() {
    ruleEnd = 0
    let depth = continueContainers()
    let allContinue = depth == containers.count
    if allContinue, continueLeaf() {
      blankDepth = nil
    } else if reader.isBlank {
      takeBlankLine(depth)
    } else {
      takeText(depth)
      blankDepth = nil
    }
  }

  /// Goes on with as many containers as the line allows; returns the depth
  /// of the first that it does not.
  private mutating func continueContainers() -> Int {
    var depth = 1
    var quotes = 0
    while depth < containers.count {
      if reader.isBlank, reader.indent == 0 {
        return continueItems(after: quotes)
      }
      switch containers[depth].kind {
      case .document: break
      case .quote:
        guard skipQuoteMark() else { return depth }
        quotes += 1
      case .item(let contentOffset):
        guard reader.isBlank || reader.indent >= contentOffset else {
          return depth
        }
        reader.skip(columns: contentOffset)
      }
      depth += 1
    }
    return reader.isBlank ? continueItems(after: quotes) : depth
  }

  /// A blank line goes on with every item up to the next quote, at once: a
  /// thousand blank lines in a thousand items are no million steps. An item
  /// may begin with one blank line, but not with two.
  private func continueItems(after quotes: Int) -> Int {
    guard quotes == quoteDepths.count else { return quoteDepths[quotes] }
    guard let last = containers.last, case .item = last.kind, last.isEmpty
    else { return containers.count }
    return containers.count - 1
  }

  /// Whether the open leaf, one whose lines are no Markdown, took the line.
  private mutating func continueLeaf() -> Bool {
    guard leaf >= 0 else { return false }
    switch blocks[leaf].kind {
    case .fence(let fence): return continueFence(fence)
    case .indentedCode: return continueIndentedCode()
    case .html(let end): return continueHTMLBlock(end)
    case .paragraph(isFormula: true): return continueFormula()
    default: return false
    }
  }

  private mutating func takeBlankLine(_ depth: Int) {
    blankDepth = quoteDepths.last { $0 < depth } ?? 0
    if depth == containers.count, keepBlankLineOfCode() { return }
    close(to: depth)
    closeLeaf()
  }

  /// Starts the blocks that the line starts; the rest of it is text.
  private mutating func takeText(_ depth: Int) {
    var depth = depth
    while startContainer(at: depth) { depth = containers.count }
    if reader.isBlank || startLeaf(at: depth) { return }
    if leaf >= 0, case .paragraph = blocks[leaf].kind {
      return continueParagraph()
    }
    if depth == containers.count, takeTableRow() { return }
    close(to: depth)
    startParagraph()
  }

  private mutating func startContainer(at depth: Int) -> Bool {
    guard reader.indent < 4 else { return false }
    switch reader.first {
    case .greater: return startQuote(at: depth)
    case .hyphen, .plus, .star, 0x30...0x39: return startItem(at: depth)
    default: return false
    }
  }

  private mutating func startLeaf(at depth: Int) -> Bool {
    if reader.indent >= 4 { return startIndentedCode(at: depth) }
    let allContinue = depth == containers.count
    if allContinue, endParagraphAsHeading() { return true }
    let isStarted =
      switch reader.first {
      case .hash: startHeading(at: depth)
      case .backtick, .tilde: startFence(at: depth)
      case .less: startHTMLBlock(at: depth)
      case .hyphen, .star, .underscore: startRule(at: depth)
      default: false
      }
    return isStarted || (allContinue && startTable())
  }
}
