import Diagnostics
import Markdown

/// A fence that holds facts for the machine, with its lines.
struct LessonFence {
  /// What the reader makes of it.
  let block: Block
  /// The number of the line that opens it, from 1.
  let firstLine: Int
  /// The lines between the fences.
  let lines: [Block.Line]
  /// The backticks or tildes that open it.
  private let mark: String
  /// The same at the margin; a byte-order mark may stand before it.
  let opening: String
  /// The words after it, with one blank between.
  let info: String
  /// Whether a fence closes it; else it takes all that follows.
  let isClosed: Bool

  /// The fences of a file, as the reader of lessons finds them: none inside
  /// a quote or a list.
  static func all(in document: Document) -> [LessonFence] {
    document.children(of: 0).compactMap {
      LessonFence(document.nodes[$0], in: document.source)
    }
  }

  private init?(_ node: Node, in source: SourceText) {
    guard case .codeBlock(let code) = node.kind, code.isFenced else {
      return nil
    }
    block = Block(code, range: node.range, in: source)
    guard let word = block.words.first, Self.words.contains(word) else {
      return nil
    }
    firstLine = source.line(of: node.range.lower)
    let end = code.infoRange.lower
    let start = source.range(ofLine: firstLine).lower
    opening = source[SourceRange(start, end)].trimmingBlanks
    mark = source[SourceRange(node.range.lower, end)].trimmingBlanksAtEnd
    info = source[code.infoRange].split(separator: " ").joined(separator: " ")
    lines = code.lines.map { Block.Line(text: source[$0], range: $0) }
    isClosed = code.isClosed
  }

  /// What the first word after the backticks may be.
  static let words: Set = ["course", "exercise", "experiment"]

  /// The number of the line that closes it, if one does.
  var lastLine: Int { firstLine + lines.count + 1 }

  /// Whether a line inside could close the fence if it were moved.
  var holdsMark: Bool {
    lines.contains { $0.text.trimmingBlanks.hasPrefix(mark.prefix(3)) }
  }
}
