import Diagnostics
import Expressions

/// The options of a choice, as lines of a task list.
///
///     - [ ] The nucleus
///       > Nothing flows there.
///     - [x] Ions through the membrane
///     - [spikes = 0] it stays silent
struct Options: Sendable {
  private(set) var list: [Option] = []

  /// A line of the list, with the feedback on lines that begin with `>`.
  struct Option: Sendable {
    var text: String
    let mark: Mark
    var feedback: String?
    let range: SourceRange

    var message: Message { Message(text, at: range) }
    var feedbackMessage: Message? { feedback.map { Message($0, at: range) } }
  }

  /// Whether an option is right.
  enum Mark: Sendable {
    case wrong, right
    /// Where a relation holds in what happened.
    case when(Written)
  }

  init(_ block: Block) throws(Diagnostic) {
    for line in block.others { try read(line) }
    if list.count < 2 {
      throw Diagnostic(
        code: "too-few-options", "a choice needs at least two options",
        at: block.infoRange, suggestion: "write a line `- [ ] …` for each")
    }
    if list.count > 26 {
      throw Diagnostic(
        code: "too-many-options", "nobody chooses among \(list.count) options",
        at: list[26].range, suggestion: "leave at most 26")
    }
    if list.allSatisfy({ if case .wrong = $0.mark { true } else { false } }) {
      throw Diagnostic(
        code: "no-right-option", "no option is right", at: block.infoRange,
        suggestion: "mark the right one `- [x]`")
    }
  }

  /// How many are marked as right.
  var rightOnes: Int {
    list.filter { if case .right = $0.mark { true } else { false } }.count
  }

  /// Whether what is right is worked out.
  var isComputed: Bool {
    list.contains { if case .when = $0.mark { true } else { false } }
  }

  private mutating func read(_ line: Block.Line) throws(Diagnostic) {
    let text = line.text.trimmingBlanks
    if let option = try Option(line) {
      list.append(option)
    } else if text.hasPrefix(">"), let last = list.indices.last {
      list[last].add(feedback: String(text.dropFirst()).trimmingBlanks)
    } else if line.text.first == " ", let last = list.indices.last {
      list[last].add(text)
    } else {
      throw Diagnostic(
        code: "option", "this line is no option and no key", at: line.range,
        suggestion: "options begin with `- [ ]` or `- [x]`, "
          + "feedback with an indented `>`")
    }
  }
}

extension Options.Option {
  /// Reads `- [ ] text`, `- [x] text`, or `- [relation] text`.
  fileprivate init?(_ line: Block.Line) throws(Diagnostic) {
    let blanks = line.text.prefix { $0 == " " || $0 == "\t" }
    let body = line.text.dropFirst(blanks.count)
    guard body.hasPrefix("- ["), let end = body.markEnd else { return nil }
    let inside = body[body.index(body.startIndex, offsetBy: 3)..<end]
    switch inside {
    case " ", "": mark = .wrong
    case "x", "X": mark = .right
    default:
      mark = .when(
        try Written(
          Entry(inside, in: line, after: blanks.utf8.count + 3)))
    }
    text = String(body[body.index(after: end)...]).trimmingBlanks
    range = line.range
  }

  fileprivate mutating func add(feedback more: String) {
    feedback = [feedback, more].compactMap { $0 }.joined(separator: " ")
  }

  /// A further line belongs to the feedback once that has begun.
  fileprivate mutating func add(_ more: String) {
    if feedback == nil { text += " " + more } else { add(feedback: more) }
  }
}

extension Substring {
  /// The bracket that ends a mark; brackets within it come in pairs.
  fileprivate var markEnd: Index? {
    var depth = 0
    for index in indices {
      if self[index] == "[" { depth += 1 }
      if self[index] == "]" { depth -= 1 }
      if self[index] == "]", depth == 0 { return index }
    }
    return nil
  }
}

extension String {
  /// The text, unless there is none.
  var nonEmpty: String? { isEmpty ? nil : self }
}
