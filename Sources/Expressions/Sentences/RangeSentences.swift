import Diagnostics

/// What is wrong with a range or a tolerance.
extension ExpressionError {
  static func noRange(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "a range has two bounds", at: range,
      suggestion: "write it as `1 nA .. 2 nA`")
  }

  static func reversedRange(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .outOfDomain, "the first bound of this range is above the second",
      at: range, suggestion: "swap the bounds")
  }

  static func badStep(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .outOfDomain,
      "the step of this range is not above zero, or gives more than 10000 "
        + "values", at: range)
  }

  static func negativeTolerance(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .outOfDomain, "a tolerance is not below zero", at: range)
  }
}
