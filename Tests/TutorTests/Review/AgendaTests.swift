import Diagnostics
import Lessons
import Testing
import Tutor

/// What is due.
@Suite struct AgendaTests {
  private let outline = SampleCourse.outline

  /// A first answer to a stop of the course, on a day.
  private func answer(
    _ lesson: String, _ stop: String, day: Int, _ verdict: String = "correct",
    content: String? = nil
  ) -> JournalEntry {
    let known = outline.places.first {
      outline.address(of: $0) == at(lesson, stop)
    }
    let fingerprint =
      known.map { String(outline.stop(at: $0).fingerprint, radix: 16) }
    return JournalEntry(
      at: Double(day) * 86_400, .answered, course: "small", lesson: lesson,
      stop: stop, content: content ?? fingerprint ?? "0", answer: "1",
      verdict: verdict, quiz: true)
  }

  private func agenda(
    _ entries: [JournalEntry], day: Int, lessons: Set<Int>? = nil
  ) -> Agenda {
    Agenda(
      Schedule(entries, in: "small"), of: outline,
      on: CalendarDay(number: day), lessons: lessons)
  }

  private func names(_ agenda: Agenda) -> [String] {
    agenda.due.map { outline.address(of: $0).stop }
  }

  @Test func `nothing answered, nothing due`() {
    let agenda = agenda([], day: 5)
    #expect(agenda.due.isEmpty && agenda.later.isEmpty)
    #expect(agenda.dueInWords == "No review is due today.")
    #expect(agenda.nextInWords == nil)
    #expect(agenda.changesInWords == nil)
  }

  @Test func `what is least likely to be known comes first`() {
    let entries = [
      answer("one", "product", day: 0), answer("one", "which", day: 0, "wrong"),
      answer("two", "first", day: 3), answer("two", "second", day: 1),
    ]
    let agenda = agenda(entries, day: 4)
    #expect(names(agenda) == ["which", "product", "second"])
    #expect(agenda.dueInWords == "3 reviews are due.")
    #expect(agenda.nextInWords == "Next: 1 tomorrow.")
  }

  @Test func `what is due later is counted by day`() {
    let entries = [
      answer("one", "product", day: 0), answer("one", "which", day: 0),
      answer("two", "first", day: 0, "wrong"),
    ]
    let agenda = agenda(entries, day: 0)
    #expect(names(agenda).isEmpty)
    #expect(agenda.nextInWords == "Next: 1 tomorrow, 2 on 3 January.")
  }

  @Test func `some lessons only`() {
    let entries = [
      answer("one", "product", day: 0), answer("two", "first", day: 0),
    ]
    #expect(names(agenda(entries, day: 9, lessons: [1])) == ["first"])
  }

  @Test func `what was changed is due at once, what is gone is left out`() {
    let entries = [
      answer("one", "product", day: 0),
      answer("one", "which", day: 0, content: "old"),
      answer("one", "removed", day: 0), answer("gone", "x", day: 0),
    ]
    // Before what is only forgotten.
    let later = self.agenda(entries, day: 9)
    #expect(names(later) == ["which", "product"])
    let agenda = agenda(entries, day: 1)
    #expect(names(agenda) == ["which"])
    #expect(agenda.dueInWords == "1 review is due.")
    #expect(
      agenda.changesInWords
        == "1 of them was changed since you answered it. 2 exercises that "
        + "you answered are no longer asked in the course and left out.")
  }
}
