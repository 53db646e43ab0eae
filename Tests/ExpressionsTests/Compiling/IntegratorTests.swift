import Expressions
import Quantities
import TestSupport
import Testing

/// Textbook steps, written here a second time, so that the equation alone is
/// under test.
private struct Stepper {
  var slope: Machine
  let I: Double
  let method: String

  mutating func step(_ u: Double, _ t: Double, _ dt: Double) -> Double {
    let k1 = slope.value(u, I, t)
    if method == "euler" { return u + dt * k1 }
    let k2 = slope.value(u + dt / 2 * k1, I, t + dt / 2)
    if method == "rk2" { return u + dt * k2 }
    let k3 = slope.value(u + dt / 2 * k2, I, t + dt / 2)
    let k4 = slope.value(u + dt * k3, I, t + dt)
    return u + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
  }

  mutating func run(_ u0: Double, _ dt: Double, _ count: Int) -> [Double] {
    var all = [u0]
    for k in 0..<count {
      all.append(step(all[k], Double(k) * dt, dt))
    }
    return all
  }
}

/// Typed equations beside other simulators and 25-digit solutions.
@Suite struct IntegratorTests {
  private struct Orders: Decodable {
    struct Expected: Decodable { let table: [Row] }
    struct Row: Decodable {
      let method: String
      let dt_ms, error_mV_after_one_step, error_mV_at_t_8ms: Double
    }
    let expected: Expected
  }

  @Test(.enabled(if: SharedFolder.isThere, "no folder shared/oracle"))
  func `the errors of methods are those of Brian2`() throws {
    let file = "oracle/U01_integrator_error_orders.json"
    let orders = try #require(
      try SharedFolder.decode(file, as: Orders.self))
    let text = "tau du/dt = -(u - u_rest) + R I(t)"
    let equation = try Equation(text, in: membrane)
    let rows = orders.expected.table.filter {
      ["euler", "rk2", "rk4"].contains($0.method)
    }
    #expect(rows.count == 18)
    for row in rows {
      var stepper = Stepper(
        slope: equation.slope.machine, I: 1.5, method: row.method)
      let dt = row.dt_ms
      let u = stepper.run(-70, dt, Int(8 / dt))
      // To 25 digits, -55 - 15 e^(-t/8) at dt and at 8 ms.
      let exact = [
        4: -64.0979598956895, 2: -66.6820117460711, 1: -68.2374535387689,
        0.5: -69.0911959422021, 0.25: -69.5384985171452,
        0.125: -69.767446555081,
      ]
      let end = -60.5181916175716
      let first = try #require(exact[dt])
      #expect(
        (u[1] - first - row.error_mV_after_one_step).magnitude < 1e-9)
      #expect(
        ((u.last ?? .nan) - end - row.error_mV_at_t_8ms).magnitude < 1e-9)
    }
  }

  private struct Stability: Decodable {
    struct Expected: Decodable { let table: [Row] }
    struct Row: Decodable {
      let dt_over_tau: Double
      let u_mV: [Double]
    }
    let expected: Expected
  }

  @Test(.enabled(if: SharedFolder.isThere, "no folder shared/oracle"))
  func `long steps zigzag and diverge as they do in Brian2`() throws {
    let file = "oracle/U03_euler_stability.json"
    let stability = try #require(
      try SharedFolder.decode(file, as: Stability.self))
    let equation = try Equation("C du/dt = -(u - u_rest)/R + I", in: membrane)
    for row in stability.expected.table {
      var stepper = Stepper(
        slope: equation.slope.machine, I: 1.5, method: "euler")
      let u = stepper.run(-70, 8 * row.dt_over_tau, row.u_mV.count - 1)
      for (ours, theirs) in zip(u, row.u_mV) {
        #expect((ours - theirs).magnitude < 1e-8)
      }
    }
  }

  /// Solutions by the Taylor series of mpmath, 25 digits.
  @Test(
    arguments: [
      (
        "du/dt = a (u - u_rest)(u - u_c) + I/C", -55, 0, 5,
        -57.7131406657892212
      ),
      (
        "C du/dt = C*a (u - u_rest)(u - u_c) + I", -55, 0.3, 20,
        -58.3860170136202259
      ),
      (
        "tau du/dt = -(u - E_L) + D exp((u - threshold)/D) + R I(t)", -70,
        1.5, 5, -63.0284104131923512
      ),
      (
        "tau du/dt = -(u - E_L) + D exp((u - ϑ)/D) + RI", -70, 1.5, 20,
        -56.1864434887642266
      ),
    ] as [(String, Double, Double, Double, Double)])
  func `neurons that are not linear`(
    text: String, start: Double, I: Double, time: Double, expected: Double
  ) throws {
    var scope = membrane
    let isQuadratic = text.contains("u_c")
    scope.values["u_rest"] = AnyQuantity(isQuadratic ? -65 : -70, .voltage)
    scope.values["u_c"] = AnyQuantity(-50, .voltage)
    scope.values["D"] = AnyQuantity(2, .voltage)
    let perMillivolt = Dimension(voltage: -1, time: -1)
    scope.values["a"] = AnyQuantity(0.01, perMillivolt)
    let equation = try Equation(text, in: scope)
    #expect(equation.affine == nil)
    var stepper = Stepper(slope: equation.slope.machine, I: I, method: "rk4")
    let steps = Int(time * 100)
    let u = try #require(stepper.run(start, 0.01, steps).last)
    #expect((u - expected).magnitude < 1e-10)
  }
}
