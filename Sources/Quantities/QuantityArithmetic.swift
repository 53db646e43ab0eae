// Sums within a kind, multiples by numbers, and the products that the laws
// of electricity name. A product without a law does not compile.

extension Quantity {
  /// The sum.
  @inlinable public static func + (a: Self, b: Self) -> Self {
    Self(coherent: a.value + b.value)
  }

  /// The difference.
  @inlinable public static func - (a: Self, b: Self) -> Self {
    Self(coherent: a.value - b.value)
  }

  /// The opposite.
  @inlinable public static prefix func - (a: Self) -> Self {
    Self(coherent: -a.value)
  }

  /// The multiple.
  @inlinable public static func * (a: Double, b: Self) -> Self {
    Self(coherent: a * b.value)
  }

  /// The multiple.
  @inlinable public static func * (a: Self, b: Double) -> Self {
    Self(coherent: a.value * b)
  }

  /// The part.
  @inlinable public static func / (a: Self, b: Double) -> Self {
    Self(coherent: a.value / b)
  }

  /// The ratio of two of a kind, a plain number.
  @inlinable public static func / (a: Self, b: Self) -> Double {
    a.value / b.value
  }

  /// Adds in place.
  @inlinable public static func += (a: inout Self, b: Self) {
    a.value += b.value
  }
}

/// Ohm's law: U = R I.
@inlinable public func * (R: Resistance, I: Current) -> Voltage {
  Voltage(coherent: R.value * I.value)
}

/// Ohm's law: I = U / R.
@inlinable public func / (u: Voltage, R: Resistance) -> Current {
  Current(coherent: u.value / R.value)
}

/// Ohm's law: R = U / I.
@inlinable public func / (u: Voltage, I: Current) -> Resistance {
  Resistance(coherent: u.value / I.value)
}

/// The time constant of a resistor and a capacitor: tau = R C.
@inlinable public func * (R: Resistance, C: Capacitance) -> Time {
  Time(coherent: R.value * C.value)
}

/// The capacitance that gives a time constant: C = tau / R.
@inlinable public func / (tau: Time, R: Resistance) -> Capacitance {
  Capacitance(coherent: tau.value / R.value)
}

/// The resistance that gives a time constant: R = tau / C.
@inlinable public func / (tau: Time, C: Capacitance) -> Resistance {
  Resistance(coherent: tau.value / C.value)
}

/// The charge that a current carries in a time: q = I t.
@inlinable public func * (I: Current, t: Time) -> Charge {
  Charge(coherent: I.value * t.value)
}

/// The charge on a capacitor: q = C U.
@inlinable public func * (C: Capacitance, u: Voltage) -> Charge {
  Charge(coherent: C.value * u.value)
}

/// The potential of a charge on a capacitor: U = q / C.
@inlinable public func / (q: Charge, C: Capacitance) -> Voltage {
  Voltage(coherent: q.value / C.value)
}

/// The time in which a current carries a charge: t = q / I.
@inlinable public func / (q: Charge, I: Current) -> Time {
  Time(coherent: q.value / I.value)
}

/// The current that carries a charge in a time: I = q / t.
@inlinable public func / (q: Charge, t: Time) -> Current {
  Current(coherent: q.value / t.value)
}

/// How often something happens that takes a time: f = n / t.
@inlinable public func / (n: Double, t: Time) -> Frequency {
  Frequency(coherent: n / t.value)
}

/// How far a ramp of current gets in a time: I = k t.
@inlinable public func * (k: CurrentSlope, t: Time) -> Current {
  Current(coherent: k.value * t.value)
}
