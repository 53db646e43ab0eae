import Diagnostics

/// Why a text is no membrane equation.
extension ExpressionError {
  static func oneEqualSign(
    not count: Int, at range: SourceRange
  ) -> ExpressionError {
    ExpressionError(
      .unreadable,
      count > 1
        ? "an equation has one `=`, not \(count) signs of relation"
        : "an equation has `=` between its sides", at: range,
      suggestion: "write `du/dt = …` or `tau du/dt = …`")
  }

  static func noEqualSign(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "`du/dt` stands here without `=`", at: range,
      suggestion: "write `du/dt = …`, or only what is right of it")
  }

  static func noDerivative(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "this equation does not determine `du/dt`", at: range,
      suggestion: "write `du/dt = …` or `tau du/dt = …`")
  }

  static func derivativeInside(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "the equation cannot be solved for `du/dt`", at: range,
      suggestion: "write `du/dt = …`, with `du/dt` on no other side")
  }
}
