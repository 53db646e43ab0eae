/// A smooth curve over the unit interval, given by its values and slopes at
/// both ends.
struct Cubic {
  private let start, startSlope, end, endSlope: Double

  init(_ a: Double, _ slopeA: Double, _ b: Double, _ slopeB: Double) {
    (start, startSlope, end, endSlope) = (a, slopeA, b, slopeB)
  }

  /// Where it first vanishes, if it starts below zero; nil if it does not.
  var firstZero: Double? {
    if end >= 0 { return zero(before: 1) }
    guard startSlope > 0, endSlope < 0 else { return nil }
    let top = root(from: 0, to: 1) { (slope($0), curvature($0)) }
    return value(top) >= 0 ? zero(before: top) : nil
  }

  private func zero(before x: Double) -> Double {
    root(from: 0, to: x) { (value($0), slope($0)) }
  }

  private var bend: (Double, Double) {
    let rise = end - start
    return (
      3 * rise - 2 * startSlope - endSlope,
      startSlope + endSlope
        - 2 * rise
    )
  }

  private func value(_ x: Double) -> Double {
    start + x * (startSlope + x * (bend.0 + x * bend.1))
  }

  private func slope(_ x: Double) -> Double {
    startSlope + x * (2 * bend.0 + x * 3 * bend.1)
  }

  private func curvature(_ x: Double) -> Double {
    2 * bend.0 + 6 * x * bend.1
  }
}
