import Diagnostics
import Quantities

/// What is wrong with a name, a call, or a unit.
extension ExpressionError {
  // MARK: Names

  static func unknownName(
    _ typed: String, at range: SourceRange, in scope: any Scope
  ) -> ExpressionError {
    let names = scope.names
    let offer = offer(for: typed, among: names)
    let known = names.count <= 12 && !names.isEmpty
    return ExpressionError(
      .unknownName, "\(quoted(typed)) has no meaning here", at: range,
      suggestion: offer.map { didYouMean($0) },
      notes: known ? ["known here: " + names.joined(separator: ", ")] : [])
  }

  /// The nearest name; of a single letter only its other case.
  private static func offer(
    for typed: String, among names: [String]
  ) -> String? {
    closest(to: typed, among: names).flatMap {
      typed.count > 1 || $0.lowercased() == typed.lowercased() ? $0 : nil
    }
  }

  static func unknownFunction(
    _ application: Syntax.Application, in scope: any Scope
  ) -> ExpressionError {
    let typed = application.name
    let offer = offer(for: typed, among: Function.names + scope.names)
    return ExpressionError(
      .unknownName, "\(quoted(typed)) is neither a function nor a name here",
      at: application.nameRange, suggestion: offer.map { didYouMean($0) })
  }

  static func severalNames(
    _ typed: String, _ readings: [String], at range: SourceRange
  ) -> ExpressionError {
    ExpressionError(
      .ambiguous, "books mean different things by \(quoted(typed))", at: range,
      suggestion: didYouMean(readings))
  }

  static func log(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .ambiguous, "books mean different things by `log`", at: range,
      suggestion: didYouMean("ln", "log10"))
  }

  static func functionAlone(
    _ name: String, at range: SourceRange
  ) -> ExpressionError {
    ExpressionError(
      .unreadable, "the function \(quoted(name)) wants parentheses", at: range,
      suggestion: "write `\(name)(…)`")
  }

  static func notAFunction(
    _ application: Syntax.Application
  ) -> ExpressionError {
    ExpressionError(
      .unreadable, "\(quoted(application.name)) is not a function",
      at: application.nameRange)
  }

  static func argumentCount(
    _ application: Syntax.Application, takes count: Int
  ) -> ExpressionError {
    let number = count == 1 ? "1 argument" : "\(count) arguments"
    return ExpressionError(
      .unreadable,
      "\(quoted(application.name)) takes \(number), not "
        + "\(application.arguments.count)", at: application.nameRange)
  }

  static func commaInCall(
    _ application: Syntax.Application
  ) -> ExpressionError {
    ExpressionError(
      .ambiguous, "\(quoted(application.name)) takes no second argument",
      at: application.nameRange,
      suggestion: "write a decimal number with a point")
  }

  static func mixedCommas(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .ambiguous, "this comma may belong to a number or part two of them",
      at: range, suggestion: "put a blank behind a comma between arguments")
  }

  // MARK: Units

  static func unknownUnit(
    _ typed: String, at range: SourceRange, suggesting unit: String?
  ) -> ExpressionError {
    ExpressionError(
      .unknownUnit, "\(quoted(typed)) is not a unit known here", at: range,
      suggestion: unit.map { didYouMean($0) })
  }

  static func missingNumber(
    _ unit: String, at range: SourceRange
  ) -> ExpressionError {
    ExpressionError(
      .unreadable, "the number before the unit \(quoted(unit)) is missing",
      at: range,
      suggestion: range.lower == 0
        ? didYouMean("1 \(unit)")
        : "write `* 1 \(unit)` to give what stands before it this unit")
  }

  static func unitOrName(
    _ unit: String, at range: SourceRange
  ) -> ExpressionError {
    let name = canonicalName(unit)
    let word = UnitTable.unit(spelt: unit).map(UnitTable.name(of:)) ?? unit
    return ExpressionError(
      .ambiguous, "\(quoted(unit)) is a unit (\(word)) and a name here",
      at: range,
      suggestion: "write `* \(name)` for the name, `\(word)` for the unit")
  }

  static func voltOrPotential(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .ambiguous, "`V` may be a volt or the potential", at: range,
      suggestion: "write `u` for the potential, `1 V` for the volt")
  }

  // MARK: Readings that differ

  static func afterDivision(
    _ above: SourceRange, _ below: SourceRange, _ next: SourceRange,
    in source: Source
  ) -> ExpressionError {
    let a = source.text(above)
    let b = source.text(below)
    let c = source.text(next).drop { $0.isWhitespace }
    return ExpressionError(
      .ambiguous, "what stands behind the division can be read in two ways",
      at: SourceRange(above.lower, next.upper),
      suggestion: didYouMean("(\(a)/\(b)) \(c)", "\(a)/(\(b) \(c))"))
  }
}
