import Diagnostics
import Quantities

/// What does not fit together.
extension ExpressionError {
  static func mismatch(
    _ range: SourceRange, _ dimension: Dimension, other: String, _ mend: Mend,
    in source: Source
  ) -> ExpressionError {
    let typed = source.quote(range)
    let what =
      if case .unit = mend { "has no unit" } else { "is \(dimension.words)" }
    return ExpressionError(
      mend.kind, "\(typed) \(what), \(other)", at: range,
      suggestion: mend.offer(for: source.text(range)))
  }

  static func wantsPlainNumber(
    _ function: String, not dimension: Dimension, at range: SourceRange,
    in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .wrongDimension,
      "\(quoted(function)) wants a plain number, \(source.quote(range)) is "
        + dimension.words, at: range,
      suggestion: "divide by another \(dimension.noun)")
  }

  static func noRoot(
    of dimension: Dimension, _ degree: Int, at range: SourceRange,
    in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .wrongDimension,
      "\(source.quote(range)) is \(dimension.words), of which there is no "
        + (degree == 2 ? "square root" : "root of degree \(degree)"), at: range)
  }

  static func exponentWithUnit(
    _ dimension: Dimension, at range: SourceRange, in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .wrongDimension,
      "an exponent is a plain number, \(source.quote(range)) is "
        + dimension.words, at: range)
  }

  static func exponentNotConstant(
    base dimension: Dimension, _ base: SourceRange, at range: SourceRange,
    in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .wrongDimension,
      "\(source.quote(base)) is \(dimension.words), so its exponent must be "
        + "written out", at: range,
      suggestion: "write a whole number or a fraction such as 1/2")
  }

  static func exponentTooHigh(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .outOfDomain, "this power of a unit is too high", at: range)
  }

  static func truthAsQuantity(
    at range: SourceRange, in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .wrongDimension,
      "\(source.quote(range)) is true or false, not a quantity",
      at: range)
  }

  static func quantityAsTruth(
    at range: SourceRange, in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .wrongDimension,
      "\(source.quote(range)) is a quantity, neither true nor false", at: range,
      suggestion: "compare it with another")
  }
}

extension Mend {
  /// A number without a unit is a case of its own.
  fileprivate var kind: ExpressionError.Kind {
    if case .unit = self { .missingUnit } else { .wrongDimension }
  }

  fileprivate func offer(for typed: String) -> String? {
    switch self {
    case .unit(let symbol): didYouMean("\(typed) \(symbol)")
    case .letterCase(let meant, let typed):
      "\(typed.symbol) is \(UnitTable.name(of: typed)); "
        + didYouMean(meant.symbol)
    case .factor(let name): "did you forget `\(name)`?"
    case .divisor(let name): "did you forget to divide by `\(name)`?"
    case .none: nil
    }
  }
}

extension Dimension {
  /// The dimension in words without its article: "voltage".
  fileprivate var noun: String {
    words.hasPrefix("a ") ? String(words.dropFirst(2)) : "such quantity"
  }
}
