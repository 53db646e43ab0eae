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
      : table(on: medium)
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

  /// What stands in a column: of a lesson, or of all together.
  private struct Column {
    let title: String
    let alignment: TextAlignment
    let cell: (CourseSummary.Row) -> StyledLine
  }

  /// The columns; where there is little room, the ones that matter most.
  private func columns(on medium: Medium) -> [Column] {
    let isWide = medium.width >= 72
    let finished = Column(title: "Finished", alignment: .left) { row in
      let bar = Faces.ProgressBar(done: row.done, total: row.total, cells: 8)
      return isWide ? bar.line : StyledLine("\(row.done)/\(row.total)")
    }
    let first = [
      Column(title: "Lesson", alignment: .left) { StyledLine($0.title) },
      finished,
      Column(title: "Tries", alignment: .right) { $0.count($0.tries) },
    ]
    let rest = [
      Column(title: "Hints", alignment: .right) { $0.count($0.hints) },
      Column(title: "Time", alignment: .right) { row in
        StyledLine(row.last == nil ? "" : Self.duration(row.seconds))
      },
      Column(title: "Days", alignment: .left) { row in
        let times = [row.first, row.last].compactMap { $0 }
        return StyledLine(DaySpan(times)?.words(seenFrom: today) ?? "")
      },
    ]
    return isWide ? first + rest : first
  }

  private func table(on medium: Medium) -> [StyledLine] {
    let columns = columns(on: medium)
    let all = summary.lessons.count > 1 ? [summary.together] : []
    let rows = (summary.lessons + all).map { row in
      columns.map { $0.cell(row) }
    }
    return TextTable(columns.map { ($0.title, $0.alignment) })
      .with(rows: rows).lines(on: medium)
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
  /// A count, or nothing where the learner has not been.
  fileprivate func count(_ number: Int) -> StyledLine {
    last == nil ? "" : StyledLine("\(number)")
  }

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
