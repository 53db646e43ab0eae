public import Quantities

extension Axis {
  /// An axis on which all values have room, with a margin at either end.
  ///
  /// The margin is a part of the range that the values span. Values that are
  /// not finite are passed over; see `drawable` for a range of nothing.
  public init(
    label: String, unit: Unit, fitting values: some Sequence<Double>,
    margin: Double = 0.05
  ) {
    let finite = values.filter(\.isFinite)
    let bare = Axis(
      label: label, unit: unit, from: finite.min() ?? .nan,
      to: finite.max() ?? .nan
    ).drawable
    let room = margin * (bare.upper / 2 - bare.lower / 2) * 2
    self = bare
    lower = (bare.lower - room).clampedToFinite
    upper = (bare.upper + room).clampedToFinite
  }

  /// The axis itself if its ends are finite and apart; else the nearest one
  /// that can be drawn.
  ///
  /// A single value v gets v ± |v| / 20, and zero gets ±1; ends that are not
  /// finite become 0 and 1.
  public var drawable: Axis {
    var axis = self
    if !lower.isFinite || !upper.isFinite {
      (axis.lower, axis.upper) = (0, 1)
    } else if lower == upper {
      let room = max(lower.magnitude / 20, .leastNormalMagnitude)
      axis.lower = lower == 0 ? -1 : (lower - room).clampedToFinite
      axis.upper = lower == 0 ? 1 : (upper + room).clampedToFinite
    }
    return axis
  }

  /// Where a value lies: 0 at the lower end, 1 at the upper one, below 0 or
  /// above 1 outside. NaN if the value is.
  public func fraction(of value: Double) -> Double {
    let axis = drawable
    let span = axis.upper - axis.lower
    if span.isFinite { return (value - axis.lower) / span }
    return (value / 2 - axis.lower / 2) / (axis.upper / 2 - axis.lower / 2)
  }
}

extension Double {
  fileprivate var clampedToFinite: Double {
    min(max(self, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
  }
}
