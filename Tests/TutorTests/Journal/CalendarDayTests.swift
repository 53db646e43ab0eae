import Foundation
import TestSupport
import Testing
import Tutor

@Suite struct CalendarDayTests {
  private let today = CalendarDay(at: 1_764_225_000)

  @Test func `days are those of the Gregorian calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = SeededRandom(announcing: "days")
    let leaps = [0, 951_782_399, 951_782_400, 1_709_164_800, 4_107_542_400]
    // From 1600 on, where Foundation's calendar is the Gregorian one.
    let others = (0..<500).map { _ in
      Int.random(in: -11_676_096_000...64_000_000_000, using: &random)
    }
    for time in leaps + others {
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second],
        from: Date(timeIntervalSince1970: Double(time)))
      let numbers = try [
        parts.year, parts.month, parts.day, parts.hour, parts.minute,
        parts.second,
      ].map { try #require($0) }
      let words = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }
      #expect(
        CalendarTime.iso(Double(time))
          == words[..<3].joined(separator: "-") + " "
          + words[3...].joined(separator: ":") + " UTC", "\(time)")
    }
  }

  @Test func `a day of this year is said without the year`() {
    #expect(CalendarDay(at: 1_747_000_000).words(seenFrom: today) == "11 May")
    #expect(CalendarDay(at: 0).words(seenFrom: today) == "1 January 1970")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
  func `a time that is none is a day all the same`(_ time: Double) {
    #expect(!CalendarTime.iso(time).isEmpty)
    #expect(!CalendarDay(at: time).words(seenFrom: today).isEmpty)
  }
}
