import Lessons

/// What to review today, and on the days after.
public struct Agenda: Sendable {
  /// The exercises that are due, the least likely to be recalled first;
  /// before them those that were changed since, which are as new.
  public let due: [Outline.Place]
  /// How many fall due on each later day, in order.
  public let later: [(day: CalendarDay, count: Int)]
  /// How many are remembered, but are no exercises of the course any more.
  public let gone: Int
  /// How many were changed since they were answered, among those due.
  public let changed: Int
  /// The day for which this is so.
  public let today: CalendarDay

  /// The agenda of a day, over the whole course or some of its lessons.
  public init(
    _ schedule: Schedule, of outline: Outline, on today: CalendarDay,
    lessons: Set<Int>? = nil
  ) {
    self.today = today
    var items: [Item] = []
    var askedOnce = 0
    for place in outline.places {
      let stop = outline.stop(at: place)
      guard let known = schedule.remembered[outline.address(of: place)],
        stop.exercise != nil
      else { continue }
      guard stop.isRecalled else {
        askedOnce += 1
        continue
      }
      let content = String(stop.fingerprint, radix: 16)
      items.append(
        Item(place: place, known: known, isChanged: known.content != content))
    }
    gone = schedule.remembered.count - items.count - askedOnce
    let wanted = items.filter { lessons?.contains($0.place.lesson) ?? true }
    let due = Self.due(among: wanted, on: today)
    self.due = due.map(\.place)
    changed = due.count(where: \.isChanged)
    later = Self.later(among: wanted, than: today)
  }

  private struct Item {
    let place: Outline.Place
    let known: Remembered
    let isChanged: Bool

    /// How likely it is recalled; what was changed was never seen.
    func likelihood(on today: CalendarDay) -> Double {
      isChanged ? 0 : known.retrievability(on: today)
    }
  }

  /// The order of the course where two are as likely to be recalled.
  private static func due(
    among items: [Item], on today: CalendarDay
  ) -> [Item] {
    items.filter { $0.isChanged || $0.known.due <= today }
      .map { (item: $0, likely: $0.likelihood(on: today)) }
      .sorted { ($0.likely, $0.item.place) < ($1.likely, $1.item.place) }
      .map(\.item)
  }

  private static func later(
    among items: [Item], than today: CalendarDay
  ) -> [(day: CalendarDay, count: Int)] {
    let days = items.filter { !$0.isChanged && $0.known.due > today }
      .map(\.known.due)
    return Dictionary(grouping: days) { $0 }
      .map { (day: $0, count: $1.count) }
      .sorted { $0.day < $1.day }
  }
}
