extension ByteCursor {
  /// Moves past a number without sign, if one starts here: `5`, `.5`, `5.`,
  /// `1e-2`, `10 e-3`.
  ///
  /// Digits that people of some country read otherwise are refused, never
  /// guessed at: `65,0`, `1,234`, `1 234`, `1'234`, `1.2.3`. Where a comma
  /// separates arguments, it ends the number.
  public mutating func takeNumeral(
    commaSeparates: Bool = false
  ) throws(NumeralError) -> Numeral? {
    let start = position
    guard startsNumber else { return nil }
    if let end = endOfOtherBase { throw NumeralError(.otherBase, start..<end) }

    var digits = takeDigits()
    var places = 0
    if byte() == UInt8(ascii: "."), byte(ahead: 1) != UInt8(ascii: ".") {
      position += 1
      let fraction = takeDigits()
      digits += fraction
      places = fraction.count
    }
    try refuseGrouping(from: start, commaSeparates: commaSeparates)
    let (exponent, isSpaced) = takeExponent()
    return Numeral(
      digits: Array(digits), exponent: exponent - places,
      range: start..<position,
      hasSpacedExponent: isSpaced)
  }

  private var startsNumber: Bool {
    isDigit(byte())
      || (byte() == UInt8(ascii: ".") && isDigit(byte(ahead: 1)))
  }

  private mutating func takeDigits() -> ArraySlice<UInt8> {
    let start = position
    while isDigit(byte()) { position += 1 }
    return bytes[start..<position]
  }

  /// The exponent, 0 where there is none; one beyond all doubles is cut off.
  private mutating func takeExponent() -> (Int, isSpaced: Bool) {
    var ahead = self
    let isSpaced = ahead.skipBlanks()
    guard ahead.take("e") || ahead.take("E") else { return (0, false) }
    let isNegative = ahead.scalar?.isMinus ?? false
    let isSigned = isNegative || ahead.byte() == UInt8(ascii: "+")
    if isSigned { ahead.advance() }
    guard isDigit(ahead.byte()), isSigned || !isSpaced else {
      return (0, false)
    }
    let magnitude = ahead.takeDigits().reduce(0) {
      min($0 * 10 + Int($1 - 0x30), 1_000_000)
    }
    self = ahead
    return (isNegative ? -magnitude : magnitude, isSpaced)
  }

  /// Where a number such as `0x1F` ends.
  private var endOfOtherBase: Int? {
    guard byte() == UInt8(ascii: "0") else { return nil }
    let isOther =
      switch byte(ahead: 1) | 0x20 {
      case UInt8(ascii: "x"): isHexadecimal(byte(ahead: 2))
      case UInt8(ascii: "b"), UInt8(ascii: "o"): isDigit(byte(ahead: 2))
      default: false
      }
    guard isOther else { return nil }
    var end = position + 2
    while end < bytes.count, isHexadecimal(bytes[end]) { end += 1 }
    return end
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func isHexadecimal(_ byte: UInt8) -> Bool {
  isDigit(byte) || (byte | 0x20) &- 0x61 < 6
}
