import Diagnostics
import Lessons
import Testing

/// A lesson that can be read without any finding.
func readLesson(_ text: String) throws -> Lesson {
  let lesson = Lesson(id: "l", SourceText(name: "l.md", text))
  try #require(lesson.diagnostics.isEmpty, "\(lesson.diagnostics)")
  return lesson
}

/// The first exercise of a lesson, as a learner meets it.
func posed(_ text: String, _ draw: Draw = .first) throws -> Exercise {
  try #require(try readLesson(text).exercises.first).posed(draw)
}

/// Everything that the proof of a lesson finds.
func findings(_ text: String) -> [Diagnostic] {
  Proof(Lesson(id: "l", SourceText(name: "l.md", text))).diagnostics
}

extension Exercise {
  /// The number on the page of each of some texts: `3 1 2`.
  func numbers(of texts: [String]) throws -> String {
    let shown = question.numbered.map(\.plainText)
    return try texts.map { text in
      String(try #require(shown.firstIndex(of: text)) + 1)
    }.joined(separator: " ")
  }

  /// The letter on the page of a text.
  func letter(of text: String) throws -> Character {
    let shown = question.lettered.map(\.plainText)
    return .letter(try #require(shown.firstIndex(of: text)))
  }
}

extension Judgement {
  /// What the author says, without markup.
  var said: String? { message?.plainText }
}
