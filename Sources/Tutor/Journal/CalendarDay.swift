/// A day of the calendar, in universal time.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// The days since 1 January 1970.
  public let number: Int

  /// The day that is so many days after 1 January 1970.
  public init(number: Int) {
    // Ten thousand years either way; beyond is no date that anyone typed.
    self.number = min(max(number, -3_650_000), 3_650_000)
  }

  /// The day of a moment, in seconds since 1970.
  public init(at time: Double) {
    let days = (time / 86_400).rounded(.down)
    self.init(number: Int(exactly: days) ?? 0)
  }

  /// `2025-05-12`, as ISO 8601 writes it.
  public var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// `12 May`, with the year where it is not that of another day.
  public func words(seenFrom today: CalendarDay) -> String {
    let (year, month, day) = parts
    let name = Self.months[month - 1]
    return year == today.parts.year
      ? "\(day) \(name)" : "\(day) \(name) \(year)"
  }

  /// Orders by time.
  public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    one.number < other.number
  }

  /// Year, month and day in the Gregorian calendar.
  ///
  /// The year is counted from 1 March, so that the leap day is its last; 400
  /// years are 146,097 days, and five months from March on are 153.
  private var parts: (year: Int, month: Int, day: Int) {
    let sinceMarch = number + 719_468
    let era =
      sinceMarch >= 0 ? sinceMarch / 146_097 : (sinceMarch - 146_096) / 146_097
    let dayOfEra = sinceMarch - era * 146_097
    let leaps = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear =
      dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
  ]
}

/// A moment of the calendar as people and programs read it.
public enum CalendarTime {
  /// `2025-05-12 10:03:22 UTC`.
  public static func iso(_ time: Double) -> String {
    let day = CalendarDay(at: time)
    let within = time - (time / 86_400).rounded(.down) * 86_400
    let seconds = Int(exactly: within.rounded(.down)) ?? 0
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(day.iso) \(parts.joined(separator: ":")) UTC"
  }
}
