/// What kind of thing a number measures, as powers of three base kinds.
///
/// Voltage, current and time span everything that a membrane needs:
/// Ohm's law makes resistance V/A, a capacitor makes capacitance A·s/V.
public struct Dimension: Sendable, Hashable {
  /// The power of voltage.
  public let voltage: Int
  /// The power of current.
  public let current: Int
  /// The power of time.
  public let time: Int

  /// A product of powers of voltage, current and time.
  public init(voltage: Int = 0, current: Int = 0, time: Int = 0) {
    self.voltage = voltage
    self.current = current
    self.time = time
  }

  /// A plain number.
  public static let number = Dimension()
  /// Electric potential, V.
  public static let voltage = Dimension(voltage: 1)
  /// Electric current, A.
  public static let current = Dimension(current: 1)
  /// Time, s.
  public static let time = Dimension(time: 1)
  /// Resistance, Ω = V/A.
  public static let resistance = Dimension(voltage: 1, current: -1)
  /// Conductance, S = A/V.
  public static let conductance = Dimension(voltage: -1, current: 1)
  /// Capacitance, F = A·s/V.
  public static let capacitance = Dimension(voltage: -1, current: 1, time: 1)
  /// Electric charge, C = A·s.
  public static let charge = Dimension(current: 1, time: 1)
  /// Frequency or rate, Hz = 1/s.
  public static let frequency = Dimension(time: -1)
  /// Power, W = V·A.
  public static let power = Dimension(voltage: 1, current: 1)
  /// How fast a potential changes, V/s.
  public static let slope = Dimension(voltage: 1, time: -1)
  /// How fast a current changes, A/s.
  public static let currentSlope = Dimension(current: 1, time: -1)

  /// The dimension of a product.
  public static func * (a: Dimension, b: Dimension) -> Dimension {
    Dimension(
      voltage: a.voltage + b.voltage, current: a.current + b.current,
      time: a.time + b.time)
  }

  /// The dimension of a quotient.
  public static func / (a: Dimension, b: Dimension) -> Dimension {
    a * b.power(-1)
  }

  /// The dimension of a power.
  public func power(_ exponent: Int) -> Dimension {
    Dimension(
      voltage: voltage * exponent, current: current * exponent,
      time: time * exponent)
  }

  /// The dimension whose power this is, if there is one with whole exponents.
  public func root(_ degree: Int) -> Dimension? {
    let parts = [voltage, current, time]
    guard degree != 0, parts.allSatisfy({ $0 % degree == 0 }) else {
      return nil
    }
    return Dimension(
      voltage: voltage / degree, current: current / degree,
      time: time / degree)
  }
}

extension Dimension {
  /// The dimension in words with its article, such as "a voltage".
  public var words: String {
    switch self {
    case .number: "a plain number"
    case .voltage: "a voltage"
    case .current: "a current"
    case .time: "a time"
    case .resistance: "a resistance"
    case .conductance: "a conductance"
    case .capacitance: "a capacitance"
    case .charge: "a charge"
    case .frequency: "a rate"
    case .power: "a power"
    case .slope: "a voltage per time"
    case .currentSlope: "a current per time"
    default: "something in \(coherentSymbol)"
    }
  }

  /// The coherent unit of the field, spelt out where it has no name:
  /// `mV/ms`, `mV/nA/ms`, `ms^-2`. It can be read back.
  public var coherentSymbol: String {
    if let unit = Unit.coherent(self) { return unit.symbol }
    let parts = [("mV", voltage), ("nA", current), ("ms", time)]
    let above = parts.filter { $0.1 > 0 }.map(Self.powerSymbol)
    let below = parts.filter { $0.1 < 0 }
    guard !above.isEmpty else {
      return below.map(Self.powerSymbol).joined(separator: "·")
    }
    let divisors = below.map { "/" + Self.powerSymbol($0.0, -$0.1) }
    return above.joined(separator: "·") + divisors.joined()
  }

  private static func powerSymbol(_ base: String, _ exponent: Int) -> String {
    exponent == 1 ? base : "\(base)^\(exponent)"
  }
}
