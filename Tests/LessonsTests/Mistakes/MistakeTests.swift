import Diagnostics
import Lessons
import Testing

/// An authoring mistake as marked source, and the sentence that it gets.
struct Mistake: CustomTestStringConvertible {
  let text: String
  let sentence: String
  let suggestion: String?

  init(_ text: String, _ sentence: String, _ suggestion: String? = nil) {
    self.text = text
    self.sentence = sentence
    self.suggestion = suggestion
  }

  var testDescription: String { sentence }

  /// The lesson with its mistake.
  var marked: Marked { Marked(text) }

  /// The finding that says the sentence.
  var found: Diagnostic? {
    proof.diagnostics.first { $0.message == sentence }
  }

  /// What is found in the lesson; it may quote one file of two lines.
  var proof: Proof {
    Proof(
      Lesson(id: "lesson", marked.source),
      sources: ["Core.swift": SourceText(name: "c", "let a = 1\nlet b = 2\n")])
  }

  /// All of them, by what they are mistakes of.
  static let all =
    shapes + experiments + parameters + quantities + tolerances + choices
    + orders + matches + predictions + equations + builds + variants + values
}

@Suite struct MistakeTests {
  @Test(arguments: Mistake.all)
  func `a mistake is found where it is, with what to do`(_ mistake: Mistake) {
    let marked = mistake.marked
    let found = mistake.found
    #expect(
      found != nil,
      "found instead: \(mistake.proof.diagnostics.map(\.message))")
    #expect(
      found.map { marked.source[$0.range] } == marked.source[marked.place])
    #expect(found?.range == marked.place)
    #expect(found?.suggestion == mistake.suggestion)
  }

  @Test func `all mistakes of a lesson are found in one run`() {
    let lesson = Lesson(
      id: "lesson",
      SourceText(
        name: "lesson.md",
        """
        # L
        ```experiment id=a
        nuron: C = 1 nF
        run: 10 ms
        ```
        ```exercise quantity id=b
        anwser: 3 ms
        ```
        ```exercise quantity id=d
        unit: ms
        ```
        ```exercise chioce id=c
        - [x] one
        ```
        """))
    let codes = Proof(lesson).diagnostics.map(\.code)
    #expect(codes.contains("unknown-key"))
    #expect(codes.contains("missing-key"))
    #expect(codes.contains("exercise-kind"))
  }
}
