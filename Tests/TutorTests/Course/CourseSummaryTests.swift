import Testing
import Tutor

@Suite struct CourseSummaryTests {
  private func entry(
    _ event: JournalEntry.Event, _ stop: String = "product", at time: Double,
    lesson: String = "one", course: String = "small",
    verdict: String = "correct", sitting: String? = nil
  ) -> JournalEntry {
    JournalEntry(
      at: time, event, course: course, lesson: lesson, stop: stop,
      content: "1", verdict: event == .answered ? verdict : nil,
      sitting: sitting)
  }

  private func summary(_ entries: JournalEntry...) -> CourseSummary {
    CourseSummary(entries, in: SampleCourse.outline)
  }

  @Test func `without a journal every lesson is at its beginning`() {
    let summary = summary()
    #expect(summary.lessons.map(\.id) == ["one", "two"])
    #expect(summary.lessons.map(\.done) == [0, 0])
    #expect(summary.lessons.map(\.total) == [3, 2])
    #expect(summary.lessons.allSatisfy { $0.first == nil && $0.seconds == 0 })
  }

  @Test func `answers, hints and solutions are counted where they belong`() {
    let summary = summary(
      entry(.hint, at: 1), entry(.answered, at: 2, verdict: "wrong"),
      entry(.answered, at: 3),
      entry(.solution, "current", at: 4, lesson: "two"))
    #expect(summary.lessons.map(\.tries) == [2, 0])
    #expect(summary.lessons.map(\.hints) == [1, 0])
    #expect(summary.lessons.map(\.solutions) == [0, 1])
    #expect(summary.lessons.map(\.done) == [1, 1])
    #expect(summary.lessons.map(\.first) == [1, 4])
    #expect(summary.lessons.map(\.last) == [3, 4])
  }

  @Test func `play after the right answer is no try, nor is a quiz`() {
    let summary = summary(
      entry(.answered, at: 1, verdict: "wrong"), entry(.answered, at: 2),
      entry(.answered, at: 3, verdict: "wrong"), entry(.answered, at: 4),
      entry(.answered, at: 5, verdict: "wrong", sitting: "quiz"))
    #expect(summary.lessons.map(\.tries) == [2, 0])
    #expect(summary.together.tries == 2)
  }

  @Test func `tries begin at nought where a step is begun anew`() {
    let summary = summary(
      entry(.answered, at: 1, verdict: "wrong"), entry(.answered, at: 2),
      entry(.reset, at: 3), entry(.answered, at: 4))
    #expect(summary.lessons.map(\.tries) == [1, 0])
  }

  @Test func `time at work leaves out pauses and clocks that were set back`() {
    let summary = summary(
      entry(.opened, at: 1000), entry(.answered, at: 1100),
      entry(.opened, at: 1399), entry(.opened, at: 1699),
      entry(.opened, at: 500), entry(.opened, at: 510))
    #expect(summary.lessons.first?.seconds == 409)
    #expect(summary.lessons.first?.first == 500)
  }

  @Test func `the time before another lesson is that of the one before`() {
    let summary = summary(
      entry(.opened, at: 0), entry(.opened, "current", at: 60, lesson: "two"),
      entry(.read, "current", at: 100, lesson: "two"))
    #expect(summary.lessons.map(\.seconds) == [60, 40])
  }

  @Test func `answers at steps that are gone are remembered`() {
    let summary = summary(
      entry(.answered, "gone", at: 1), entry(.answered, at: 2),
      entry(.answered, "x", at: 3, lesson: "gone"),
      entry(.opened, "y", at: 4, lesson: "gone"))
    #expect(summary.removedAnswers == 2)
  }

  @Test func `another course is no part of it`() {
    let other = entry(.answered, at: 1, course: "other")
    #expect(summary(other) == summary())
  }
}
