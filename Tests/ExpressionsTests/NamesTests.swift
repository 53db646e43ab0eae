import Diagnostics
import Expressions
import Quantities
import Testing

@Suite struct NamesTests {
  @Test(arguments: [
    ("τ", "tau"), ("tau_m", "tau"), ("τ_m", "tau"), ("R_m", "R"), ("C_m", "C"),
    ("θ", "threshold"), ("ϑ", "threshold"), ("theta", "threshold"),
    ("u_th", "threshold"), ("V_th", "threshold"), ("E_L", "u_rest"),
    ("V_rest", "u_rest"), ("V_reset", "u_reset"), ("tau_ref", "t_ref"),
    ("τ_ref", "t_ref"), ("V_m", "u"), ("u_t", "u"), ("π", "pi"),
    ("amp", "amp"), ("gap", "gap"), ("V", "V"), ("u_r", "u_r"),
  ])
  func `a name has one canonical spelling`(typed: String, canonical: String) {
    #expect(canonicalName(typed) == canonical)
  }

  @Test(
    arguments: [
      ("u_{rest}", -70), ("E_L", -70), ("ϑ", -50), ("τ_m", 10), ("Rₘ", 10),
      ("uₜ", -60), ("V", -60),
      ("V(t)", -60), ("-(V - E_L)", -10), ("v - V", 0), ("t_{ref}", 2),
      ("τ_{ref}", 2),
    ] as [(String, Double)])
  func `names are found however they are typed`(
    text: String, result: Double
  ) throws {
    #expect(try number(text) == result)
  }

  @Test func `a scope's own names are made canonical`() throws {
    let names = Names(["ϑ": AnyQuantity(-50, .voltage)])
    #expect(names.names == ["threshold"])
    #expect(
      try Expression("theta").evaluate(in: names)
        == .quantity(AnyQuantity(-50, .voltage)))
  }

  @Test(arguments: [
    (
      "tau du/dt = -(u - u_rest) + R I(t)",
      ["tau", "du/dt", "u", "u_rest", "R", "I"]
    ),
    ("τ d u / d t + dV/dt", ["tau", "du/dt", "du/dt"]),
    ("tau du(t)/dt", ["tau", "du/dt"]), ("RI(t)", ["RI"]),
    ("exp(-latency/tau)", ["latency", "tau"]), ("2 pi e", []),
    ("10 mV/ms", []), ("3·10^-3 s", []), ("tau/C", ["tau", "C"]),
    ("u(20 ms) + u(t) + spike(2)", ["u", "u", "spike"]),
    ("R (amp + 1 nA)", ["R", "amp"]), ("du", ["du"]), ("d/dt", ["d", "dt"]),
  ])
  func `the names of an expression are listed in order`(
    text: String, names: [String]
  ) throws {
    #expect(try Expression(text).names.map(\.name) == names)
  }

  @Test func `a use says where it is and how it is called`() throws {
    let uses = try Expression("2 u(5 ms) + u_{rest}").names
    #expect(uses.map(\.argumentCount) == [1, nil])
    #expect(uses.map(\.range) == [SourceRange(2, 3), SourceRange(12, 20)])
  }

  @Test(arguments: ["II", "RR", "Rx", "tauu", "CRX"])
  func `only different known names are taken apart`(text: String) {
    let scope = Names(["R": AnyQuantity(1), "I": AnyQuantity(2)])
    #expect(throws: ExpressionError.self) {
      try Expression(text).evaluate(in: scope)
    }
  }

  @Test func `names written together are taken apart, the longest first`()
    throws
  {
    let scope = Names([
      "R": AnyQuantity(2), "I": AnyQuantity(3), "RI": AnyQuantity(100),
      "tau": AnyQuantity(5), "t": AnyQuantity(7),
    ])
    #expect(
      try Expression("RI").evaluate(in: scope) == .quantity(AnyQuantity(100)))
    #expect(
      try Expression("tauR").evaluate(in: scope) == .quantity(AnyQuantity(10)))
    #expect(
      try Expression("Itau").evaluate(in: scope) == .quantity(AnyQuantity(15)))
  }

  @Test func `a name of the scope comes before a constant or a unit`() throws {
    let scope = Names(["e": AnyQuantity(3), "s": AnyQuantity(4, .time)])
    #expect(
      try Expression("e").evaluate(in: scope) == .quantity(AnyQuantity(3)))
    #expect(
      try Expression("8 ms / s").evaluate(in: scope)
        == .quantity(AnyQuantity(2)))
  }

  @Test func `what is known is told beside an unknown name`() {
    let error = failure("frog")
    #expect(error?.notes.count == 0)
    let few = Names(["R": AnyQuantity(1), "C": AnyQuantity(2)])
    #expect {
      try Expression("frog").evaluate(in: few)
    } throws: {
      ($0 as? ExpressionError)?.notes == ["known here: C, R"]
    }
  }

  @Test func `symbols are enough to check, not to evaluate`() throws {
    let symbols = Symbols(["u": .voltage, "τ": .time, "u_rest": .voltage])
    let expression = try Expression("-(u - u_rest)/tau")
    #expect(try expression.check(in: symbols) == .quantity(.slope))
    #expect {
      try expression.evaluate(in: symbols)
    } throws: {
      let error = $0 as? ExpressionError
      return error?.kind == .unknownName
        && error?.message == "`u` has no value here"
    }
  }

  @Test func `the sides of one equation can be had, of a chain they cannot`()
    throws
  {
    let sides = try Expression("amp = 3.5 nA").sides
    #expect(sides?.left.text == "amp")
    #expect(sides?.right.text == "3.5 nA")
    #expect(try Expression("1 = 1 = 1").sides == nil)
    #expect(try Expression("1 < 2").sides == nil)
    #expect(try Expression("1 = 1 and 2 = 2").sides == nil)
  }

  @Test(arguments: [
    ("amp = 0.8 nA", ["amp", "0.8 nA"]), ("1 < a <= 2 b", ["1", "a", "2 b"]),
    ("not (a > 3 ms) or b != 2", ["a", "3 ms", "b", "2"]), ("2 nA", []),
  ])
  func `what relations compare can be had`(
    _ text: String, _ compared: [String]
  ) throws {
    #expect(try Expression(text).compared.map(\.text) == compared)
  }

  @Test(arguments: [
    ("–65 mV", "a dash was read as a minus"),
    ("5 mV — 3 mV", "a dash was read as a minus"),
    ("10 e-3 s", "the blank before the exponent was left out"),
    ("3x10^8", "the letter x was read as a multiplication sign"),
    ("3 x 10⁸", "the letter x was read as a multiplication sign"),
  ])
  func `a free reading is remarked on`(text: String, note: String) throws {
    #expect(try Expression(text).notes == [note])
  }

  @Test(arguments: ["-65 mV", "−65 mV", "1e-3 s", "3×10^8", "u_{rest}"])
  func `a plain reading is not`(text: String) throws {
    #expect(try Expression(text).notes == [])
  }

  @Test func `an error becomes a diagnostic of the text around it`() {
    let diagnostic = failure("u + 5")?.diagnostic(shiftedBy: 100)
    #expect(diagnostic?.code == "missing-unit")
    #expect(diagnostic?.range == SourceRange(104, 105))
    #expect(diagnostic?.severity == .error)
    #expect(diagnostic?.suggestion == "did you mean `5 mV`?")
  }
}
