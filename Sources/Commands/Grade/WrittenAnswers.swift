import Diagnostics
import Lessons

/// A file of answers: `exercise: answer`, a line each.
struct WrittenAnswers {
  private(set) var byExercise: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) {
    for number in 1...source.lineCount {
      let range = source.range(ofLine: number)
      read(source[range], at: range)
    }
  }

  private mutating func read(_ line: String, at range: SourceRange) {
    let text = line.trimmed
    if text.isEmpty || text.hasPrefix("#") { return }
    guard let colon = text.firstIndex(of: ":") else {
      diagnostics.append(
        Diagnostic(
          code: "answer", "this line is no `exercise: answer`", at: range,
          suggestion: "a remark begins with #"))
      return
    }
    let id = String(text[..<colon]).trimmed
    let answer = String(text[text.index(after: colon)...]).trimmed
    guard byExercise.updateValue(answer, forKey: id) == nil else {
      diagnostics.append(
        Diagnostic(
          code: "answer", "`\(id)` is answered twice; this line counts",
          at: range, suggestion: "keep one of them"))
      return
    }
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(start[...last])
  }
}
