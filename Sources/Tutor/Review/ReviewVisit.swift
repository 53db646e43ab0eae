import Lessons

/// What happened to one exercise from its opening until it is opened again:
/// all of it makes one rating.
struct ReviewVisit: Sendable {
  /// What was remembered before.
  let before: Remembered?
  /// The day on which it was decided how it went.
  private(set) var day: CalendarDay
  /// The fingerprint of what was asked.
  private(set) var content: String
  /// How it went, once that is decided.
  private var decided: Rating?
  private var misses = 0
  private var hints = 0

  init(after before: Remembered?, _ entry: JournalEntry) {
    self.before = before
    day = CalendarDay(at: entry.at)
    content = entry.content
  }

  /// How it went so far; nil where nothing follows from it.
  ///
  /// - Again: the solution was seen; or the answer was wrong where one is
  ///   all, or where no right one followed although the exercise was
  ///   answered before.
  /// - Hard: right with a hint, or after a wrong answer.
  /// - Good: right at once.
  ///
  /// Easy is never given: how easy it was cannot be seen from an answer.
  var rating: Rating? {
    if let decided { return decided }
    return misses > 0 && before != nil ? .again : nil
  }

  /// Adds what happened; once it is decided how it went, the rest of the
  /// visit is play.
  mutating func add(_ entry: JournalEntry) {
    guard decided == nil else { return }
    switch entry.event {
    case .hint: hints += 1
    case .solution: decide(.again, entry)
    case .answered: weigh(entry)
    case .opened, .read, .skipped, .draft, .reset: break
    }
  }

  private mutating func weigh(_ entry: JournalEntry) {
    let verdict = entry.verdict.flatMap { Judgement.Verdict(rawValue: $0) }
    switch verdict {
    case .correct:
      decide(misses + hints > 0 ? .hard : .good, entry)
    case .wrong, .misconception, .nearMiss:
      if entry.quiz == true { return decide(.again, entry) }
      misses += 1
      mark(entry)
    default: break
    }
  }

  private mutating func decide(_ rating: Rating, _ entry: JournalEntry) {
    decided = rating
    mark(entry)
  }

  private mutating func mark(_ entry: JournalEntry) {
    day = CalendarDay(at: entry.at)
    content = entry.content
  }
}
