public import Quantities

extension Axis {
  /// An axis on which all values have room, with a margin at either end.
  ///
  /// The margin is a part of the range that the values span. Values that are
  /// not finite are passed over; see `drawable` for a range of nothing.
  public init(
    label: String, unit: Unit, fitting values: some Sequence<Double>,
    margin: Double = 0.05, scale: Scale = .linear
  ) {
    let isLogarithmic = scale == .logarithmic
    let seen = values.filter { $0.isFinite && ($0 > 0 || !isLogarithmic) }
    self =
      Axis(
        label: label, unit: unit, from: seen.min() ?? .nan,
        to: seen.max() ?? .nan, scale: scale
      ).drawable
    if isLogarithmic {
      let room = Double.tenTo(margin * decades)
      self = Self(self, from: lower / room, to: upper * room)
    } else {
      let room = margin * (upper / 2 - lower / 2) * 2
      self = Self(self, from: lower - room, to: upper + room)
    }
  }

  private init(_ axis: Axis, from lower: Double, to upper: Double) {
    self = axis
    self.lower = lower.clampedToFinite
    self.upper = upper.clampedToFinite
  }

  /// The axis itself if its ends are finite and apart; else the nearest one
  /// that can be drawn.
  ///
  /// A single value v gets v ± |v| / 20, and zero gets ±1; ends that are not
  /// finite become 0 and 1. On a logarithmic axis a single value v gets v / 2
  /// and 2 v, a lower end without logarithm lies three decades below the
  /// upper one, and an upper one without becomes 10.
  public var drawable: Axis {
    var axis = self
    if scale == .logarithmic {
      (axis.lower, axis.upper) = positiveEnds
    } else if !lower.isFinite || !upper.isFinite {
      (axis.lower, axis.upper) = (0, 1)
    } else if lower == upper {
      let room = max(lower.magnitude / 20, .leastNormalMagnitude)
      axis.lower = lower == 0 ? -1 : (lower - room).clampedToFinite
      axis.upper = lower == 0 ? 1 : (upper + room).clampedToFinite
    }
    return axis
  }

  private var positiveEnds: (Double, Double) {
    let least = Double.leastNormalMagnitude
    let top = upper.isFinite && upper > 1000 * least ? upper : 10
    guard lower.isFinite, lower >= least else { return (top / 1000, top) }
    if lower < top { return (lower, top) }
    return (max(top / 2, least), (2 * top).clampedToFinite)
  }

  /// How many powers of ten it spans.
  private var decades: Double {
    upper.decimalLogarithm - lower.decimalLogarithm
  }

  /// Where a value lies: 0 at the lower end, 1 at the upper one, below 0 or
  /// above 1 outside. NaN if the value is.
  public func fraction(of value: Double) -> Double {
    let axis = drawable
    if scale == .logarithmic { return axis.logarithmicFraction(of: value) }
    let span = axis.upper - axis.lower
    if span.isFinite { return (value - axis.lower) / span }
    return (value / 2 - axis.lower / 2) / (axis.upper / 2 - axis.lower / 2)
  }

  /// What has no logarithm lies infinitely far below.
  private func logarithmicFraction(of value: Double) -> Double {
    if value <= 0 { return -.infinity }
    if value == upper { return 1 }
    return (value.decimalLogarithm - lower.decimalLogarithm) / decades
  }
}

extension Double {
  fileprivate var clampedToFinite: Double {
    min(max(self, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
  }
}
