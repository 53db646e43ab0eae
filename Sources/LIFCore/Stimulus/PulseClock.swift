import Quantities

/// When the pulses of a train begin and end.
///
/// Counts in `Double`, so that no number of pulses is too large.
struct PulseClock {
  private let width: Time
  private let period: Time
  private let first: Time
  private let last: Double

  init(_ width: Time, _ period: Time, _ first: Time, _ count: Int) {
    (self.width, self.period, self.first) = (width, period, first)
    last = Double(count) - 1
  }

  /// Whether a pulse is on at a time.
  func isOn(at t: Time) -> Bool {
    let k = index(at: t)
    return k >= 0 && t < end(of: k)
  }

  /// The next beginning or end of a pulse.
  func nextChange(after t: Time) -> Time? {
    let k = index(at: t)
    if k >= 0, t < end(of: k) { return end(of: k) }
    return k < last ? max(start(of: k + 1), t.nextUp) : nil
  }

  /// The last pulse that has begun, -1 before the first.
  private func index(at t: Time) -> Double {
    var k = ((t - first) / period).rounded(.down)
    if start(of: k) > t { k -= 1 }
    if start(of: k + 1) <= t { k += 1 }
    return min(max(k, -1), last)
  }

  private func start(of k: Double) -> Time { first + k * period }

  /// A pulse as long as the period ends when the next one begins.
  private func end(of k: Double) -> Time {
    width < period ? start(of: k) + width : start(of: k + 1)
  }
}
