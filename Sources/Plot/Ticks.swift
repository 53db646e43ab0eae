/// Round numbers between two ends, to mark on an axis.
///
/// They are the multiples of 1, 2 or 5 times a power of ten that lie from
/// `start` to `stop`, ends included, in that direction; `count` says about
/// how many are wanted. The step is the one nearest to
/// |stop − start| / count on a logarithmic scale. A tick is the very double
/// that its decimal means: 0.3, not 0.30000000000000004.
///
/// There are none for a count of zero or less, between ends that are not
/// finite, and where doubles lie too far apart to tell ticks apart. Equal
/// ends are their own only tick. Counts above 1000 mean 1000.
/// Source: P. S. Heckbert, "Nice numbers for graph labels", Graphics Gems
/// (1990), with geometric means as the boundaries.
public func ticks(
  from start: Double, to stop: Double, about count: Double
) -> [Double] {
  guard count > 0, start.isFinite, stop.isFinite else { return [] }
  if start == stop { return [start] }
  let count = min(count, 1000)
  let upward = Step(from: min(start, stop), to: max(start, stop), about: count)
    .multiples(from: min(start, stop), to: max(start, stop))
  return start < stop ? upward : upward.reversed()
}

extension Axis {
  /// Round numbers on the axis, about as many as asked for.
  public func ticks(about count: Int) -> [Double] {
    let axis = drawable
    let own =
      switch scale {
      case .linear: nil as [Double]?
      case .logarithmic:
        logarithmicTicks(from: axis.lower, to: axis.upper, atMost: count)
      case .degrees:
        degreeTicks(from: axis.lower, to: axis.upper, atMost: count)
      }
    return own
      ?? Plot.ticks(from: axis.lower, to: axis.upper, about: Double(count))
  }
}

/// A distance between ticks: 1, 2 or 5 times a power of ten.
private struct Step {
  let factor: Int
  let exponent: Int

  /// The step for about `count` ticks. Where fewer than two are wanted and
  /// none would be there, twice as many are.
  init(from lower: Double, to upper: Double, about count: Double) {
    let step = Step(nearest: upper / count - lower / count)
    let isBarren =
      (0.5..<2).contains(count)
      && step.multiples(from: lower, to: upper).isEmpty
    self =
      isBarren ? Step(from: lower, to: upper, about: 2 * count) : step
  }

  private init(nearest size: Double) {
    let size = min(
      max(size, .leastNormalMagnitude), .greatestFiniteMagnitude)
    let power = size.decimalExponent
    let rest = size / .tenToThe(power)
    let factors = [(50.0, 10), (10.0, 5), (2.0, 2)]
    factor = factors.first { rest * rest >= $0.0 }?.1 ?? 1
    exponent = power
  }

  func multiples(from lower: Double, to upper: Double) -> [Double] {
    guard let first = index(near: lower), let last = index(near: upper),
      first <= last
    else { return [] }
    return (first...last).map(multiple).filter { lower <= $0 && $0 <= upper }
  }

  private func index(near value: Double) -> Int? {
    let index = (value / multiple(1)).rounded()
    return index.magnitude < 0x1p53 ? Int(index) : nil
  }

  private func multiple(_ index: Int) -> Double {
    Double("\(index * factor)e\(exponent)") ?? 0
  }
}
