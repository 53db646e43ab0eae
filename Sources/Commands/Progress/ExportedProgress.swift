import Diagnostics
import Lessons
import Tutor

/// A learner's work on a course as a file that is handed on: a line that says
/// what it holds, then a line of the journal for each thing that happened,
/// with its time in words.
struct ExportedProgress {
  /// Nil where the learner works under no name.
  let learner: String?
  let course: Course
  /// What happened in this course; drafts are nobody's but the learner's.
  let entries: [JournalEntry]

  init(_ entries: [JournalEntry], in course: Course, of learner: String?) {
    self.learner = learner
    self.course = course
    self.entries = entries.filter {
      $0.course == course.id && $0.event != .draft
    }
  }

  /// The word by which a file of this kind is known.
  static let mark = "lif progress"

  /// What it holds, as a sentence.
  var contents: String {
    let whose = learner.map { "the work of \($0)" } ?? "a learner's work"
    return "\(whose) on \(course.title): each page that was opened, left or "
      + "begun anew, each answer with its verdict, each hint and solution, "
      + "with their times. Each line names its page with a fingerprint of the "
      + "text, and the quiz or review if it was in one; some hold the numbers "
      + "from which the values in the exercises were drawn. Nothing else: no "
      + "drafts, no file names, nothing about the computer."
  }

  /// The file, made at a time.
  func bytes(at time: Double) -> [UInt8] {
    let header = JSONValue.object([
      "file": .string(Self.mark), "version": .number(1),
      "course": .string(course.id), "holds": .string(contents),
      "learner": learner.map { .string($0) } ?? .null,
      "lines": .number(Double(entries.count)),
      "made": .string(CalendarTime.iso(time)),
    ])
    let lines = entries.map { entry in
      let moment = #"{"time":"\#(CalendarTime.iso(entry.at))","#
      return Array(moment.utf8) + JournalFormat.line(entry).dropFirst()
    }
    return Array(header.text.utf8) + [0x0A] + lines.joined()
  }

  /// The days from the first thing to the last, in words.
  func days(seenFrom today: CalendarDay) -> String? {
    DaySpan(entries.map(\.at))?.words(seenFrom: today)
  }
}

/// A first day and a last.
struct DaySpan {
  let first: CalendarDay
  let last: CalendarDay

  /// The span of some times; nil for none.
  init?(_ times: [Double]) {
    guard let first = times.min(), let last = times.max() else { return nil }
    self.first = CalendarDay(at: first)
    self.last = CalendarDay(at: last)
  }

  /// `12 May`, or `12 May – 3 June`.
  func words(seenFrom today: CalendarDay) -> String {
    let start = first.words(seenFrom: today)
    return first == last
      ? start : "\(start) – \(last.words(seenFrom: today))"
  }
}
