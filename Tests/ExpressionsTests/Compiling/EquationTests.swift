import Diagnostics
import Expressions
import Quantities
import TestSupport
import Testing

/// tau 8 ms, R 10 MΩ, C 0.8 nF, rest -70 mV.
let membrane = Names([
  "tau": AnyQuantity(8, .time), "R": AnyQuantity(10, .resistance),
  "C": AnyQuantity(0.8, .capacitance), "u_rest": AnyQuantity(-70, .voltage),
  "threshold": AnyQuantity(-50, .voltage),
])

/// The error that a text leads to as an equation.
private func fault(_ text: String) -> ExpressionError? {
  do throws(ExpressionError) {
    _ = try Equation(text, in: membrane)
    return nil
  } catch {
    return error
  }
}

@Suite struct EquationTests {
  @Test(arguments: [
    "tau du/dt = -(u - u_rest) + R I(t)", "τ du/dt = −(u − u_rest) + R·I",
    "tau*du/dt = -(u-u_rest)+R*I", "tau_m dV/dt = -(V - E_L) + R_m I(t)",
    "τ_m d u / d t = -(u(t) - u_{rest}) + RI(t)",
    "tau du(t)/dt = u_rest - u + RI", "du/dt*tau = -(u - u_rest) + R I",
    "du/dt = (-(u - u_rest) + R I)/tau",
    "du/dt = -(u - u_rest)/tau + R I/tau", "du/dt = (u_rest - u)/tau + I/C",
    "du/dt = (R*I - (u - u_rest))/(R*C)", "C du/dt = -(u - u_rest)/R + I",
    "R C du/dt = R I - (u - u_rest)", "-(u - u_rest) + R I = tau du/dt",
    "tau du/dt + (u - u_rest) = R I", "I = C du/dt + (u - u_rest)/R",
    "-tau du/dt = (u - u_rest) - R I", "2 tau * du/dt = 2 (u_rest - u + R I)",
    "(-(u - u_rest) + R I)/tau", "(u_rest - u)/tau + I_t/C",
    "tau d/dt u = -(u - u_rest) + R I", "tau d / d t V(t) = u_rest - V + RI",
    "τ u' = -(u - u_rest) + R I", "tau V’(t) + V - E_L = R I",
    "tau d v/dt = -(v - EL) + R I", "τ dV(t)/dt = -(V(t) - V_rest) + R I(t)",
  ])
  func `every spelling gives the same numbers`(text: String) throws {
    let equation = try Equation(text, in: membrane)
    var slope = equation.slope.machine
    for (u, I) in [(-70.0, 0.0), (-61.25, 2.5), (-50, -1), (12, 0.3)] {
      let expected = (-(u + 70) + 10 * I) / 8
      #expect((slope.value(u, I, 3) - expected).magnitude < 1e-13)
    }
    let affine = try #require(equation.affine)
    let rate = try #require(affine.rate.constant)
    #expect((rate + 0.125).magnitude < 1e-16)
    var offset = affine.offset.machine
    #expect((offset.value(2.5) - (-70 + 25) / 8).magnitude < 1e-14)
  }

  @Test func `a right-hand side alone belongs to what the caller says`() throws
  {
    let text = "-(u - u_rest) + R I"
    let equation = try Equation(text, in: membrane, left: "tau du/dt")
    var slope = equation.slope.machine
    #expect(slope.value(-70, 2, 0) == 2.5)
    let error = fault(text)
    #expect(error?.kind == .wrongDimension)
    #expect(
      error?.message == "`\(text)` is a voltage, a voltage per time is wanted")
  }

  @Test func `an equation may depend on time`() throws {
    let text = "tau du/dt = u_rest - u + R*1 nA*sin(2 pi t/10 ms)"
    let equation = try Equation(text, in: membrane)
    var slope = equation.slope.machine
    #expect((slope.value(-70, 0, 2.5) - 10 / 8).magnitude < 1e-15)
    let affine = try #require(equation.affine)
    #expect(affine.rate.constant == -0.125)
    #expect(affine.offset.constant == nil)
  }

  @Test func `a free reading is remarked on`() throws {
    let equation = try Equation("du/dt = (u_rest – u)/tau", in: membrane)
    #expect(equation.notes == ["a dash was read as a minus"])
  }

  @Test(
    arguments: [
      ("tau du/dt = -(u - u_rset) + R I", .unknownName, "`u_rset` has no"),
      ("tau dx/dt = -(u - u_rest)", .unknownName, "`dx` has no meaning"),
      ("tau du/dt = -(u - u_rest) + I", .wrongDimension, "`I` is a current"),
      ("du/dt = -(u - u_rest) + R I", .wrongDimension, "is a voltage"),
      ("tau du/dt = -(u + 70) + R I", .missingUnit, "`70` has no unit"),
      ("u = u_rest", .unreadable, "does not determine `du/dt`"),
      ("du/dt = du/dt", .unreadable, "does not determine `du/dt`"),
      ("tau du/dt", .unreadable, "`du/dt` stands here without `=`"),
      ("du/dt = du/dt = 1 mV/ms", .unreadable, "one `=`, not 2"),
      ("du/dt < 1 mV/ms", .unreadable, "an equation has `=`"),
      (
        "exp(du/dt/1 mV*1 ms)*1 mV = u", .unreadable,
        "cannot be solved for `du/dt`"
      ),
      ("du/dt = u/(tau - 8 ms)", .outOfDomain, "division by zero"),
      ("du/dt = 1 < 2", .unreadable, "one `=`, not 2"),
      ("", .unreadable, "nothing to read"),
      ("du/dt =", .unreadable, "missing at the end"),
      ("tau d/dt I = R I", .unknownName, "`d` has no meaning"),
      ("tau I' = R I", .unreadable, "no sign of this language"),
      ("not (u = u_rest)", .wrongDimension, "true or false"),
    ] as [(String, ExpressionError.Kind, String)])
  func `an error says where and what`(
    text: String, kind: ExpressionError.Kind, sentence: String
  ) {
    let error = fault(text)
    #expect(error?.kind == kind)
    #expect(
      error?.message.contains(sentence) == true, "\(error?.message ?? "")")
    #expect((error?.range.upper ?? .max) <= text.utf8.count)
  }

  @Test func `an error offers what to do`() {
    #expect(
      fault("tau du/dt = -(u - u_rset) + R I")?.suggestion
        == "did you mean `u_rest`?")
    #expect(
      fault("tau du/dt = -(u - u_rest) + I")?.suggestion
        == "did you forget `R`?")
    #expect(
      fault("u = u_rest")?.suggestion
        == "write `du/dt = …` or `tau du/dt = …`")
    #expect(fault("u_rest = 1 mV + du/dt*tau^2/1 ms")?.message == nil)
  }

  @Test(arguments: [
    String(repeating: "(", count: 10_000) + "u"
      + String(repeating: ")", count: 10_000),
    "tau du/dt = " + String(repeating: "-(", count: 10_000),
    "du/dt = " + String(repeating: "u + ", count: 250_000) + "u",
    String(repeating: "du/dt = ", count: 2_000) + "1 mV/ms",
    "du/dt = " + String(repeating: "exp(", count: 5_000),
    String(repeating: "u", count: 1_000_000),
    "du/dt = (" + String(repeating: "u - ", count: 4_000) + "u)/tau",
    "du/dt*(" + String(repeating: "1 + ", count: 4_000) + "t/tau)^9999 = 1 V",
  ])
  func `a hostile text is refused`(text: String) {
    let error = fault(text)
    #expect(error != nil)
    #expect((error?.message.utf8.count ?? 0) < 200)
  }

  @Test func `random words never stop the program`() {
    let words = [
      "tau", "du/dt", "=", "-", "(", ")", "u", "u_rest", "+", "R", "I(t)", "/",
      "*", "C", "2", "exp", "1 mV", "^2", "t", "5 ms",
    ]
    var random = SeededRandom(announcing: "equations")
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
      guard let equation = try? Equation(text, in: membrane) else { continue }
      var slope = equation.slope.machine
      _ = slope.value(-60, 1, 2)
    }
  }
}
