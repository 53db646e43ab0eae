import Expressions
import Testing

/// The parts of an expression, each as it was written.
@Suite struct PartsTests {
  @Test func `a comparison has quantities and what is between them`() throws {
    let one = try Expression("u(20 ms) >= -50 mV").comparison
    #expect(one?.quantities.map(\.text) == ["u(20 ms)", "-50 mV"])
    #expect(one?.relations == [.greaterOrEqual])
    let chain = try Expression("1 < 2*(a + b) != 3").comparison
    #expect(chain?.quantities.map(\.text) == ["1", "2*(a + b)", "3"])
    #expect(chain?.relations == [.less, .unequal])
    #expect(try Expression("a + b").comparison == nil)
    #expect(try Expression("a < b and b < c").comparison == nil)
  }

  @Test func `what and joins comes apart in its order`() throws {
    func parts(_ text: String) throws -> [String] {
      try Expression(text).conjuncts.map(\.text)
    }
    #expect(
      try parts("a < 1 and b > 2 and c = 3") == ["a < 1", "b > 2", "c = 3"])
    #expect(try parts("a < 1 or b > 2") == ["a < 1 or b > 2"])
    #expect(try parts("a < 1") == ["a < 1"])
  }

  @Test func `a sum has terms with signs`() throws {
    let terms = try Expression("a - 2*b + (c - d)").terms
    #expect(terms?.map(\.isSubtracted) == [false, true, false])
    #expect(terms?.map(\.expression.text).prefix(2) == ["a", "2*b"])
    #expect(try Expression("a*b").terms == nil)
  }

  @Test func `the argument of a call is had where it is all`() throws {
    #expect(try Expression("abs(u - 1)").argument(of: "abs")?.text == "u - 1")
    #expect(try Expression("u(20 ms)").argument(of: "u")?.text == "20 ms")
    #expect(try Expression("2*abs(u)").argument(of: "abs") == nil)
    #expect(try Expression("abs(u)^2").argument(of: "abs") == nil)
    #expect(try Expression("min(a, b)").argument(of: "min") == nil)
    #expect(try Expression("abs(u)").argument(of: "sqrt") == nil)
  }

  @Test(arguments: [
    (Relation.less, Relation.greater), (.lessOrEqual, .greaterOrEqual),
    (.equal, .equal), (.unequal, .unequal),
  ])
  func `with its sides exchanged a relation is mirrored`(
    _ one: Relation, _ other: Relation
  ) {
    #expect(one.mirrored == other)
    #expect(other.mirrored == one)
  }
}
