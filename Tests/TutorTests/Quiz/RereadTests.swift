import Diagnostics
import Lessons
import Testing
import Tutor

/// Where a learner is sent who missed a question.
@Suite struct RereadTests {
  private static let course = Course(
    SourceText(
      name: "course.md",
      "# C\n\n1. [Leaky](leaky.md)\n2. [Review](review.md)\n"))

  private static let leaky = Lesson(
    id: "leaky",
    SourceText(
      name: "leaky.md",
      """
      # Leaky

      ## Watch

      It leaks.

      ## Time

      ```experiment id=cell
      neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV
      start:  -60 mV
      run:    20 ms
      ```

      ## Self-check

      Named.

      ```exercise quantity id=named
      answer: 10 ms
      reread: watch
      ```

      By its experiment.

      ```exercise quantity id=measured
      experiment: cell
      answer:     tau
      ```

      Neither.

      ```exercise quantity id=free
      answer: 30 ms
      ```
      """))

  private static let review = Lesson(
    id: "review",
    SourceText(
      name: "review.md",
      """
      # Review

      ## Self-check

      Elsewhere.

      ```exercise quantity id=elsewhere
      answer: 10 ms
      reread: leaky/time
      ```

      Nowhere.

      ```exercise quantity id=nowhere
      answer: 10 ms
      reread: leaky/gone
      ```
      """))

  private static let outline = Outline(
    course: course, lessons: [leaky, review])

  private func sentences(afterMissing lesson: String) -> [String] {
    var learner = Learner(in: Self.outline)
    learner.type("", ":g \(lesson) self-check", "1 ms", "1 ms", "1 ms")
    return learner.content.filter { $0.hasPrefix("To reread") }
  }

  @Test func `it is the step that the author names, or has the experiment`() {
    #expect(
      sentences(afterMissing: "leaky") == [
        "To reread: Leaky, step 1, Watch; `:g leaky 1` goes there.",
        "To reread: Leaky, step 2, Time; `:g leaky 2` goes there.",
        "To reread: Leaky.",
      ])
  }

  @Test func `it may be in another lesson, and where it is gone none is named`()
  {
    #expect(
      sentences(afterMissing: "review") == [
        "To reread: Leaky, step 2, Time; `:g leaky 2` goes there.",
        "To reread: Review.",
      ])
  }

  @Test func `the way that is named leads there`() {
    var learner = Learner(in: Self.outline)
    learner.type("", ":g review 1", "1 ms", "1 ms", ":g leaky 2")
    #expect(learner.place == "Step 2 of 3")
    #expect(learner.session.page.header?.title == "Time")
  }
}
