import Quantities

/// A stretch of values that are right, as it is told to the learner:
/// rounded inward, so that the ends that are shown are right themselves.
struct AcceptedRange {
  private let lower: AnyQuantity
  private let upper: AnyQuantity

  /// Nil where there is no stretch.
  init?(_ lower: AnyQuantity, _ upper: AnyQuantity) {
    guard lower.value < upper.value else { return nil }
    (self.lower, self.upper) = (lower, upper)
  }

  /// "Anything from 3.38 nA to 3.66 nA does it."
  func sentence(in unit: Unit?) -> String {
    let (low, high) = rounded(in: unit)
    return "Anything from \(low.shown(in: unit)) to \(high.shown(in: unit)) "
      + "does it."
  }

  /// With as few digits, from three on, as leave a stretch.
  private func rounded(in unit: Unit?) -> (AnyQuantity, AnyQuantity) {
    for digits in 3...6 {
      let low = lower.rounded(.up, toDigits: digits, in: unit)
      let high = upper.rounded(.down, toDigits: digits, in: unit)
      if low.value < high.value { return (low, high) }
    }
    return (lower, upper)
  }
}

extension AnyQuantity {
  /// Rounded in a direction to so many digits in a unit.
  fileprivate func rounded(
    _ rule: FloatingPointRoundingRule, toDigits digits: Int, in unit: Unit?
  ) -> AnyQuantity {
    let number = unit?.number(ofCoherent: value) ?? value
    guard number != 0, number.isFinite else { return self }
    var scale = 1.0
    var least = 1.0
    for _ in 1..<digits { least *= 10 }
    while number.magnitude * scale < least, scale < 1e15 { scale *= 10 }
    let rounded = (number * scale).rounded(rule) / scale
    return AnyQuantity(unit?.coherent(rounded) ?? rounded, dimension)
  }

  fileprivate func shown(in unit: Unit?) -> String {
    formatted(.significant(7), in: unit)
  }
}
