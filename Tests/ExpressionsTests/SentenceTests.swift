import Diagnostics
import Expressions
import Quantities
import Testing

/// Every sentence, with the place it points at marked by « ».
@Suite struct SentenceTests {
  struct Case: CustomTestStringConvertible {
    let marked: String
    let kind: ExpressionError.Kind
    let message: String
    let suggestion: String?

    init(
      _ marked: String, _ kind: ExpressionError.Kind, _ message: String,
      _ suggestion: String? = nil
    ) {
      self.marked = marked
      self.kind = kind
      self.message = message
      self.suggestion = suggestion
    }

    var text: String {
      marked.replacing("«", with: "").replacing("»", with: "")
    }

    var range: SourceRange? {
      let bytes = Array(marked.utf8)
      let open = Array("«".utf8), close = Array("»".utf8)
      let starts = bytes.indices.filter { bytes[$0...].starts(with: open) }
      let ends = bytes.indices.filter { bytes[$0...].starts(with: close) }
      guard let start = starts.first, let end = ends.first else { return nil }
      return SourceRange(start, end - open.count)
    }

    var testDescription: String { marked }
  }

  private func expect(
    _ expected: Case, _ error: ExpressionError?,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(error?.kind == expected.kind, sourceLocation: location)
    #expect(error?.message == expected.message, sourceLocation: location)
    #expect(error?.range == expected.range, sourceLocation: location)
    #expect(error?.suggestion == expected.suggestion, sourceLocation: location)
  }

  @Test(arguments: [
    Case("«»", .unreadable, "there is nothing to read"),
    Case(
      "10«\u{200B}»ms", .unreadable,
      "an invisible character, U+200B, stands here", "delete it"),
    Case(
      "10 «\u{1B}»ms", .unreadable,
      "an invisible character, U+001B, stands here", "delete it"),
    Case(
      "«２»０ ms", .unreadable, "`２` (U+FF12) is a wide form of `2`",
      "type `2`"),
    Case("5 «$»", .unreadable, "`$` (U+0024) is no sign of this language"),
    Case(
      "tau «&» tau", .unreadable, "`&` is no sign of this language",
      "write `and`"),
    Case(
      "tau «|» tau", .unreadable, "`|` is no sign of this language",
      "write `or`"),
    Case(
      "5 mV «±» 1 mV", .unreadable,
      "`±` gives a tolerance, and none is wanted here"),
    Case(
      "5 «%»", .unreadable, "`%` stands only behind `±`",
      "write 0.01 for 1 %"),
    Case(
      "5«⁻»", .unreadable, "a raised exponent has one to three digits"),
    Case("«.» mV", .unreadable, "no digit stands beside this point"),
    Case("«nan» ms", .notFinite, "`nan` is not a number"),
    Case("«inf»", .notFinite, "a finite number is wanted"),
    Case("-«∞»", .notFinite, "a finite number is wanted"),
  ])
  func `characters that say nothing are named`(expected: Case) {
    expect(expected, failure(expected.text))
  }

  @Test(arguments: [
    Case(
      "-«65,0» mV", .ambiguous,
      "`65,0` is read differently in different countries",
      "did you mean `-65.0 mV`?"),
    Case(
      "«1,234» mV", .ambiguous,
      "`1,234` is read differently in different countries",
      "did you mean `1.234 mV` or `1234 mV`?"),
    Case(
      "«1 234» mV", .ambiguous,
      "`1 234` is read differently in different countries",
      "did you mean `1234 mV`?"),
    Case(
      "«1'234» mV", .ambiguous,
      "`1'234` is read differently in different countries",
      "did you mean `1234 mV`?"),
    Case(
      "«1.2.3»", .ambiguous, "`1.2.3` is not one number",
      "write digits with at most one point"),
    Case(
      "«10 20» mV", .unreadable,
      "an operator is missing between the numbers `10 20`"),
    Case(
      "«0x10»", .unreadable, "`0x10` is not a decimal number",
      "write it in decimal digits"),
    Case(
      "«1e400» ms", .notFinite, "`1e400` is too large for a number here"),
    Case(
      "«1e-400» ms", .notFinite,
      "`1e-400` is too close to zero for a number here"),
    Case(
      "10 mV«^x»", .unreadable,
      "the power of a unit is a whole number from -9 to 9",
      "put parentheses around the number and its unit"),
  ])
  func `numbers that cannot be told are asked about`(expected: Case) {
    expect(expected, failure(expected.text))
  }

  @Test(arguments: [
    Case("1 +«»", .unreadable, "something is missing at the end"),
    Case("R «5»", .unreadable, "an operator is missing before `5`"),
    Case(
      "R «,» C", .unreadable,
      "a comma stands only between the arguments of a function"),
    Case("1«)»", .unreadable, "`)` cannot stand here"),
    Case("2 * «*» 3", .unreadable, "`*` cannot stand here"),
    Case(
      "2 * «(»1 + 3", .unreadable, "this parenthesis is not closed", "add `)`"),
    Case(
      "«--»5 mV", .unreadable, "two signs stand in a row",
      "leave one, or use parentheses"),
  ])
  func `what does not fit together is pointed at`(expected: Case) {
    expect(expected, failure(expected.text))
  }

  @Test(arguments: [
    Case(
      "R + «thresold»", .unknownName, "`thresold` has no meaning here",
      "did you mean `threshold`?"),
    Case("«frog»", .unknownName, "`frog` has no meaning here"),
    Case(
      "«sqr»(2)", .unknownName, "`sqr` is neither a function nor a name here",
      "did you mean `sqrt`?"),
    Case(
      "«u_r» + 5 mV", .ambiguous, "books mean different things by `u_r`",
      "did you mean `u_rest` or `u_reset`?"),
    Case(
      "«log»(10)", .ambiguous, "books mean different things by `log`",
      "did you mean `ln` or `log10`?"),
    Case(
      "2 «exp»", .unreadable, "the function `exp` wants parentheses",
      "write `exp(…)`"),
    Case("«R»()", .unreadable, "`R` is not a function"),
    Case("«exp»(1, 2)", .unreadable, "`exp` takes 1 argument, not 2"),
    Case("«max»()", .unreadable, "`max` takes 1 argument, not 0"),
    Case(
      "«exp»(0,5)", .ambiguous, "`exp` takes no second argument",
      "write a decimal number with a point"),
    Case(
      "max(1,5«,» 2)", .ambiguous,
      "this comma may belong to a number or part two of them",
      "put a blank behind a comma between arguments"),
  ])
  func `names without a meaning get an offer`(expected: Case) {
    expect(expected, failure(expected.text))
  }

  @Test(arguments: [
    Case(
      "2 «na»", .unknownUnit, "`na` is not a unit known here",
      "did you mean `nA`?"),
    Case(
      "10 «M»", .unknownUnit, "`M` is not a unit known here",
      "did you mean `MΩ`?"),
    Case(
      "20 «m» s", .unknownUnit, "`m` is not a unit known here",
      "did you mean `ms`?"),
    Case(
      "3 «mv»", .unknownUnit, "`mv` is not a unit known here",
      "did you mean `mV`?"),
    Case("3 «frogs»", .unknownUnit, "`frogs` is not a unit known here"),
    Case(
      "«ms»", .unreadable, "the number before the unit `ms` is missing",
      "did you mean `1 ms`?"),
    Case(
      "u «mV»", .unreadable, "the number before the unit `mV` is missing",
      "write `* 1 mV` to give what stands before it this unit"),
    Case(
      "2*(«V» - E_L)", .ambiguous, "`V` may be a volt or the potential",
      "write `u` for the potential, `1 V` for the volt"),
    Case(
      "«2 C»", .ambiguous, "`C` is a unit (coulombs) and a name here",
      "write `* C` for the name, `coulombs` for the unit"),
    Case(
      "10^2 «C»", .ambiguous, "`C` is a unit (coulombs) and a name here",
      "write `* C` for the name, `coulombs` for the unit"),
  ])
  func `units are never guessed`(expected: Case) {
    expect(expected, failure(expected.text))
  }

  @Test(arguments: [
    Case(
      "u - u_rest + «I»", .wrongDimension,
      "`I` is a current, the rest is a voltage", "did you forget `R`?"),
    Case(
      "«I(t)» - (u - u_rest)", .wrongDimension,
      "`I(t)` is a current, `u - u_rest` is a voltage", "did you forget `R`?"),
    Case(
      "«du/dt» = -(u - u_rest)", .wrongDimension,
      "`du/dt` is a voltage per time, `-(u - u_rest)` is a voltage",
      "did you forget `tau`?"),
    Case(
      "C du/dt = I - «u»", .wrongDimension,
      "`u` is a voltage, `I` is a current", "did you forget to divide by `R`?"),
    Case(
      "u + «5»", .missingUnit, "`5` has no unit, `u` is a voltage",
      "did you mean `5 mV`?"),
    Case(
      "«5» + u - u_rest", .missingUnit,
      "`5` has no unit, the rest is a voltage",
      "did you mean `5 mV`?"),
    Case(
      "tau < «20 mS»", .wrongDimension,
      "`20 mS` is a conductance, `tau` is a time",
      "mS is millisiemens; did you mean `ms`?"),
    Case(
      "1 mV + «1 nA»", .wrongDimension,
      "`1 nA` is a current, `1 mV` is a voltage", "did you forget `R`?"),
    Case(
      "exp(«5 mV»)", .wrongDimension,
      "`exp` wants a plain number, `5 mV` is a voltage",
      "divide by another voltage"),
    Case(
      "ln(«u^3»)", .wrongDimension,
      "`ln` wants a plain number, `u^3` is something in mV^3",
      "divide by another such quantity"),
    Case(
      "sqrt(«u»)", .wrongDimension,
      "`u` is a voltage, of which there is no square root"),
    Case(
      "«u»^(1/3)", .wrongDimension,
      "`u` is a voltage, of which there is no root of degree 3"),
    Case(
      "2^«u»", .wrongDimension,
      "an exponent is a plain number, `u` is a voltage"),
    Case(
      "u^«spikes»", .wrongDimension,
      "`u` is a voltage, so its exponent must be written out",
      "write a whole number or a fraction such as 1/2"),
    Case(
      "(u^99)^«99»", .outOfDomain, "this power of a unit is too high"),
    Case(
      "(«u < 1 mV») + 1", .wrongDimension,
      "`u < 1 mV` is true or false, not a quantity"),
    Case(
      "not «tau»", .wrongDimension,
      "`tau` is a quantity, neither true nor false", "compare it with another"),
    Case(
      "u(«20»)", .missingUnit, "`20` has no unit, `u` wants a time",
      "did you mean `20 ms`?"),
    Case(
      "spike(«2 ms»)", .wrongDimension,
      "`2 ms` is a time, `spike` wants a plain number"),
  ])
  func `what does not add up is named with both sides`(expected: Case) {
    expect(expected, failure(expected.text))
  }

  @Test(arguments: [
    Case(
      "«u/R spikes»", .ambiguous,
      "what stands behind the division can be read in two ways",
      "did you mean `(u/R) spikes` or `u/(R spikes)`?"),
    Case(
      "«1/R (u - u_rest)»", .ambiguous,
      "what stands behind the division can be read in two ways",
      "did you mean `(1/R) (u - u_rest)` or `1/(R (u - u_rest))`?"),
    Case("1/«0»", .outOfDomain, "a division by zero: `0` is 0"),
    Case(
      "1/(«spikes - 5»)", .outOfDomain, "a division by zero: `spikes - 5` is 0"),
    Case("«0»^-1", .outOfDomain, "a division by zero: `0` is 0"),
    Case("ln(«0»)", .outOfDomain, "`ln` wants a number above 0, not `0`"),
    Case(
      "ln(«u/mV»)", .outOfDomain, "`ln` wants a number above 0, `u/mV` is -60"),
    Case(
      "sqrt(«-4 mV^2»)", .outOfDomain,
      "`sqrt` wants a number from 0 up, not `-4 mV^2`"),
    Case("«(-8)^(1/3)»", .outOfDomain, "`(-8)^(1/3)` has no value"),
    Case(
      "«1e300*1e300»", .notFinite,
      "`1e300*1e300` is too large for a number here"),
  ])
  func `what has no value says why`(expected: Case) {
    expect(expected, failure(expected.text))
  }
}
