/// A kind of physical quantity; it exists only in types.
public protocol QuantityKind: Sendable {
  /// What quantities of this kind measure.
  static var dimension: Dimension { get }
}

/// A number with a dimension that the compiler checks.
///
/// Stored in the coherent units of the field: ms, mV, MΩ, nA, nF, pC, kHz,
/// µS. They fit together without factors (MΩ·nF = ms, MΩ·nA = mV,
/// nA·ms = pC), and decimals as people type them, such as 1.9 nA, are stored
/// as the very double that the text means, which a conversion to SI would
/// lose.
public struct Quantity<Kind: QuantityKind>: Sendable, Hashable {
  /// The number of coherent units.
  public var value: Double

  /// A number of coherent units.
  @inlinable public init(coherent value: Double) { self.value = value }

  /// A number of units: `Voltage(-55, .millivolts)`.
  public init(_ number: Double, _ unit: UnitOf<Kind>) {
    value = unit.unit.coherent(number)
  }

  /// How many of a unit this is.
  public func value(in unit: UnitOf<Kind>) -> Double {
    unit.unit.number(ofCoherent: value)
  }

  /// Nothing of it.
  @inlinable public static var zero: Self { Self(coherent: 0) }
  /// Beyond every number, as the resistance of a membrane without leak.
  @inlinable public static var infinity: Self { Self(coherent: .infinity) }
  /// Neither infinite nor undefined.
  @inlinable public var isFinite: Bool { value.isFinite }
  /// Without its sign.
  @inlinable public var magnitude: Self { Self(coherent: value.magnitude) }
}

extension Quantity: Comparable {
  /// Whether the left one is smaller.
  @inlinable public static func < (a: Self, b: Self) -> Bool {
    a.value < b.value
  }
}

/// Voltage as a kind.
public enum VoltageKind: QuantityKind {
  /// V.
  public static var dimension: Dimension { .voltage }
}
/// Current as a kind.
public enum CurrentKind: QuantityKind {
  /// A.
  public static var dimension: Dimension { .current }
}
/// Time as a kind.
public enum TimeKind: QuantityKind {
  /// s.
  public static var dimension: Dimension { .time }
}
/// Resistance as a kind.
public enum ResistanceKind: QuantityKind {
  /// Ω.
  public static var dimension: Dimension { .resistance }
}
/// Conductance as a kind.
public enum ConductanceKind: QuantityKind {
  /// S.
  public static var dimension: Dimension { .conductance }
}
/// Capacitance as a kind.
public enum CapacitanceKind: QuantityKind {
  /// F.
  public static var dimension: Dimension { .capacitance }
}
/// Charge as a kind.
public enum ChargeKind: QuantityKind {
  /// C.
  public static var dimension: Dimension { .charge }
}
/// Frequency as a kind.
public enum FrequencyKind: QuantityKind {
  /// Hz.
  public static var dimension: Dimension { .frequency }
}

/// Current per time as a kind: how steep a ramp is.
public enum CurrentSlopeKind: QuantityKind {
  /// A/s.
  public static var dimension: Dimension { .currentSlope }
}

/// A potential, stored in mV.
public typealias Voltage = Quantity<VoltageKind>
/// A current, stored in nA.
public typealias Current = Quantity<CurrentKind>
/// A time, stored in ms.
public typealias Time = Quantity<TimeKind>
/// A resistance, stored in MΩ.
public typealias Resistance = Quantity<ResistanceKind>
/// A conductance, stored in µS.
public typealias Conductance = Quantity<ConductanceKind>
/// A capacitance, stored in nF.
public typealias Capacitance = Quantity<CapacitanceKind>
/// A charge, stored in pC.
public typealias Charge = Quantity<ChargeKind>
/// A frequency or rate, stored in kHz.
public typealias Frequency = Quantity<FrequencyKind>
/// How fast a current changes, stored in nA/ms.
public typealias CurrentSlope = Quantity<CurrentSlopeKind>
