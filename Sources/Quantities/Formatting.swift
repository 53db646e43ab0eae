/// How precisely a number is written.
public enum Precision: Sendable, Hashable {
  /// At most this many significant digits; trailing zeros are dropped.
  case significant(Int)
  /// Exactly this many digits after the point.
  case places(Int)
}

/// Which characters numbers and units are made of.
public enum Typography: Sendable, Hashable {
  /// A true minus sign: −50 mV, 10 MΩ, 2 µA. For reading.
  case fine
  /// A hyphen for the minus: -50 mV, 10 MΩ, 2 µA. For copying.
  case plain
  /// Only ASCII: -50 mV, 10 MOhm, 2 uA.
  case ascii

  /// A text written in `plain`, in these characters.
  func dressed(_ number: String, _ symbol: String) -> String {
    switch self {
    case .fine: number.replacing("-", with: "−") + symbol
    case .plain: number + symbol
    case .ascii:
      number
        + symbol.replacing("Ω", with: "Ohm").replacing("µ", with: "u")
        .replacing("·", with: "*")
    }
  }
}

extension Double {
  /// The number as people write it.
  ///
  /// Infinity is `inf`, an undefined result `undefined`: both appear only
  /// where a caller did not ask first.
  public func formatted(
    _ precision: Precision = .significant(12), _ typography: Typography = .fine
  ) -> String {
    AnyQuantity(self).formatted(precision, typography)
  }

  /// The nearest number of so many decimal digits: 2.8 for 2.4 + 2 · 0.2,
  /// which in binary is 2.8000000000000003.
  public func rounded(toSignificant count: Int) -> Double {
    guard isFinite else { return self }
    var decimal = Decimal(self)
    decimal.round(toSignificant: max(1, count))
    return decimal.value
  }
}

extension AnyQuantity {
  /// The quantity in its natural unit, or in the one that is asked for.
  ///
  /// A unit of another dimension is passed over. With 17 significant digits
  /// it reads back as the same quantity.
  public func formatted(
    _ precision: Precision = .significant(12), in unit: Unit? = nil,
    _ typography: Typography = .fine
  ) -> String {
    guard !value.isNaN else { return "undefined" }
    let wanted = unit.flatMap { $0.dimension == dimension ? $0 : nil }
    let (text, chosen) = numberText(precision, in: wanted)
    if dimension == .number { return typography.dressed(text, "") }
    let symbol = chosen?.symbol ?? dimension.coherentSymbol
    return typography.dressed(text, " " + symbol)
  }

  /// Shifts the decimal point instead of dividing, which would round.
  private func numberText(
    _ precision: Precision, in wanted: Unit?
  ) -> (text: String, unit: Unit?) {
    guard value.isFinite else {
      let unit = wanted ?? Unit.coherent(dimension)
      return (value < 0 ? "-inf" : "inf", unit)
    }
    var decimal = Decimal(value)
    if case .significant(let count) = precision {
      decimal.round(toSignificant: max(1, count))
    }
    let unit = wanted ?? Unit.natural(for: decimal, of: dimension)
    decimal.shift(by: -(unit?.exponent ?? 0))
    guard case .places(let places) = precision else {
      return (decimal.text(), unit)
    }
    decimal.round(toPlaces: places)
    return (decimal.text(atLeastPlaces: places), unit)
  }
}

extension Quantity {
  /// The quantity in its natural unit, or in the one that is asked for.
  public func formatted(
    _ precision: Precision = .significant(4), in unit: UnitOf<Kind>? = nil,
    _ typography: Typography = .fine
  ) -> String {
    AnyQuantity(self).formatted(precision, in: unit?.unit, typography)
  }
}
