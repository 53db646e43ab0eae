import Expressions
import Quantities
import TestSupport
import Testing

/// A random text over x, y, z and constants a, b, with all arithmetic and
/// all functions of the language.
private func randomText(_ depth: Int, _ random: inout SeededRandom) -> String {
  func part() -> String { randomText(depth - 1, &random) }
  if depth == 0 {
    let leaves = ["x", "y", "z", "a", "b", "0", "1", "2.5", "0.1", "700"]
    return leaves.randomElement(using: &random) ?? "x"
  }
  switch Int.random(in: 0..<10, using: &random) {
  case 0: return "(\(part()) + \(part()) - \(part()))"
  case 1: return "(\(part()) - \(part()))"
  case 2, 3: return "\(part())*\(part())"
  case 4, 5: return "\(part())/(\(part()))"
  case 6: return "(-\(part()))"
  case 7: return "(\(part()))^\(Int.random(in: -3...6, using: &random))"
  case 8:
    let functions = [
      "exp", "ln", "log10", "log2", "sin", "cos", "tan", "atan", "floor",
      "round", "sqrt", "abs",
    ]
    let name = functions.randomElement(using: &random) ?? "exp"
    return "\(name)(\(part()))"
  default:
    let name = Bool.random(using: &random) ? "min" : "max"
    return "\(name)(\(part()), \(part()), \(part()))"
  }
}

private let numbers = [
  Variable("x", .number), Variable("y", .number), Variable("z", .number),
]

/// The compiled value at a point; nil where it is not finite.
private func compiled(
  _ text: String, _ scope: Names, _ x: Double, _ y: Double, _ z: Double
) throws -> Double? {
  let code = try Expression(text).compiled(
    for: numbers, in: scope, wanting: .number)
  var machine = code.machine
  let value = machine.value(x, y, z)
  #expect(code.constant == nil || code.constant == value, "\(text)")
  #expect(value == machine.value(x, y, z) || !value.isFinite, "\(text)")
  return value.isFinite ? value : nil
}

@Suite struct CompiledExpressionTests {
  @Test func `compiled code has the bits of the evaluator, and its faults`()
    throws
  {
    var random = SeededRandom(announcing: "compiled")
    var finite = 0
    for _ in 0..<5_000 {
      let depth = Int.random(in: 0...4, using: &random)
      let text = randomText(depth, &random)
      let point = (0..<5).map { _ in
        Bool.random(using: &random)
          ? Double.random(in: -3...3, using: &random)
          : Double(Int.random(in: -2...2, using: &random))
      }
      let constants = Names([
        "a": AnyQuantity(point[3]), "b": AnyQuantity(point[4]),
      ])
      var all = constants
      for (name, value) in zip(["x", "y", "z"], point) {
        all.values[name] = AnyQuantity(value)
      }
      let tree = try? Expression(text).evaluate(in: all)
      let code = try? compiled(text, constants, point[0], point[1], point[2])
      #expect(
        code.map { .quantity(AnyQuantity($0)) } == tree,
        "\(text) at \(point)")
      if code != nil { finite += 1 }
    }
    #expect(finite > 1_000)
  }

  @Test(arguments: [
    "1/(1/x)", "exp(-1/x^2)", "1/exp(1/x)", "atan(1/x)", "max(1, 1/x, 2)",
    "x^-1", "(1/x)^0", "x^(x - 1)", "1/(1e300*exp(700*(x + 1)))",
    "min(ln(x), 1)",
    "1/(1e308 + 1e308 + x)", "sqrt(x - 1)",
  ])
  func `a fault on the way is never lost`(text: String) throws {
    #expect(try compiled(text, Names(), 0, 0, 0) == nil)
  }

  @Test func `an infinite constant is no fault`() throws {
    let scope = Names(["R": AnyQuantity(.infinity)])
    #expect(try compiled("x + y/R", scope, 1, 2, 0) == 1)
    #expect(try compiled("1/(x + R)", scope, 1, 0, 0) == 0)
    #expect(try compiled("1/(R/x)", scope, 1, 0, 0) == 0)
    #expect(try compiled("1/(R/x)", scope, 0, 0, 0) == nil)
    #expect(try compiled("1/x^(-R)", scope, 0.5, 0, 0) == 0)
    #expect(try compiled("1/x^(-R)", scope, 0, 0, 0) == nil)
  }

  @Test func `what depends on no variable is computed at once`() throws {
    let scope = Names(["a": AnyQuantity(3)])
    let code = try Expression("2 a^2 + sqrt(16)").compiled(
      for: numbers, in: scope, wanting: .number)
    #expect(code.constant == 22)
    #expect(
      try Expression("a x").compiled(for: numbers, in: scope, wanting: .number)
        .constant == nil)
  }

  @Test func `a variable comes before a name of the scope`() throws {
    let scope = Names(["x": AnyQuantity(99)])
    #expect(try compiled("x + 1", scope, 1, 0, 0) == 2)
  }

  @Test func `functions of the scope may take constants only`() throws {
    let time = [Variable("t", .time)]
    var machine = try Expression("u(3 ms) + 1 mV").compiled(
      for: time, in: Neuron(), wanting: .voltage
    ).machine
    #expect(machine.value(7) == -2)
    let error = #expect(throws: ExpressionError.self) {
      try Expression("u(2 t)").compiled(
        for: time, in: Neuron(), wanting: .voltage)
    }
    #expect(error?.message == "`u` cannot be asked at every step of a run")
  }

  @Test func `a name without a value is told with its reason`() {
    let error = #expect(throws: ExpressionError.self) {
      try Expression("2 latency").compiled(
        for: [], in: Neuron(), wanting: .time)
    }
    #expect(
      error?.message
        == "`latency` has no value: the neuron never fires")
  }

  @Test func `names, units and faults of constants have the usual errors`() {
    let cases: [(String, ExpressionError.Kind)] = [
      ("u_rset - u", .unknownName), ("R I + 5", .missingUnit),
      ("R I/tau", .wrongDimension), ("u/(u_rest - u_rest)*1 mV", .outOfDomain),
      ("u < u_rest", .wrongDimension), ("u +", .unreadable),
    ]
    for (text, kind) in cases {
      let error = #expect(throws: ExpressionError.self) {
        try Expression(text).compiled(
          for: [Variable("u", .voltage)], in: Neuron(), wanting: .voltage)
      }
      #expect(error?.kind == kind, "\(text): \(error?.message ?? "")")
    }
  }

  @Test func `too many operations are refused, and long texts quickly`() {
    let product = Array(repeating: "(x+y)", count: 500).joined(separator: "*")
    #expect(throws: Never.self) { try compiled(product, Names(), 1, 0, 0) }
    let long = (0..<1_100).map { "x*\($0)" }.joined(separator: " + ")
    let error = #expect(throws: ExpressionError.self) {
      try compiled(long, Names(), 1, 0, 0)
    }
    #expect(
      error?.message == "this takes more than 1000 operations at every step")
  }

  @Test func `a fourth variable means nothing`() {
    #expect(throws: ExpressionError.self) {
      try Expression("w").compiled(
        for: numbers + [Variable("w", .number)], in: Names(), wanting: .number)
    }
  }
}
