import Diagnostics
import Expressions
import Quantities
import Testing

@Suite struct QuantityRangeTests {
  @Test(
    arguments: [
      ("0.1 .. 10 nA", 0.1, 10, .current), ("0.1..10 nA", 0.1, 10, .current),
      ("-70 mV .. -50 mV", -70, -50, .voltage),
      ("-70 .. -50 mV", -70, -50, .voltage),
      ("1 nA .. 2", 1, 2, .current), ("100 pA .. 2 nA", 0.1, 2, .current),
      ("2 .. 5", 2, 5, .number),
      ("5. .. 7. ms", 5, 7, .time), ("−70 .. −50 mV", -70, -50, .voltage),
    ] as [(String, Double, Double, Dimension)])
  func `a range has two bounds of one kind`(
    text: String, lower: Double, upper: Double, dimension: Dimension
  ) throws {
    let range = try QuantityRange(reading: text)
    #expect(range.lower == AnyQuantity(lower, dimension))
    #expect(range.upper == AnyQuantity(upper, dimension))
    #expect(range.step == nil)
    #expect(range.values == [])
  }

  @Test(arguments: [
    ("2.4 .. 3.2 step 0.2 nA", [2.4, 2.6, 2.8, 3.0, 3.2]),
    ("2.4 nA .. 3.2 nA step 200 pA", [2.4, 2.6, 2.8, 3.0, 3.2]),
    ("1 .. 3", []), ("1 .. 3 step 1", [1, 2, 3]),
    ("1 .. 3 step 0.8", [1, 1.8, 2.6]),
    ("0.1 .. 0.3 step 0.1 s", [100, 200, 300]), ("2 .. 2 step 1", [2]),
    ("-70 .. -50 step 10 mV", [-70, -60, -50]),
  ])
  func `a step gives decimals as people write them`(
    text: String, values: [Double]
  ) throws {
    #expect(try QuantityRange(reading: text).values.map(\.value) == values)
  }

  @Test func `bounds belong to the range, other kinds do not`() throws {
    let range = try QuantityRange(reading: "2.4 .. 3.2 step 0.2 nA")
    #expect(range.contains(AnyQuantity(2.4, .current)))
    #expect(range.contains(AnyQuantity(3.2, .current)))
    #expect(range.contains(AnyQuantity(2.5, .current)))
    #expect(!range.contains(AnyQuantity(3.3, .current)))
    #expect(!range.contains(AnyQuantity(2.5, .voltage)))
    #expect(!range.contains(AnyQuantity(.nan, .current)))
  }

  @Test(arguments: [
    (
      "5 nA", ExpressionError.Kind.unreadable, SourceRange(0, 4),
      "a range has two bounds"
    ),
    (
      "2 nA .. 1 nA", .outOfDomain, SourceRange(0, 12),
      "the first bound of this range is above the second"
    ),
    (
      "1 .. 2 step 0", .outOfDomain, SourceRange(0, 13),
      "the step of this range is not above zero, or gives more than 10000 values"
    ),
    (
      "1 .. 2 step 1e-9", .outOfDomain, SourceRange(0, 16),
      "the step of this range is not above zero, or gives more than 10000 values"
    ),
    (
      "1 mV .. 2 nA", .wrongDimension, SourceRange(8, 12),
      "`2 nA` is a current, a voltage is wanted"
    ),
    (
      "1 .. 2,5 nA", .ambiguous, SourceRange(5, 8),
      "`2,5` is read differently in different countries"
    ),
    ("1 .. x", .unknownName, SourceRange(5, 6), "`x` has no meaning here"),
    (
      "1 ... 2", .unreadable, SourceRange(4, 5),
      "no digit stands beside this point"
    ),
    (" .. 2", .unreadable, SourceRange(0, 0), "there is nothing to read"),
    (
      "1 .. 1<2", .wrongDimension, SourceRange(5, 8),
      "`1<2` is true or false, not a quantity"
    ),
  ])
  func `a range that is none says why`(
    text: String, kind: ExpressionError.Kind, range: SourceRange,
    message: String
  ) {
    #expect {
      try QuantityRange(reading: text)
    } throws: {
      let error = $0 as? ExpressionError
      return error?.kind == kind && error?.range == range
        && error?.message == message
    }
  }
}
