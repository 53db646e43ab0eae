import Diagnostics

/// Names with parentheses behind them: `exp(x)`, `u(20 ms)`, `R(a + b)`.
extension Parser {
  mutating func application(
    _ name: String, depth: Int
  ) throws(ExpressionError) -> Int {
    let nameRange = token.range
    next += 1
    let (arguments, hasTightComma) = try arguments(depth: depth)
    if isFunctionOfTime(name, arguments) {
      return try functionOfTime(name, from: nameRange.lower, depth: depth)
    }
    let exponent = try exponent(depth: depth)
    let application = Syntax.Application(
      name: canonicalName(name), nameRange: nameRange, arguments: arguments,
      exponent: exponent, hasTightComma: hasTightComma)
    return try add(.application(application), from: nameRange.lower)
  }

  private mutating func arguments(
    depth: Int
  ) throws(ExpressionError) -> ([Int], hasTightComma: Bool) {
    let start = token.range.lower
    var arguments: [Int] = []
    var commas: Set<Sign> = []
    next += 1
    if peek != .sign(.close) {
      arguments.append(try expression(.or, depth: depth + 1))
    }
    while case .sign(let sign) = peek, sign == .comma || sign == .tightComma {
      commas.insert(sign)
      if commas.count > 1 { throw .mixedCommas(at: token.range) }
      next += 1
      arguments.append(try expression(.or, depth: depth + 1))
    }
    try close(from: start)
    return (arguments, commas.contains(.tightComma))
  }

  /// Whether this is `I(t)` or `u(t)`, which books write for I and u; `RI(t)`
  /// is R I(t).
  private func isFunctionOfTime(_ name: String, _ arguments: [Int]) -> Bool {
    guard let only = arguments.first, arguments.count == 1,
      case .name("t", _) = syntax.nodes[only].kind
    else { return false }
    return ["u", "V"].contains(canonicalName(name)) || name.hasSuffix("I")
  }

  private mutating func functionOfTime(
    _ name: String, from start: Int, depth: Int
  ) throws(ExpressionError) -> Int {
    syntax.nodes.removeLast()
    let base = try add(.name(name, asUnit: .never), from: start)
    guard let exponent = try exponent(depth: depth) else { return base }
    return try add(.power(base, exponent), from: start)
  }
}
