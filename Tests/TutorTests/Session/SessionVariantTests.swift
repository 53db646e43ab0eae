import Diagnostics
import Lessons
import Testing
import Tutor

/// Every learner has variants of his own and keeps them; a prediction is made
/// once.
@Suite struct SessionVariantTests {
  private static let outline = Outline(
    course: Course(SourceText(name: "course.md", "1. [One](one.md)\n")),
    lessons: [
      Lesson(
        id: "one",
        SourceText(
          name: "one.md",
          """
          # One

          What is ten times [1 ms](lif:a)?

          ```exercise quantity id=ten
          given:  a = 1 .. 40 step 1 ms
          answer: 10 * a
          ```

          ```experiment id=cell
          given:  amp = 2 nA
          neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
          input:  amp
          run:    500 ms
          show:   nothing
          ```

          Where does it settle?

          ```exercise predict id=settle
          experiment: cell
          answer:  max_u ± 1 mV
          explain: At rest and R I above it.
          ```

          Why?

          ```exercise reflection id=why
          explain: Because it leaks.
          ```
          """))
    ])

  private func learner(
    _ journal: [JournalEntry] = [], seed: UInt64? = nil
  ) -> Learner {
    Learner(journal, in: Self.outline, atLesson: 0, seed: seed)
  }

  /// The number in the question.
  private func asked(_ learner: Learner) -> Double? {
    let text = learner.session.page.content.map(\.words).joined(separator: " ")
    let tail = text.firstRange(of: "ten times ").map { text[$0.upperBound...] }
    return tail.flatMap { Double($0.prefix { $0.isNumber }) }
  }

  @Test func `the question shows the learner's value, and it is judged by it`()
    throws
  {
    var learner = learner(seed: 5)
    let value = try #require(asked(learner))
    learner.type("\(value * 10) ms")
    #expect(learner.record.last == "answered one/ten correct")
  }

  @Test func `without a seed it is the first variant`() {
    #expect(asked(learner()) == 1)
  }

  @Test func `learners differ`() {
    let values = Set((0..<40).map { asked(learner(seed: $0)) })
    #expect(values.count > 10)
  }

  @Test func `a learner keeps the seed with which he began`() {
    let first = learner(seed: 7)
    let second = learner(first.journal, seed: 8)
    #expect(asked(second) == asked(first))
    #expect(first.journal.first?.seed == 7)
    #expect(second.journal.last?.seed == 7)
  }

  @Test func `a prediction that fails is told so, and done`() {
    var learner = learner()
    learner.type(":n", "-60 mV")
    #expect(
      learner.said.filter { !$0.hasPrefix("figure") } == [
        "> -60 mV read as −60 mV", "Not as you predicted.",
        "The model gives −50 mV.", "At rest and R I above it.",
      ])
    #expect(learner.record.last == "answered one/settle wrong")
    #expect(!learner.session.page.prompt.takesAnswer)
    let address = Progress.Address(lesson: "one", stop: "settle")
    #expect(learner.session.progress.isFinished(address))
  }

  @Test func `a prediction that cannot be read may be made again`() {
    var learner = learner()
    learner.type(":n", "-60")
    #expect(learner.session.page.prompt.takesAnswer)
    learner.type("-50 mV")
    #expect(learner.said.contains("As you predicted."))
    #expect(learner.record.last == "answered one/settle correct")
  }

  @Test func `a thought is noted, and answered with the author's`() {
    var learner = learner()
    learner.type(":n", ":n", "I do not know")
    #expect(learner.said.contains("Noted."))
    #expect(learner.said.contains("Because it leaks."))
    #expect(learner.record.last == "answered one/why noted")
    let address = Progress.Address(lesson: "one", stop: "why")
    #expect(learner.session.progress.isFinished(address))
  }

  @Test func `where no answer can be shown the author's thought is`() {
    var learner = learner()
    learner.type(":n", ":n", ":s")
    #expect(
      learner.said == ["Show the explanation? y for yes, Enter for no."])
    learner.type("y")
    #expect(learner.said == ["Because it leaks."])
    #expect(learner.record.last == "solution one/why")
    let address = Progress.Address(lesson: "one", stop: "why")
    #expect(learner.session.progress.isFinished(address))
    // It is no answer: one's own may still be given.
    #expect(learner.session.page.prompt.takesAnswer)
    #expect(learner.keys.first == "Enter")
    learner.type("It forgets.")
    #expect(learner.said.contains("Noted."))
  }
}
