import Diagnostics
import Quantities

/// Operands: what stands between the operators.
extension Parser {
  mutating func operand(
    _ place: Syntax.UnitPlace = .never, inExponent: Bool = false, depth: Int
  ) throws(ExpressionError) -> Int {
    let start = token.range.lower
    switch peek {
    case .sign(.plus), .sign(.minus):
      return try signed(inExponent: inExponent, depth: depth)
    case .sign(.not):
      next += 1
      let index = try expression(.relation, depth: depth + 1)
      return try add(.not(index), from: start)
    default:
      return try powered(place, inExponent: inExponent, depth: depth)
    }
  }

  /// One sign at most: `--5` is more likely a slip than a five.
  private mutating func signed(
    inExponent: Bool, depth: Int
  ) throws(ExpressionError) -> Int {
    let start = token.range.lower
    let isNegated = peek == .sign(.minus)
    next += 1
    if peek == .sign(.plus) || peek == .sign(.minus) {
      throw .twoSigns(at: SourceRange(start, token.range.upper))
    }
    let index = try powered(.never, inExponent: inExponent, depth: depth)
    return isNegated ? try add(.negation(index), from: start) : index
  }

  /// In an exponent only functions of the language are called: `x^n (a + b)`
  /// is a product.
  private mutating func powered(
    _ place: Syntax.UnitPlace, inExponent: Bool, depth: Int
  ) throws(ExpressionError) -> Int {
    let start = token.range.lower
    if case .name(let name) = peek, lookahead == .sign(.open),
      !inExponent || Function.named(name) != nil
    {
      return try application(name, depth: depth)
    }
    let base = try primary(place, depth: depth)
    guard let exponent = try exponent(depth: depth) else { return base }
    return try add(.power(base, exponent), from: start)
  }

  /// What stands behind `^`, or raised; powers of powers go from right to
  /// left.
  mutating func exponent(depth: Int) throws(ExpressionError) -> Int? {
    let start = token.range.lower
    if case .superscript(let value) = peek {
      next += 1
      return try add(.number(Double(value), .number, unit: nil), from: start)
    }
    guard peek == .sign(.power) else { return nil }
    next += 1
    if depth >= Limit.depth { throw .tooDeep(at: token.range) }
    return try operand(inExponent: true, depth: depth + 1)
  }

  private mutating func primary(
    _ place: Syntax.UnitPlace, depth: Int
  ) throws(ExpressionError) -> Int {
    let start = token.range.lower
    switch peek {
    case .number(let numeral, let unit):
      next += 1
      return try number(numeral, unit, from: start)
    case .infinity:
      next += 1
      return try add(.number(.infinity, .number, unit: nil), from: start)
    case .name(let name):
      next += 1
      return try add(.name(name, asUnit: place), from: start)
    case .sign(.open):
      next += 1
      let index = try expression(.or, first: place, depth: depth + 1)
      try close(from: start)
      syntax.nodes[index].isGrouped = true
      return index
    default: throw .unexpected(token, in: source)
    }
  }

  mutating func close(from start: Int) throws(ExpressionError) {
    if peek == .end { throw .unclosed(at: SourceRange(start, start + 1)) }
    guard peek == .sign(.close) else { throw .unexpected(token, in: source) }
    next += 1
  }

  // MARK: Numbers

  /// A number; its unit takes a power of its own: 10 mV^2 is 10 (mV^2).
  private mutating func number(
    _ numeral: Numeral, _ spelt: SpeltUnit?, from start: Int
  ) throws(ExpressionError) -> Int {
    guard let spelt else {
      let value = try value(of: numeral, timesTenTo: 0)
      return try add(.number(value, .number, unit: nil), from: start)
    }
    let power = try unitPower()
    let value = try value(of: numeral, timesTenTo: spelt.unit.exponent * power)
    let dimension = spelt.unit.dimension.power(power)
    let unit = power == 1 ? spelt.spelling : nil
    return try add(.number(value, dimension, unit: unit), from: start)
  }

  private func value(
    of numeral: Numeral, timesTenTo power: Int
  ) throws(ExpressionError) -> Double {
    do throws(NumeralError) {
      return try numeral.value(timesTenTo: power)
    } catch {
      throw .numeral(error, in: source)
    }
  }

  /// The whole number behind a unit, 1 where there is none.
  private mutating func unitPower() throws(ExpressionError) -> Int {
    let start = token.range.lower
    var sign = 1
    var power: Int?
    if case .superscript(let value) = peek {
      power = value
    } else {
      guard peek == .sign(.power) else { return 1 }
      next += 1
      if peek == .sign(.minus) {
        sign = -1
        next += 1
      }
      if case .number(let numeral, unit: nil) = peek {
        power = try Int(exactly: value(of: numeral, timesTenTo: 0))
      }
    }
    guard let power, abs(power) <= 9 else {
      throw .unitPower(at: SourceRange(start, token.range.upper))
    }
    next += 1
    return sign * power
  }
}
