public import Quantities

/// What an axis measures and from where to where.
public struct Axis: Sendable, Hashable {
  /// The symbol or word beside it, such as `u`.
  public var label: String
  /// How the unit of its numbers is written, such as `mV`; empty where they
  /// have none.
  public var unitSymbol: String
  /// The ends, in that unit; lower first.
  public var lower: Double
  /// The upper end.
  public var upper: Double
  /// How numbers become places.
  public var scale: Scale

  /// How numbers become places, and which numbers are round.
  public enum Scale: Sendable, Hashable {
    /// Equal steps are equally long; 1, 2 and 5 are round.
    case linear
    /// Equal ratios are equally long, and there is no zero; 1, 2, 5 and 10
    /// are round.
    case logarithmic
    /// Equal steps are equally long; 30, 45 and 90 are round.
    case degrees
  }

  /// An axis with everything named.
  public init(
    label: String, unit: Unit, from lower: Double, to upper: Double,
    scale: Scale = .linear
  ) {
    self.init(
      label: label, unitSymbol: unit.symbol, from: lower, to: upper,
      scale: scale)
  }

  /// An axis whose unit is none of the table: degrees, or none at all.
  public init(
    label: String, unitSymbol: String, from lower: Double, to upper: Double,
    scale: Scale = .linear
  ) {
    self.label = label
    self.unitSymbol = unitSymbol
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
    self.scale = scale
  }
}

extension Axis {
  /// The unit as it follows a number: ` mV`, `°`, or nothing.
  public var unitSuffix: String {
    unitSymbol.isEmpty || unitSymbol == "°" ? unitSymbol : " " + unitSymbol
  }
}

extension Unit {
  static let milliseconds = UnitOf<TimeKind>.milliseconds.unit
  static let millivolts = UnitOf<VoltageKind>.millivolts.unit
  static let nanoamperes = UnitOf<CurrentKind>.nanoamperes.unit
  static let hertz = UnitOf<FrequencyKind>.hertz.unit
}
