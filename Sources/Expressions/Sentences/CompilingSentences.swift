import Diagnostics

/// Why an expression cannot be compiled.
extension ExpressionError {
  static func tooManyOperations(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable,
      "this takes more than \(Compilation.Limit.instructions) operations "
        + "at every step", at: range, suggestion: "write it shorter")
  }

  static func callWhileRunning(
    _ name: String, at range: SourceRange
  ) -> ExpressionError {
    ExpressionError(
      .outOfDomain,
      "\(quoted(name)) cannot be asked at every step of a run", at: range)
  }

  static func undefined(
    _ reason: String, at range: SourceRange, in source: Source
  ) -> ExpressionError {
    ExpressionError(
      .outOfDomain, "\(source.quote(range)) has no value: \(reason)",
      at: range)
  }
}
