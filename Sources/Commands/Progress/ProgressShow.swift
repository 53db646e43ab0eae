import Display
import Faces
import Lessons
import Tutor

/// How far a learner is, for people and for programs.
struct ProgressShow {
  let summary: CourseSummary
  let course: Course
  let learner: String?
  /// Where the journal lies; nil where there is no place for one.
  let journal: String?
  /// What is to be said of the journal.
  let findings: String?
  let today: CalendarDay

  func lines(on medium: Medium) -> [StyledLine] {
    let title = course.title + (learner.map { ": \($0)" } ?? "")
    let head = StyledLine(title, Style(bold: true))
    let isNew = summary.lessons.allSatisfy { $0.last == nil }
    let body =
      isNew
      ? sentence("Nothing is kept yet; lif begins the course.", medium)
      : table.lines(on: medium)
    return [""] + sentence(head, medium) + [""] + body + [""]
      + notes.flatMap { sentence(StyledLine($0), medium) } + [""]
  }

  private func sentence(_ line: StyledLine, _ medium: Medium) -> [StyledLine] {
    line.spelled(in: medium.characters)
      .wrapped(to: min(medium.width, 79), first: " ", rest: " ")
  }

  private var notes: [String] {
    var notes: [String] = []
    let removed = summary.removedAnswers
    if removed > 0 {
      notes.append(
        removed == 1
          ? "1 answer belongs to a step that is no longer in the course."
          : "\(removed) answers belong to steps that are no longer in the "
            + "course.")
    }
    if let findings { notes.append(findings) }
    notes.append(
      journal.map { "Kept in \($0)" }
        ?? "Nothing is kept: there is no HOME; --state DIR names a folder.")
    return notes
  }

  // MARK: The table

  private var table: TextTable {
    let columns: [(String, TextAlignment)] = [
      ("Lesson", .left), ("Finished", .left), ("Tries", .right),
      ("Hints", .right), ("Time", .right), ("Days", .left),
    ]
    let rows = summary.lessons.map(row)
    return TextTable(columns).with(rows: rows.count > 1 ? rows + [sum] : rows)
  }

  private func row(_ lesson: CourseSummary.Row) -> [StyledLine] {
    let bar = Faces.ProgressBar(
      done: lesson.done, total: lesson.total, cells: 8)
    let counts = lesson.last == nil ? [] : [lesson.tries, lesson.hints]
    let times = [lesson.first, lesson.last].compactMap { $0 }
    return [StyledLine(lesson.title), bar.line]
      + (counts.isEmpty ? ["", ""] : counts.map { StyledLine("\($0)") })
      + [
        StyledLine(lesson.last == nil ? "" : Self.duration(lesson.seconds)),
        StyledLine(DaySpan(times)?.words(seenFrom: today) ?? ""),
      ]
  }

  private var sum: [StyledLine] {
    let all = summary.lessons
    let times = all.flatMap { [$0.first, $0.last] }.compactMap { $0 }
    let done = all.reduce(0) { $0 + $1.done }
    let total = all.reduce(0) { $0 + $1.total }
    let texts = [
      "Together", "\(done) of \(total) steps",
      "\(all.reduce(0) { $0 + $1.tries })",
      "\(all.reduce(0) { $0 + $1.hints })",
      Self.duration(all.reduce(0) { $0 + $1.seconds }),
      DaySpan(times)?.words(seenFrom: today) ?? "",
    ]
    return texts.map { StyledLine($0, Style(bold: true)) }
  }

  /// `7 min`, or `1 h 20 min`.
  static func duration(_ seconds: Double) -> String {
    let minutes = Int(exactly: (seconds / 60).rounded()) ?? 0
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60) min"
  }

  // MARK: For programs

  var json: JSONValue {
    .object([
      "learner": learner.map { .string($0) } ?? .null,
      "course": .string(course.id),
      "journal": journal.map { .string($0) } ?? .null,
      "removed_answers": .number(Double(summary.removedAnswers)),
      "lessons": .array(summary.lessons.map(\.json)),
    ])
  }
}

extension CourseSummary.Row {
  /// The row for programs; times in seconds.
  var json: JSONValue {
    .object([
      "id": .string(id), "title": .string(title),
      "done": .number(Double(done)), "total": .number(Double(total)),
      "tries": .number(Double(tries)), "hints": .number(Double(hints)),
      "solutions": .number(Double(solutions)), "seconds": .number(seconds),
      "first": first.map { .string(CalendarTime.iso($0)) } ?? .null,
      "last": last.map { .string(CalendarTime.iso($0)) } ?? .null,
    ])
  }
}
