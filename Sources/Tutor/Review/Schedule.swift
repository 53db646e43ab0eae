import Lessons

/// What a learner remembers of each exercise, and when to ask it again: what
/// the lines of the journal add up to.
///
/// An exercise enters when it is first answered rightly, when its solution
/// is seen, or when it is missed in a quiz. Days are those of universal time.
public struct Schedule: Sendable {
  /// What is remembered, by the names of the exercises.
  public private(set) var remembered: [Progress.Address: Remembered] = [:]
  /// How often each stop was opened, in its lesson or elsewhere.
  private var openings: [Progress.Address: Int] = [:]
  /// The variant that was seen last; none where it was the lesson's own.
  private var draws: [Progress.Address: UInt64] = [:]
  private var visits: [Progress.Address: ReviewVisit] = [:]
  /// Which exercises were reviewed on the latest day.
  private var reviewed: Set<Progress.Address> = []
  private var latest = CalendarDay(number: 0)

  /// The schedule in a course of a journal's entries.
  public init(_ entries: [JournalEntry] = [], in course: String) {
    for entry in entries where entry.course == course { add(entry) }
  }

  /// Adds what happened.
  public mutating func add(_ entry: JournalEntry) {
    let address = Progress.Address(lesson: entry.lesson, stop: entry.stop)
    if entry.event == .opened {
      openings[address, default: 0] += 1
      draws[address] = entry.draw
      visits[address] = nil
      return
    }
    // Most lines of a journal say nothing about memory.
    guard [.hint, .solution, .answered].contains(entry.event),
      !isPlay(entry, at: address)
    else { return }
    var visit =
      visits[address] ?? ReviewVisit(after: remembered[address], entry)
    visit.add(entry)
    visits[address] = visit
    remembered[address] = visit.after
    count(visit, address)
  }

  /// Whether it happened on the page of the lesson, where what is known
  /// stands answered already.
  private func isPlay(
    _ entry: JournalEntry, at address: Progress.Address
  ) -> Bool {
    guard entry.sitting == nil, visits[address] == nil else { return false }
    return remembered[address]?.content == entry.content
  }

  private mutating func count(
    _ visit: ReviewVisit, _ address: Progress.Address
  ) {
    guard visit.isReview else { return }
    if visit.day != latest { reviewed = [] }
    latest = visit.day
    reviewed.insert(address)
  }

  /// How many exercises known from earlier were asked again on a day.
  public func reviews(on day: CalendarDay) -> Int {
    day == latest ? reviewed.count : 0
  }

  /// How to draw a variant of a stop that was not seen last, of a learner
  /// who gets `own` in the lesson.
  func freshDraw(of address: Progress.Address, own: Draw) -> FreshDraw {
    FreshDraw(
      from: own, number: openings[address] ?? 0,
      last: draws[address].map { .seed($0) } ?? own)
  }
}
