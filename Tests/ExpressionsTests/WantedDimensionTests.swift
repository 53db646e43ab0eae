import Diagnostics
import Expressions
import Quantities
import Testing

@Suite struct WantedDimensionTests {
  @Test(
    arguments: [
      (
        "65", .voltage, .missingUnit, "`65` has no unit, a voltage is wanted",
        "did you mean `65 mV`?"
      ),
      (
        "-65", .voltage, .missingUnit, "`-65` has no unit, a voltage is wanted",
        "did you mean `-65 mV`?"
      ),
      (
        "80", .frequency, .missingUnit, "`80` has no unit, a rate is wanted",
        "did you mean `80 Hz`?"
      ),
      (
        "5 nA", .voltage, .wrongDimension,
        "`5 nA` is a current, a voltage is wanted", nil
      ),
      (
        "amp", .voltage, .wrongDimension,
        "`amp` is a current, a voltage is wanted", nil
      ),
      (
        "5 mV", .number, .wrongDimension,
        "`5 mV` is a voltage, a plain number is wanted", nil
      ),
      (
        "20 mS", .time, .wrongDimension,
        "`20 mS` is a conductance, a time is wanted",
        "mS is millisiemens; did you mean `ms`?"
      ),
      (
        "u < 1 mV", .voltage, .wrongDimension,
        "`u < 1 mV` is true or false, not a quantity", nil
      ),
    ] as [(String, Dimension, ExpressionError.Kind, String, String?)])
  func `a quantity of another kind is refused without giving the key away`(
    text: String, dimension: Dimension, kind: ExpressionError.Kind,
    message: String, suggestion: String?
  ) {
    let error = failure(text, wanting: dimension)
    #expect(error?.kind == kind)
    #expect(error?.message == message)
    #expect(error?.suggestion == suggestion)
    #expect(error?.range == SourceRange(0, text.utf8.count))
  }

  @Test func `the wanted kind passes`() throws {
    #expect(failure("20 ms", wanting: .time) == nil)
    #expect(failure("latency", wanting: .time) == nil)
    #expect(failure("R C", wanting: .time) == nil)
  }

  @Test func `an author's lone infinity is of any kind`() throws {
    let expression = try Expression("inf", options: .author)
    try expression.check(in: Names(), wanting: .resistance)
    #expect(
      try expression.evaluate(in: Names(), wanting: .resistance)
        == .quantity(AnyQuantity(.infinity, .resistance)))
  }

  @Test func `an infinite result is an author's, not a learner's`() throws {
    let leakless = Names(["R": AnyQuantity(.infinity, .resistance)])
    let learner = try Expression("R * 2 nA")
    let author = try Expression("R * 2 nA", options: .author)
    #expect(throws: ExpressionError.self) { try learner.evaluate(in: leakless) }
    #expect(
      try author.evaluate(in: leakless)
        == .quantity(AnyQuantity(.infinity, .voltage)))
  }

  @Test func `a relation with infinity fits every kind`() throws {
    #expect(try value("R = inf", .author) == .truth(false))
    #expect(try value("R < inf", .author) == .truth(true))
  }
}
