/// Round numbers on a logarithmic axis, as many as there may be: 1, 2 and 5
/// times the powers of ten, or the powers of ten, or every second, third …
/// of them.
///
/// Nil where these are fewer than three: there the axis is so short that
/// equal steps serve better.
func logarithmicTicks(
  from lower: Double, to upper: Double, atMost count: Int
) -> [Double]? {
  let decades =
    lower
    .decimalExponent...max(
      lower.decimalExponent, upper.decimalExponent)
  let isShort = decades.count < 4
  if isShort, decades.ticks([1, 2, 5], lower, upper).count < 3 { return nil }
  // A decade has three of them; the ends may lack some.
  if 3 * decades.count <= count + 6 {
    let ticks = decades.ticks([1, 2, 5], lower, upper)
    if ticks.count <= count { return ticks }
  }
  let steps = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000]
  return steps.lazy.filter { decades.count / $0 <= count + 2 }.map { step in
    decades.ticks([1], lower, upper, every: step)
  }.first { $0.count <= count } ?? []
}

extension ClosedRange<Int> {
  /// Multiples of the powers of ten with these exponents.
  fileprivate func ticks(
    _ factors: [Int], _ lower: Double, _ upper: Double, every step: Int = 1
  ) -> [Double] {
    filter { $0 % step == 0 }.flatMap { exponent in
      factors.compactMap { Double("\($0)e\(exponent)") }
    }.filter { lower <= $0 && $0 <= upper }
  }
}

/// Round angles, as many as there may be: multiples of the smallest of 1, 2,
/// 5, 10, 15, 30, 45, 90, 180 and 360 degrees.
///
/// Nil where they lie too far apart or too close together to serve.
func degreeTicks(
  from lower: Double, to upper: Double, atMost count: Int
) -> [Double]? {
  guard (3...3600).contains(upper - lower), lower.magnitude < 1e6 else {
    return nil
  }
  let steps = [1.0, 2, 5, 10, 15, 30, 45, 90, 180, 360]
  return steps.lazy.map { step in
    let first = Int((lower / step).rounded(.up))
    let last = Int((upper / step).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : []
  }.first { $0.count <= count && !$0.isEmpty }
}
