public import Diagnostics
import Markdown

/// What an author still means to write: every mark of it in the prose of a
/// lesson and in its blocks. Code that is shown may hold one.
struct TodoCheck {
  private(set) var obligations: [Obligation] = []
  private let source: SourceText

  init(_ document: Document) {
    source = document.source
    for node in document.nodes {
      switch node.kind {
      case .text: add(in: node.range)
      case .codeBlock(let code) where code.isOurs: add(in: node.range)
      default: break
      }
    }
  }

  private static let mark = Array(LessonTemplate.mark.utf8)

  private mutating func add(in range: SourceRange) {
    let text = source.bytes[range.lower..<range.upper]
    for place in text.places(of: Self.mark) {
      let range = SourceRange(place, place + Self.mark.count)
      obligations.append(
        Obligation(
          "nothing is left to do", at: range,
          Diagnostic(
            code: "todo", "something is left to do here", at: range,
            suggestion: "write it, then take the \(LessonTemplate.mark) away")))
    }
  }
}

extension Course {
  /// What is still to be written in the index.
  public var todos: [Diagnostic] {
    TodoCheck(document).obligations.compactMap(\.finding)
  }
}

extension CodeBlock {
  /// Whether it is a block of the lesson's.
  fileprivate var isOurs: Bool {
    info.split(separator: " ").first
      .map { LessonFence.words.contains(String($0)) } ?? false
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes stand.
  fileprivate func places(of wanted: [UInt8]) -> [Int] {
    guard count >= wanted.count else { return [] }
    return (startIndex...endIndex - wanted.count).filter {
      self[$0] == wanted[0] && self[$0...].starts(with: wanted)
    }
  }
}
