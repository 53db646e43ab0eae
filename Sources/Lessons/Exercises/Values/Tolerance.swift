import Expressions
import Quantities

/// How near an answer must come to be right.
///
/// Always shown, and never a hidden slack: a fixed distance of, say, 1e-8
/// would swallow every picofarad.
struct Tolerance: Sendable, Equatable {
  /// The smallest and the largest value that is right, in coherent units.
  let lower: Double
  let upper: Double
  /// In words: `within 1 %`.
  let words: String

  /// Whether it is a range of the author's, with no value in its middle that
  /// would be better than the others.
  let isRange: Bool

  /// How far from the key an answer may be.
  var distance: Double { (upper - lower) / 2 }

  private init(_ distance: Double, of key: AnyQuantity, _ words: String) {
    lower = key.value - distance
    upper = key.value + distance
    self.words = words
    isRange = false
  }

  /// The tolerance that an author asks for, or the usual one of the kind:
  /// 0.1 mV for potentials, or 1 % of small ones; none for counts; else 1 %.
  init(
    _ asked: Toleranced.Tolerance, of key: AnyQuantity, isCount: Bool,
    in unit: Unit? = nil
  ) {
    switch asked {
    case .relative(let part):
      self.init(
        part * key.value.magnitude, of: key,
        "within \((part * 100).formatted()) %")
    case .absolute(let quantity):
      let unit = unit ?? Unit.natural(for: key.value, of: key.dimension)
      self.init(
        quantity.value, of: key, "within \(quantity.formatted(beside: unit))")
    case .none: self = .usual(of: key, isCount)
    }
  }

  private static func usual(
    of key: AnyQuantity, _ isCount: Bool
  ) -> Tolerance {
    let isSmall = key.value != 0 && key.value.magnitude < 10
    if key.dimension == .voltage, !isSmall {
      return Tolerance(0.1, of: key, "within 0.1 mV")
    }
    if isCount, key.isWholeNumber { return Tolerance(0, of: key, "exactly") }
    return Tolerance(0.01 * key.value.magnitude, of: key, "within 1 %")
  }

  /// Half a unit of the last of so many significant digits to either side.
  init(digits: Int, of key: AnyQuantity, in unit: Unit?) {
    let number = unit?.number(ofCoherent: key.value) ?? key.value
    let half = number.unitInLastPlace(digits: digits) / 2
    self.init(
      (unit?.coherent(half) ?? half).magnitude, of: key,
      "to \(digits) significant digits")
  }

  /// Everything from one value to another.
  init(from lower: AnyQuantity, to upper: AnyQuantity) {
    self.lower = lower.value
    self.upper = upper.value
    words = "a range of values is right"
    isRange = true
  }

  /// Whether an answer is as good as the key.
  ///
  /// The last bits of a sum of decimals are no mistake: 1e-12 of the key is
  /// forgiven beyond the bounds.
  func accepts(_ answer: AnyQuantity, for key: AnyQuantity) -> Bool {
    guard answer.dimension == key.dimension else { return false }
    let rounding = 1e-12 * max(lower.magnitude, upper.magnitude)
    return (lower - rounding...upper + rounding).contains(answer.value)
  }

  /// Whether the key rounded to so many digits is always right.
  func allows(digits: Int, of key: AnyQuantity) -> Bool {
    distance >= key.value.unitInLastPlace(digits: digits) / 2 * (1 - 1e-9)
  }
}

extension Double {
  /// The unit of the last of so many significant digits: 0.1 for 12.88 and
  /// three of them.
  fileprivate func unitInLastPlace(digits: Int) -> Double {
    guard self != 0, isFinite else { return 0 }
    var unit = 1.0
    for _ in 1..<max(digits, 1) { unit /= 10 }
    var scale = magnitude
    while scale >= 10 { (scale, unit) = (scale / 10, unit * 10) }
    while scale < 1 { (scale, unit) = (scale * 10, unit / 10) }
    return unit
  }
}

extension AnyQuantity {
  fileprivate var isWholeNumber: Bool {
    dimension == .number && value == value.rounded()
  }
}
