import Lessons

/// How far a learner is in each lesson of a course, and what it took.
public struct CourseSummary: Sendable, Equatable {
  /// One for each lesson that can be read, in the order of the course.
  public private(set) var lessons: [Row]
  /// Answers at steps that the course no longer has.
  public private(set) var removedAnswers = 0

  /// What a learner did in one lesson.
  public struct Row: Sendable, Equatable {
    /// The lesson.
    public let id: String
    /// Its heading.
    public let title: String
    /// Steps that are finished.
    public let done: Int
    /// Steps that there are.
    public let total: Int
    /// Answers that counted, as `Progress` counts them: none after a right
    /// one, none before the learner began anew.
    public fileprivate(set) var tries = 0
    /// Hints that were read.
    public fileprivate(set) var hints = 0
    /// Solutions that were asked for.
    public fileprivate(set) var solutions = 0
    /// When the learner was there first, in seconds since 1970.
    public fileprivate(set) var first: Double?
    /// When the learner was there last.
    public fileprivate(set) var last: Double?
    /// How long the learner was at work, in seconds: the time between two
    /// lines of the journal, where it is less than `longestPause`.
    public fileprivate(set) var seconds = 0.0
  }

  /// A longer time without a line of the journal is a pause, in seconds.
  public static let longestPause = 300.0

  /// The summary of a journal's entries; those of other courses are no part
  /// of it.
  public init(_ entries: [JournalEntry], in outline: Outline) {
    let progress = Progress(entries, in: outline.course.id)
    lessons = outline.lessons.indices.map { index in
      let steps = outline.finishedSteps(ofLesson: index, progress)
      let lesson = outline.lessons[index]
      return Row(
        id: lesson.id, title: lesson.title, done: steps.done,
        total: steps.total)
    }
    let places = Dictionary(
      outline.lessons.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    let present = outline.addresses
    let own = entries.filter { $0.course == outline.course.id }
    for (number, entry) in own.enumerated() {
      if entry.event == .answered, !present.contains(entry.address),
        outline.isRead(entry.lesson)
      {
        removedAnswers += 1
      }
      guard let place = places[entry.lesson] else { continue }
      let next = number + 1 < own.count ? own[number + 1].at : nil
      lessons[place].add(entry, until: next)
    }
    for (address, record) in progress.records {
      guard let place = places[address.lesson] else { continue }
      lessons[place].tries += record.tries
    }
  }
}

extension CourseSummary {
  /// All lessons as if they were one.
  public var together: Row {
    var sum = Row(
      id: "", title: "Together", done: lessons.reduce(0) { $0 + $1.done },
      total: lessons.reduce(0) { $0 + $1.total })
    for row in lessons {
      sum.tries += row.tries
      sum.hints += row.hints
      sum.solutions += row.solutions
      sum.seconds += row.seconds
    }
    sum.first = lessons.compactMap(\.first).min()
    sum.last = lessons.compactMap(\.last).max()
    return sum
  }
}

extension CourseSummary.Row {
  fileprivate mutating func add(_ entry: JournalEntry, until next: Double?) {
    switch entry.event {
    case .hint: hints += 1
    case .solution: solutions += 1
    case .opened, .answered, .read, .skipped, .draft, .reset: break
    }
    first = min(first ?? entry.at, entry.at)
    last = max(last ?? entry.at, entry.at)
    let gap = (next ?? entry.at) - entry.at
    if gap > 0, gap < CourseSummary.longestPause { seconds += gap }
  }
}

extension Outline {
  /// The names of every stop.
  fileprivate var addresses: Set<Progress.Address> {
    Set(places.map(address))
  }

  /// Whether it is known what a lesson holds: one that is named but cannot be
  /// read at the moment may hold anything.
  fileprivate func isRead(_ lesson: String) -> Bool {
    lessons.contains { $0.id == lesson }
      || !course.lessons.contains { $0.id == lesson }
  }
}
