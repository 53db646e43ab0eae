import Diagnostics
import Lessons
import TestSupport
import Testing

@Suite struct ReadingTests {
  private func lesson(_ text: String) -> Lesson {
    Lesson(id: "lesson", SourceText(name: "lesson.md", text))
  }

  @Test func `a lesson is a title, an introduction, and a step for each ##`() {
    let lesson = lesson(
      """
      ---
      title: A title
      minutes: 12
      topics: [a, b]
      ---
      # Heading

      Welcome.

      ## First things

      Text.

      ### A part of it

      More.

      ## Second things

      Text.
      """)
    #expect(lesson.title == "Heading")
    #expect(lesson.minutes == 12)
    #expect(
      lesson.steps.map(\.title) == ["Heading", "First things", "Second things"])
    #expect(
      lesson.steps.map(\.id) == ["heading", "first-things", "second-things"])
    #expect(lesson.diagnostics.isEmpty)
  }

  @Test func `an id in a comment keeps its step when the heading changes`() {
    let lesson = lesson("## A new name\n<!-- id: old -->\n\nText.\n")
    #expect(lesson.steps.map(\.id) == ["old"])
  }

  /// Found by fuzzing: the dashes open and close at once.
  @Test(arguments: ["<!-->", "<!--->", "<!---->", "<!-- id: -->", "<!--"])
  func `a comment of nothing names nothing`(comment: String) {
    let lesson = lesson("# A\n\n## B\n\(comment)\n\nText.\n")
    #expect(lesson.steps.map(\.id) == ["b"])
  }

  @Test func `the front matter of the source document is read`() {
    let file = "source/the-leaky-integrate-and-fire-neuron.md"
    guard let data = SharedFolder.data(file) else { return }
    let source = SourceText(name: "source", bytes: Array(data))
    let lesson = Lesson(id: "source", source)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.title == "The Leaky Integrate-and-Fire Neuron")
    #expect(lesson.steps.map(\.title).contains("Modeling membrane potential"))
  }

  @Test func `an exercise ends a stop, and what follows begins the next`() {
    let lesson = lesson(
      """
      ## Step

      Before.

      ```exercise quantity id=one
      answer: 3 ms
      ```

      Between.

      ```exercise quantity id=two
      answer: 4 ms
      ```

      After.
      """)
    #expect(lesson.stops.map(\.id) == ["one", "two", "step"])
    #expect(lesson.stops.map { $0.exercise?.id } == ["one", "two", nil])
  }

  @Test func `a stop's fingerprint changes with its text and only then`() {
    let old = lesson("## A\n\nText.\n\n## B\n\nText.\n")
    let new = lesson("## A\n\nText!\n\n## B\n\nText.\n")
    #expect(old.stops[0].fingerprint != new.stops[0].fingerprint)
    #expect(old.stops[1].fingerprint == new.stops[1].fingerprint)
  }

  @Test func `a value goes to the end of its line and over indented ones`() {
    let lesson = lesson(
      """
      ```exercise quantity id=q
      answer: 1 ms +
              2 ms
      hint: first
        and second
      ```
      """)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.exercises[0].judge("3 ms").isCorrect)
  }

  @Test func `a broken block is left out and the rest works`() {
    let lesson = lesson(
      """
      # L

      ```exercise quantity id=bad
      answer: R *
      ```

      ```exercise quantity id=good
      answer: 3 ms
      ```
      """)
    #expect(lesson.exercises.map(\.id) == ["good"])
    #expect(lesson.diagnostics.count == 1)
    let parts = Presentation(lesson.stops[0], of: lesson).parts
    #expect(
      parts.contains { part in
        if case .broken = part { true } else { false }
      })
  }

  @Test func `an unclosed fence and bytes that are no text are reported`() {
    var bytes = Array("# L\n\nCaf".utf8) + [0xFF]
    bytes += Array("\n\n```exercise quantity id=q\nanswer: 3 ms\n".utf8)
    let lesson = Lesson(id: "l", SourceText(name: "l.md", bytes: bytes))
    let codes = lesson.diagnostics.map(\.code)
    #expect(codes.contains("invalid-utf8"))
    #expect(codes.contains("unclosed-fence"))
    #expect(lesson.exercises.count == 1)
  }

  /// Ten megabytes; without optimisation, one.
  #if DEBUG
    private let largeSize = 1_000_000
  #else
    private let largeSize = 10_000_000
  #endif

  @Test func `a lesson of many megabytes is read`() {
    let line = "- [ ] option **bold** `code` [x](lif:amp) $u_{rest}$ ``` \n"
    let count = largeSize / line.utf8.count
    let text = String(repeating: line, count: count)
    #expect(!lesson(text).stops.isEmpty)
  }

  @Test func `any bytes are read without a trap`() {
    var random = SeededRandom(announcing: "pieces of lessons")
    let pieces = [
      "```", "experiment", " id=", "exercise quantity", "\n", ": ", "answer",
      "neuron", "C = 1 nF", ", ", "->", "±", "lif:", "[", "](", ")", "## ",
      "\u{0}", "ϑ", "\"", "- [x] ", "given: a = ", "run: 1 ms", "input: ",
      " from ", " to ", "ask: a = 1 .. 2", "expect: ", "spikes", " of ",
    ]
    for _ in 0..<300 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? ""
      }
      let lesson = lesson(text.joined())
      let length = lesson.source.bytes.count
      for diagnostic in Proof(lesson).diagnostics {
        #expect(diagnostic.range.lower >= 0)
        #expect(diagnostic.range.upper <= length)
      }
    }
  }
}
