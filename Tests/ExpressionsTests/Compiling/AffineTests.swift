import Expressions
import Quantities
import TestSupport
import Testing

@Suite struct AffineTests {
  private func affine(_ text: String) throws -> Equation.AffineSlope? {
    try Equation("du/dt = " + text, in: membrane).affine
  }

  @Test(
    arguments: [
      ("(u_rest - u)/tau", -0.125), ("-(u - u_rest)/tau + R*I/tau", -0.125),
      ("(R*I - (u - u_rest))/(R*C)", -0.125), ("(2*u - u*3)/tau", -0.125),
      ("I/C", 0), ("(u - u)/tau", 0), ("(u + I*R)*2/tau", 0.25),
      ("-(-(-u))/(2 tau)", -0.0625), ("u^1/tau", 0.125),
      ("(u*2)*(3/tau) + sin(t/tau)*1 mV/ms", 0.75), ("0*u/tau", 0),
      ("(u - 3 u + 2 u)/tau + I/C", 0), ("exp(1)*u/exp(1)/tau", 0.125),
    ] as [(String, Double)])
  func `an affine slope is recognised with its rate`(
    text: String, rate: Double
  ) throws {
    let form = try #require(try affine(text))
    #expect(((form.rate.constant ?? .nan) - rate).magnitude < 1e-15)
  }

  @Test(arguments: [
    "u*u/(1 mV*1 ms)", "u^2/(1 mV*1 ms)", "u*u/u/tau", "exp(u/1 mV)*1 mV/ms",
    "abs(u)/tau", "max(u, 0 mV)/tau", "1 V^2/(u*1 ms)",
    "(u - u_rest)*(u - threshold)/(1 mV*1 ms)", "sqrt(u^2)/tau",
    "u*exp(-u/1 mV)/tau",
  ])
  func `what is not affine is not taken for it`(text: String) throws {
    #expect(try affine(text) == nil)
  }

  @Test func `a rate may depend on the current and on time`() throws {
    let text = "-u/tau*(1 + I/2 nA) + t/tau*1 mV/ms"
    let form = try #require(try affine(text))
    #expect(form.rate.constant == nil)
    var rate = form.rate.machine
    var offset = form.offset.machine
    #expect(rate.value(2, 5) == -0.25)
    #expect(offset.value(2, 4) == 0.5)
  }

  /// Random sums, multiples and quotients; both sides of du/dt = a + b u are
  /// computed by the code.
  @Test func `the parts make up the whole`() throws {
    var random = SeededRandom(announcing: "affine")
    for _ in 0..<2_000 {
      let text = Self.text(4, &random)
      let equation = try Equation("du/dt = " + text + "/tau", in: membrane)
      let form = try #require(equation.affine, "\(text)")
      var slope = equation.slope.machine
      var offset = form.offset.machine
      var rate = form.rate.machine
      let u = Double.random(in: -80...20, using: &random)
      let I = Double.random(in: 0.5...3, using: &random)
      let t = Double.random(in: 1...30, using: &random)
      let whole = slope.value(u, I, t)
      let parts = offset.value(I, t) + rate.value(I, t) * u
      let scale = 1e-9 * (1 + offset.value(I, t).magnitude)
      #expect((whole - parts).magnitude < scale, "\(text)")
    }
  }

  /// A voltage that is affine in u.
  private static func text(_ depth: Int, _ random: inout SeededRandom) -> String
  {
    func part() -> String { text(depth - 1, &random) }
    if depth == 0 {
      return ["u", "u_rest", "R I", "5 mV", "u(t)"]
        .randomElement(using: &random) ?? "u"
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "(\(part()) + \(part()))"
    case 1: return "(\(part()) - \(part()) - \(part()))"
    case 2: return "(-\(part()))"
    case 3: return "(t/tau)*(\(part()))"
    case 4: return "(\(part()))*exp(-t/tau)"
    default: return "(\(part()))/(2 + I/(1 nA))"
    }
  }
}
