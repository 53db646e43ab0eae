import Testing
import Tutor

/// What the lines of a journal add up to for the memory.
@Suite struct ScheduleTests {
  /// The stabilities after a first rating, as published with FSRS-6.
  private enum First {
    static let again = 0.212
    static let hard = 1.2931
    static let good = 2.3065
  }

  private func entry(
    _ event: JournalEntry.Event, _ verdict: String? = nil, quiz: Bool? = nil,
    day: Double = 0, content: String = "a", course: String = "small",
    sitting: String? = nil
  ) -> JournalEntry {
    JournalEntry(
      at: day * 86_400 + 5, event, course: course, lesson: "one",
      stop: "product", content: content, answer: verdict.map { _ in "1" },
      verdict: verdict, quiz: quiz, sitting: sitting)
  }

  /// What happened in a review.
  private func reviewed(
    _ event: JournalEntry.Event, _ verdict: String? = nil, day: Double
  ) -> JournalEntry {
    entry(event, verdict, day: day, sitting: "review")
  }

  private func remembered(_ entries: [JournalEntry]) -> Remembered? {
    Schedule(entries, in: "small").remembered[at("one", "product")]
  }

  private var opened: JournalEntry { entry(.opened) }
  private var right: JournalEntry { entry(.answered, "correct") }
  private var wrong: JournalEntry { entry(.answered, "wrong") }

  @Test func `an exercise enters when it is answered, solved or missed`() {
    #expect(remembered([opened]) == nil)
    #expect(remembered([opened, entry(.skipped)]) == nil)
    #expect(remembered([opened, entry(.hint)]) == nil)
    #expect(remembered([opened, wrong]) == nil)
    #expect(remembered([opened, right]) != nil)
    #expect(remembered([opened, entry(.solution)]) != nil)
    #expect(
      remembered([opened, entry(.answered, "nearMiss", quiz: true)]) != nil)
  }

  @Test func `a visit makes one rating`() {
    let cases: [([JournalEntry], Double)] = [
      ([opened, right], First.good),
      ([opened, right, wrong, right], First.good),
      ([opened, wrong, right], First.hard),
      ([opened, wrong, wrong, wrong, right], First.hard),
      ([opened, entry(.hint), right], First.hard),
      ([opened, entry(.solution), right], First.again),
      ([opened, wrong, entry(.solution)], First.again),
      ([opened, entry(.answered, "wrong", quiz: true), right], First.again),
      ([opened, entry(.answered, "correct", quiz: true)], First.good),
    ]
    for (entries, stability) in cases {
      #expect(remembered(entries)?.memory.stability == stability)
    }
  }

  @Test func `what cannot be right or wrong is no answer`() {
    for verdict in ["noted", "unreadable", "missingUnit", "fromTheFuture"] {
      #expect(
        remembered([opened, entry(.answered, verdict, quiz: true)]) == nil)
    }
    #expect(
      remembered([opened, entry(.answered, "missingUnit"), right])?
        .memory.stability == First.good)
  }

  @Test func `a good answer comes again after 2 days, then after 11`() {
    let first = remembered([opened, right])
    #expect(first?.due == CalendarDay(number: 2))
    let second = remembered([
      opened, right, reviewed(.opened, day: 2),
      reviewed(.answered, "correct", day: 2),
    ])
    #expect(second?.due == CalendarDay(number: 13))
  }

  @Test func `on the page of the lesson, where it is answered, all is play`() {
    let before = remembered([opened, right])
    for verdict in ["correct", "wrong"] {
      let after = remembered([
        opened, right, entry(.opened, day: 2), entry(.hint, day: 2),
        entry(.answered, verdict, day: 2),
      ])
      #expect(after?.due == before?.due)
    }
  }

  @Test func `a visit that ends wrong counts only for what was known`() {
    let later = [
      reviewed(.opened, day: 2), reviewed(.answered, "wrong", day: 2),
    ]
    let lapsed = remembered([opened, right] + later)
    #expect(lapsed?.due == CalendarDay(number: 3))
    // It turned out well after all: hard.
    let hard = remembered(
      [opened, right] + later + [reviewed(.answered, "correct", day: 2)])
    #expect(hard?.memory.stability ?? 0 > First.good)
  }

  @Test func `an exercise that was changed begins anew`() {
    let changed = remembered([
      opened, right, entry(.opened, day: 9, content: "b"),
      entry(.answered, "correct", day: 9, content: "b"),
    ])
    #expect(changed?.memory.stability == First.good)
    #expect(changed?.due == CalendarDay(number: 11))
  }

  @Test func `another course has a schedule of its own`() {
    #expect(
      remembered([
        opened, entry(.answered, "correct", course: "other"),
      ]) == nil)
  }

  @Test func `a clock that goes back or makes no sense does no harm`() {
    for day in [-5, 1e300, -1e300, 1e15] {
      let entries = [
        opened, right, entry(.opened, day: day),
        entry(.answered, "correct", day: day),
      ]
      #expect(remembered(entries) != nil)
    }
  }

  @Test func `reviews of a day are counted, first answers are not`() {
    let day = CalendarDay(number: 2)
    var schedule = Schedule([opened, right], in: "small")
    #expect(schedule.reviews(on: CalendarDay(number: 0)) == 0)
    schedule.add(reviewed(.opened, day: 2))
    #expect(schedule.reviews(on: day) == 0)
    schedule.add(reviewed(.answered, "wrong", day: 2))
    schedule.add(reviewed(.opened, day: 2))
    schedule.add(reviewed(.answered, "correct", day: 2))
    #expect(schedule.reviews(on: day) == 1)
    #expect(schedule.reviews(on: CalendarDay(number: 3)) == 0)
  }
}
