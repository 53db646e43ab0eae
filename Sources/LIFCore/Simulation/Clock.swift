import Quantities

/// A time that grows by many small steps without losing their rounding.
///
/// What an addition cuts off is kept and added with the next step, so that
/// after a million intervals the time is as good as after one.
///
/// Source: D. E. Knuth, The Art of Computer Programming 2, section 4.2.2,
/// theorem B: the rounding error of a sum is itself a number.
struct Clock {
  /// The time, rounded.
  private(set) var now = Time.zero
  /// What the rounding has cut off.
  private var rest = Time.zero

  /// Goes on for a time.
  mutating func advance(by t: Time) {
    let step = t + rest
    let sum = now + step
    let counted = sum - now
    rest = (now - (sum - counted)) + (step - counted)
    now = sum
  }

  /// Goes on for a number of times what another clock shows.
  mutating func advance(by interval: Clock, times count: Int) {
    advance(by: Double(count) * interval.now)
    advance(by: Double(count) * interval.rest)
  }

  /// What it shows a number of times over.
  @inline(__always)
  func multiple(_ count: Int) -> Time {
    Double(count) * now + Double(count) * rest
  }

  /// How many times what it shows goes into a time.
  func count(within time: Time) -> Int {
    guard now > .zero else { return 0 }
    var count = (time / now).rounded(.down)
    count = min(count, 1e15)
    while count > 0, multiple(Int(count)) > time { count -= 1 }
    return Int(count)
  }

  /// How long it is until a time.
  func time(until end: Time) -> Time {
    max(end - now - rest, .zero)
  }
}
