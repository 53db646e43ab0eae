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

  /// How long it is until a time.
  func time(until end: Time) -> Time {
    max(end - now - rest, .zero)
  }
}
