/// What is remembered of one exercise, and since when.
public struct Remembered: Sendable, Equatable {
  /// How well.
  public var memory: Memory
  /// The day of the last review.
  public var day: CalendarDay
  /// The day on which it is to be asked again.
  public var due: CalendarDay
  /// The fingerprint of the exercise at the last review.
  public var content: String

  /// How likely it is recalled on a day, from 0 to 1.
  public func retrievability(on today: CalendarDay) -> Double {
    FSRS().retrievability(
      of: memory, after: Double(today.number - day.number))
  }
}

extension ReviewVisit {
  /// What is remembered after the visit; of an exercise that was changed,
  /// what was remembered before is worth nothing.
  var after: Remembered? {
    guard let rating else { return before }
    let last = before.flatMap { $0.content == content ? $0 : nil }
    let days = last.map { day.number - $0.day.number } ?? 0
    let model = FSRS()
    let memory = model.memory(after: rating, of: last?.memory, days: days)
    let due = day.number + model.interval(of: memory)
    return Remembered(
      memory: memory, day: day, due: CalendarDay(number: due),
      content: content)
  }

  /// Whether it was the review of something known from an earlier day.
  var isReview: Bool {
    guard rating != nil, let before else { return false }
    return before.day < day
  }
}
