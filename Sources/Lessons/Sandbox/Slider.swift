import Expressions
import Plot
import Quantities

/// Where a parameter can be moved step by step: a range, how places on it
/// become values, and how far a step goes.
///
/// Steps end on round values, so that 1.93 nA goes on to 2 nA. The ends are
/// where the keys stop; a value that is typed may lie beyond, and the range
/// then reaches as far.
public struct Slider: Sendable, Hashable {
  /// The lower end, in coherent units.
  public private(set) var lower: Double
  /// The upper end.
  public private(set) var upper: Double
  /// Whether equal ratios are equally long, as for resistances.
  public let isLogarithmic: Bool
  /// The distance of values that an author made discrete.
  private let fixedStep: Double?

  private init(
    _ lower: Double, _ upper: Double, isLogarithmic: Bool = false,
    step: Double? = nil
  ) {
    (self.lower, self.upper) = (min(lower, upper), max(lower, upper))
    (self.isLogarithmic, fixedStep) = (isLogarithmic, step)
  }

  /// Reaches as far as a value.
  mutating func include(_ value: Double) {
    guard value.isFinite, !isLogarithmic || value > 0 else { return }
    (lower, upper) = (min(lower, value), max(upper, value))
  }

  /// Where a value lies: 0 at the lower end, 1 at the upper one and beyond.
  public func fraction(of value: Double) -> Double {
    guard upper > lower, !value.isNaN else { return 0 }
    let axis = Axis(
      label: "", unitSymbol: "", from: lower, to: upper,
      scale: isLogarithmic ? .logarithmic : .linear)
    return min(max(axis.fraction(of: value), 0), 1)
  }

  /// The next round value above or below; at the end, the end.
  func value(after value: Double, up: Bool, coarse: Bool) -> Double {
    guard value.isFinite else { return up == (value > 0) ? value : upper }
    let step = step(at: value, coarse: coarse)
    let place = value / step
    let next =
      up
      ? (place + 1e-9).rounded(.down) + 1 : (place - 1e-9).rounded(.up) - 1
    let round = (next * step).rounded(toSignificant: 12)
    return min(max(round, lower), upper)
  }

  /// A hundredth of the range or so; of a logarithmic one, a twentieth of the
  /// value; a coarse one is several times as long.
  private func step(at value: Double, coarse: Bool) -> Double {
    if let fixedStep { return coarse ? 5 * fixedStep : fixedStep }
    let whole = isLogarithmic ? 5 * value.magnitude : upper - lower
    return (whole / (coarse ? 16 : 100)).roundedUpToRound
  }
}

// MARK: - Which range

extension Slider {
  /// The range of a name: that for which the lesson asks, else one that fits
  /// what it measures and the value on the page.
  ///
  /// | what                         | range                             |
  /// |------------------------------|-----------------------------------|
  /// | current, charge, a number    | 0 to 4 times the value            |
  /// | tau, R, C and their like     | a tenth to ten times, by ratio    |
  /// | potential                    | 40 mV down and up                 |
  /// | jump of the potential        | 0 to 4 times the value            |
  /// | t_ref, a time                | 0 to 4 times, at least 10 ms      |
  init(_ name: String, around value: AnyQuantity, asked: QuantityRange?) {
    let v = value.value.isFinite ? value.value : 0
    if let asked, asked.lower.dimension == value.dimension {
      self.init(
        asked.lower.value, asked.upper.value,
        isLogarithmic: Self.isScaled(value.dimension) && asked.lower.value > 0,
        step: asked.step?.value)
    } else if Self.isScaled(value.dimension) || name == "tau", v >= 0 {
      let middle = v > 0 ? v : 10
      self.init(middle / 10, middle * 10, isLogarithmic: true)
    } else {
      self = Self.linear(name, v, value.dimension)
    }
    include(v)
  }

  private static func linear(
    _ name: String, _ v: Double, _ dimension: Dimension
  ) -> Slider {
    let isPotential = ["u_rest", "u_reset", "threshold"].contains(name)
    switch dimension {
    case .voltage where isPotential || v.magnitude >= 30:
      return Slider((v - 40).rounded(), (v + 40).rounded())
    case .voltage where v == 0: return Slider(-20, 20)
    case .time: return Slider(0, max(10, 4 * v))
    case .number where v == v.rounded():
      return Slider(min(0, 4 * v), max(20, 4 * v), step: 1)
    default: return v == 0 ? Slider(0, 4) : Slider(0, 4 * v)
    }
  }

  /// Whether people compare such quantities by their ratio.
  private static func isScaled(_ dimension: Dimension) -> Bool {
    [.resistance, .conductance, .capacitance, .frequency].contains(dimension)
  }
}

extension Double {
  /// The next of 1, 2 and 5 times a power of ten.
  fileprivate var roundedUpToRound: Double {
    guard self > 0, isFinite else { return 1 }
    var power = 1.0
    while power > self { power /= 10 }
    while power * 10 <= self { power *= 10 }
    let leading = self / power
    let round = leading <= 1 ? 1.0 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10
    return (round * power).rounded(toSignificant: 12)
  }
}
