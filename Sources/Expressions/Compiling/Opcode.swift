import Mathematics

/// What a step of compiled code does with one number or two.
enum Opcode: UInt8, Sendable {
  case add, subtract, multiply, divide, raise, minimum, maximum
  case negate, magnitude, root, roundDown, round
  case exponential, logarithm, decimalLogarithm, binaryLogarithm
  case sine, cosine, tangent, arctangent

  /// The result; what takes one number looks only at the first.
  ///
  /// The same operations as those of the evaluator and of `Function`, so
  /// that both give the same bits.
  @inline(__always)
  func apply(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .raise: power(a, b)
    case .minimum: b < a ? b : a
    case .maximum: a < b ? b : a
    case .negate: -a
    case .magnitude: a.magnitude
    case .root: a.squareRoot()
    case .roundDown: a.rounded(.down)
    case .round: a.rounded()
    case .exponential: exp(a)
    case .logarithm: log(a)
    case .decimalLogarithm: log10(a)
    case .binaryLogarithm: log2(a)
    case .sine: sin(a)
    case .cosine: cos(a)
    case .tangent: tan(a)
    case .arctangent: atan(a)
    }
  }

  /// Whether a result that is not finite is a fault, as it is for the
  /// evaluator: there is no result, it is too large for a number, or it came
  /// of a division by zero. An infinite operand may give an infinite result.
  func isFault(_ result: Double, _ a: Double, _ b: Double) -> Bool {
    if result.isNaN || (a.isFinite && b.isFinite) { return true }
    switch self {
    case .divide: return b == 0
    case .raise: return a == 0 && b < 0
    default: return false
    }
  }

  /// What a function of the language does, by its name; functions of several
  /// numbers take them two by two.
  static func function(_ name: String) -> Opcode? { functions[name] }

  private static let functions: [String: Opcode] = [
    "min": .minimum, "max": .maximum, "abs": .magnitude, "sqrt": .root,
    "floor": .roundDown, "round": .round, "exp": .exponential,
    "ln": .logarithm, "log10": .decimalLogarithm, "log2": .binaryLogarithm,
    "sin": .sine, "cos": .cosine, "tan": .tangent, "atan": .arctangent,
  ]
}
