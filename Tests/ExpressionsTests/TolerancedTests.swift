import Diagnostics
import Expressions
import Quantities
import Testing

@Suite struct TolerancedTests {
  @Test(
    arguments: [
      ("latency ± 1 %", "latency", .relative(0.01)),
      ("latency +/- 1%", "latency", .relative(0.01)),
      ("latency +- 0.5 %", "latency", .relative(0.005)),
      ("u(20 ms) ± 0.1 mV", "u(20 ms)", .absolute(AnyQuantity(0.1, .voltage))),
      ("R C", "R C", .none),
      ("spikes ± 0", "spikes", .absolute(AnyQuantity(0))),
    ] as [(String, String, Toleranced.Tolerance)])
  func `a value and its tolerance are told apart`(
    text: String, value: String, tolerance: Toleranced.Tolerance
  ) throws {
    let read = try Toleranced(reading: text)
    #expect(read.value.text.filter { $0 != " " } == value.filter { $0 != " " })
    #expect(read.tolerance == tolerance)
    _ = try read.check(in: Neuron())
  }

  @Test(arguments: [
    (
      "latency ± 1 mV", ExpressionError.Kind.wrongDimension,
      "`1 mV` is a voltage, a time is wanted", SourceRange(11, 15)
    ),
    (
      "latency ± 1", .missingUnit, "`1` has no unit, a time is wanted",
      SourceRange(11, 12)
    ),
    (
      "u < 1 mV ± 1 mV", .wrongDimension,
      "`u < 1 mV` is true or false, not a quantity", SourceRange(0, 8)
    ),
    (
      "latency ± -1 %", .outOfDomain, "a tolerance is not below zero",
      SourceRange(11, 13)
    ),
    ("latency ±", .unreadable, "there is nothing to read", SourceRange(10, 10)),
    (
      "latency ± x", .unknownName, "`x` has no meaning here",
      SourceRange(11, 12)
    ),
    (
      "latency ± 1 ms %", .wrongDimension,
      "`1 ms` is a time, a plain number is wanted", SourceRange(11, 15)
    ),
    ("± 1 %", .unreadable, "there is nothing to read", SourceRange(0, 0)),
  ])
  func `a tolerance that does not fit says why`(
    text: String, kind: ExpressionError.Kind, message: String,
    range: SourceRange
  ) {
    #expect {
      _ = try Toleranced(reading: text).check(in: Neuron())
    } throws: {
      let error = $0 as? ExpressionError
      return error?.kind == kind && error?.message == message
        && error?.range == range
    }
  }

  @Test func `a sign in parentheses is no tolerance`() throws {
    let read = try Toleranced(reading: "5*(4 +-3)")
    #expect(read.tolerance == .none)
    #expect(try read.value.evaluate(in: Names()) == .quantity(AnyQuantity(5)))
  }
}
