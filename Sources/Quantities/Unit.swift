/// A unit: a symbol, what it measures, and its size as a power of ten.
///
/// Every unit of the field is a power of ten of the coherent one, so a
/// conversion is one multiplication or division by an exact power of ten,
/// which rounds at most once.
public struct Unit: Sendable, Hashable {
  /// How it is written, such as `mV`.
  public let symbol: String
  /// What it measures.
  public let dimension: Dimension
  /// Its size in coherent units is 10 to this power: 3 for V, 0 for mV.
  public let exponent: Int

  /// How many coherent units a number of this unit is.
  public func coherent(_ number: Double) -> Double {
    number.scaled(byPowerOfTen: exponent)
  }

  /// How many of this unit a number of coherent units is.
  public func number(ofCoherent value: Double) -> Double {
    value.scaled(byPowerOfTen: -exponent)
  }

  /// The coherent unit of a dimension, if it has a name.
  public static func coherent(_ dimension: Dimension) -> Unit? {
    UnitTable.units(of: dimension).first { $0.exponent == 0 }
  }

  /// The unit in which people of the field give a quantity of this size:
  /// the one that leaves 1 to 999 before the point, else the nearest.
  public static func natural(
    for value: Double, of dimension: Dimension
  ) -> Unit? {
    natural(for: Decimal(value.isFinite ? value : 0), of: dimension)
  }

  static func natural(for value: Decimal, of dimension: Dimension) -> Unit? {
    let units = UnitTable.units(of: dimension)
    guard !value.digits.isEmpty else {
      return units.first { $0.symbol == "Hz" } ?? coherent(dimension)
    }
    return units.last { value.exponent > $0.exponent } ?? units.first
  }
}

/// A unit of a known kind, for code: `Voltage(-55, .millivolts)`.
public struct UnitOf<Kind: QuantityKind>: Sendable {
  /// The unit.
  public let unit: Unit

  fileprivate init(_ symbol: String, _ exponent: Int) {
    unit = Unit(
      symbol: symbol, dimension: Kind.dimension, exponent: exponent)
  }
}

extension UnitOf<VoltageKind> {
  /// Thousandths of a volt.
  public static let millivolts = Self("mV", 0)
  /// Volts.
  public static let volts = Self("V", 3)
}

extension UnitOf<CurrentKind> {
  /// Picoamperes.
  public static let picoamperes = Self("pA", -3)
  /// Nanoamperes.
  public static let nanoamperes = Self("nA", 0)
}

extension UnitOf<TimeKind> {
  /// Milliseconds.
  public static let milliseconds = Self("ms", 0)
  /// Seconds.
  public static let seconds = Self("s", 3)
}

extension UnitOf<ResistanceKind> {
  /// Megaohms.
  public static let megaohms = Self("MΩ", 0)
}

extension UnitOf<ConductanceKind> {
  /// Nanosiemens.
  public static let nanosiemens = Self("nS", -3)
}

extension UnitOf<CapacitanceKind> {
  /// Nanofarads.
  public static let nanofarads = Self("nF", 0)
  /// Picofarads.
  public static let picofarads = Self("pF", -3)
}

extension UnitOf<FrequencyKind> {
  /// Hertz.
  public static let hertz = Self("Hz", -3)
}

extension Double {
  /// This times a power of ten, rounded once where that is possible.
  ///
  /// Powers of ten up to 22 are exact in binary64, so a division by one is
  /// correctly rounded where a multiplication by its inverse is not.
  func scaled(byPowerOfTen exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<Swift.min(exponent.magnitude, 400) { power *= 10 }
    return exponent < 0 ? self / power : self * power
  }
}
