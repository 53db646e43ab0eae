import Diagnostics
import Quantities

/// Powers: of a plain number any, of a quantity only those that are written
/// out as a whole number or a ratio of two, since the dimension depends on
/// them.
extension Checker {
  func power(_ base: Int, _ exponent: Int) throws(ExpressionError) -> Dimension
  {
    let dimension = try dimension(base)
    let range = program[exponent].range
    let ofExponent = try self.dimension(exponent)
    guard ofExponent == .number else {
      throw .exponentWithUnit(ofExponent, at: range, in: source)
    }
    if dimension == .number { return .number }
    guard let ratio = ratio(exponent) else {
      throw .exponentNotConstant(
        base: dimension, program[base].range, at: range, in: source)
    }
    guard let root = dimension.root(ratio.below) else {
      throw .noRoot(
        of: dimension, ratio.below, at: program[base].range, in: source)
    }
    let result = root.power(ratio.above)
    let powers = [result.voltage, result.current, result.time]
    guard powers.allSatisfy({ abs($0) <= 99 }) else {
      throw .exponentTooHigh(at: range)
    }
    return result
  }

  /// The ratio that an exponent is, if it is made of written numbers with
  /// numerator and denominator up to 99.
  private func ratio(_ index: Int) -> (above: Int, below: Int)? {
    switch program[index].kind {
    case .number(let value, _, _): return ratio(value)
    case .negation(let a):
      return ratio(a).map { (-$0.above, $0.below) }
    case .quotient(let a, let b):
      guard let a = whole(a), let b = whole(b), b != 0 else { return nil }
      return reduced(a, b)
    default: return nil
    }
  }

  private func whole(_ index: Int) -> Int? {
    switch program[index].kind {
    case .number(let value, _, _):
      value.magnitude <= 99 ? Int(exactly: value) : nil
    case .negation(let a): whole(a).map { -$0 }
    default: nil
    }
  }

  /// Decimals that end after one or two places, such as 0.5.
  private func ratio(_ value: Double) -> (above: Int, below: Int)? {
    for below in [1, 2, 4, 5, 10, 20, 25, 50] {
      let above = value * Double(below)
      if above == above.rounded(), above.magnitude <= 99 {
        return (Int(above), below)
      }
    }
    return nil
  }

  private func reduced(_ a: Int, _ b: Int) -> (above: Int, below: Int) {
    var (x, y) = (abs(a), abs(b))
    while y != 0 { (x, y) = (y, x % y) }
    let sign = b < 0 ? -1 : 1
    return x == 0 ? (0, 1) : (sign * a / x, abs(b) / x)
  }
}
