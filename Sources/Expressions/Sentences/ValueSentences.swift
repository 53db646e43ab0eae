import Diagnostics
import Quantities

/// Why there is no value.
extension ExpressionError {
  static func zeroDivisor(
    at range: SourceRange, in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .outOfDomain, "a division by zero: \(source.quote(range)) is 0",
      at: range)
  }

  static func outside(
    _ domain: Function.Domain, of function: String, _ value: AnyQuantity,
    at range: SourceRange, in source: Source
  ) -> ExpressionError {
    let typed = source.quote(range)
    let number = value.formatted(.significant(4), .plain)
    let isShown = typed == "`\(number)`"
    return ExpressionError(
      .outOfDomain,
      "\(quoted(function)) wants \(domain.words), "
        + (isShown ? "not \(typed)" : "\(typed) is \(number)"), at: range)
  }

  static func noResult(
    at range: SourceRange, in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .outOfDomain, "\(source.quote(range)) has no value", at: range)
  }

  static func overflow(
    at range: SourceRange, in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .notFinite, "\(source.quote(range)) is too large for a number here",
      at: range)
  }

  static func noValue(
    _ name: String, at range: SourceRange
  ) -> ExpressionError {
    ExpressionError(
      .unknownName, "\(quoted(name)) has no value here", at: range)
  }
}
