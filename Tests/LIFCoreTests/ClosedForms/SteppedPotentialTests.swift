import LIFCore
import Quantities
import Testing

@Suite struct SteppedPotentialTests {
  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `Euler's steps agree with Brian's`() throws {
    let file = try Oracle.read("U03", as: Steps.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    #expect(file.expected.table.count > 4)
    for row in file.expected.table {
      let dt = row.dt_over_tau * theory.neuron.tau
      for (k, u) in row.u_mV.enumerated() {
        let ours = theory.steppedPotential(
          afterSteps: k, of: dt, from: mV(-70), under: nA(file.stimulus.I_nA))
        #expect(isNear(ours.number(), u, 1e-13), "\(k) steps of \(dt)")
      }
    }
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `the errors of integrators agree with Brian's`() throws {
    let file = try Oracle.read("U01", as: Errors.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    let names: [String: Integrator] = [
      "exact": .exact, "exponential_euler": .exact, "euler": .euler,
      "rk2": .rk2, "rk4": .rk4,
    ]
    for row in file.expected.table {
      let integrator = try #require(names[row.method])
      for (k, error) in [
        (1, row.error_mV_after_one_step),
        (Int(8 / row.dt_ms), row.error_mV_at_t_8ms),
      ] {
        let ours = theory.stepError(
          by: integrator, afterSteps: k, of: ms(row.dt_ms), from: mV(-70),
          under: nA(1.5))
        let distance = try #require(ours.number()) - error
        #expect(distance.magnitude <= 1e-12, "\(row.method), \(row.dt_ms)")
      }
    }
    #expect(file.expected.table.count == 30)
  }

  /// u_inf + (u0 - u_inf) g^k and (u0 - u_inf) (g^k - e^(-k dt/tau)), where g
  /// is Σ (-dt/tau)^j/j! up to the order, u0 = -70, u_inf = -55 mV, tau = 8 ms;
  /// mpmath, 60 digits.
  @Test(
    arguments: [
      (.euler, 0.000001, 1, -69.999998125, 1.1718749511718765e-13),
      (.euler, 0.001, 1, -69.998125, 1.1718261734008408e-07),
      (.euler, 0.1, 80, -60.483522160706755, 0.03466945686487988),
      (.euler, 3.9, 2, -58.93984375, 1.7180415534473537),
      (.euler, 4.1, 7, -55.09815526486325, 0.316855923626831),
      (.euler, 8, 3, -55.0, 0.7468060255179592),
      (.euler, 12, 5, -54.53125, 0.4770462655522175),
      (.euler, 20, 4, -130.9375, -75.93681900105356),
      (.rk2, 0.000001, 1, -69.99999812500012, -4.882812347412113e-21),
      (.rk2, 0.001, 1, -69.9981251171875, -4.8826599159239934e-12),
      (.rk2, 0.1, 80, -60.51833667633536, -0.00014505876372523252),
      (.rk2, 3.9, 2, -60.97862802124023, -0.32074271779288066),
      (.rk2, 4.1, 7, -55.521292605519484, -0.1062814170293974),
      (.rk2, 8, 3, -56.875, -1.1281939744820408),
      (.rk2, 12, 5, -56.430511474609375, -1.4222152090571576),
      (.rk2, 20, 4, -159.593505859375, -104.59282486042856),
      (.rk4, 0.000001, 1, -69.99999812500012, -3.814697186152141e-36),
      (.rk4, 0.001, 1, -69.99812511718262, -3.8146177941844356e-21),
      (.rk4, 0.1, 80, -60.51819161870607, -1.1344364097951857e-09),
      (.rk4, 3.9, 2, -60.66179263058693, -0.00390732713957345),
      (.rk4, 4.1, 7, -55.4163282796707, -0.0013170911806160827),
      (.rk4, 8, 3, -55.791015625, -0.044209599482040854),
      (.rk4, 12, 5, -55.022928816179046, -0.014632550626828904),
      (.rk4, 20, 4, -57.65194034203887, -2.6512593430924327),
    ] as [(Integrator, Double, Int, Double, Double)])
  func `steps and errors agree with 50 digits`(
    integrator: Integrator, dt: Double, k: Int, u: Double,
    error: Double
  ) throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let stepped = theory.steppedPotential(
      by: integrator, afterSteps: k, of: ms(dt), from: mV(-70),
      under: nA(1.5))
    #expect(isNear(stepped.number(), u, 1e-14))
    let ours = theory.stepError(
      by: integrator, afterSteps: k, of: ms(dt), from: mV(-70),
      under: nA(1.5))
    #expect(isNear(ours.number(), error, 1e-13))
  }

  @Test func `a step is what the slopes of the method make`() throws {
    print("seed 171")
    var dice = Dice(seed: 171)
    for _ in 0..<300 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      let (u0, I) = (mV(dice.number(-90 ... -40)), nA(dice.number(-1...1)))
      let dt = dice.number(0.01...3) * neuron.tau
      // du/dt times dt, where u has got to.
      func slope(_ u: Voltage) -> Voltage {
        (dt / neuron.tau) * (neuron.u_rest + neuron.R * I - u)
      }
      let a = slope(u0)
      let b = slope(u0 + a / 2)
      let c = slope(u0 + b / 2)
      let d = slope(u0 + c)
      let wanted: [Integrator: Voltage] = [
        .euler: u0 + a, .rk2: u0 + b,
        .rk4: u0 + (a + 2 * b + 2 * c + d) / 6,
      ]
      for (integrator, u) in wanted {
        let ours = theory.steppedPotential(
          by: integrator, afterSteps: 1, of: dt, from: u0, under: I)
        let error = try #require(ours.ifDefined) - u
        let size = [a, b, c, d].reduce(u0.magnitude) { max($0, $1.magnitude) }
        #expect(error.magnitude.value <= 1e-14 * size.value)
      }
    }
  }

  @Test func `the exact integrator has no error however long its step`() throws
  {
    let theory = ClosedForms(of: try exampleNeuron())
    for (dt, k) in [(0.1, 50), (5, 1), (1000, 3)] {
      let u = theory.steppedPotential(
        by: .exact, afterSteps: k, of: ms(dt), from: mV(-65), under: nA(1))
      let exact = theory.potential(
        at: ms(Double(k) * dt), from: mV(-65), under: nA(1))
      #expect(isNear(u.number(), exact.value, 1e-14))
      let error = theory.stepError(
        by: .exact, afterSteps: k, of: ms(dt), from: mV(-65), under: nA(1))
      #expect(error == .value(.zero))
    }
  }

  @Test func `halving the step divides the error by 2 to the order`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for integrator in [Integrator.euler, .rk2, .rk4] {
      let order = try #require(integrator.order)
      let errors = [1000, 2000].map { k in
        theory.stepError(
          by: integrator, afterSteps: k, of: ms(8 / Double(k)), from: mV(-70),
          under: nA(1.5)
        ).number()
      }
      let ratio = (errors[0] ?? 0) / (errors[1] ?? 1)
      #expect(isNear(ratio, Double(1 << order), 1e-3))
    }
  }

  @Test(
    arguments: [
      (.exact, 1e9, .smooth), (.euler, 1e-9, .smooth), (.euler, 8, .smooth),
      (.euler, 8.001, .zigzag),
      (.euler, 16, .zigzag), (.euler, 16.001, .diverges),
      (.rk2, 16, .smooth), (.rk2, 16.001, .diverges),
      (.rk4, 22.28, .smooth), (.rk4, 22.29, .diverges),
      (.rk4, 1e200, .diverges), (.rk2, 1e300, .diverges),
    ] as [(Integrator, Double, ClosedForms.Stability)])
  func `a step is smooth, zigzags or diverges`(
    integrator: Integrator, dt: Double,
    stability: ClosedForms.Stability
  ) throws {
    let theory = ClosedForms(of: try exampleNeuron())
    #expect(theory.stability(of: integrator, step: ms(dt)) == .value(stability))
  }

  @Test func `without leak every integrator is exact`() throws {
    let theory = ClosedForms(of: try examplePerfectIntegrator())
    for integrator in Integrator.allCases {
      let u = theory.steppedPotential(
        by: integrator, afterSteps: 4, of: ms(1), from: mV(-70), under: nA(2))
      #expect(u == .value(mV(-60)))
      let error = theory.stepError(
        by: integrator, afterSteps: 4, of: ms(1), from: mV(-70), under: nA(2))
      #expect(error == .value(.zero))
      #expect(theory.stability(of: integrator, step: ms(9)) == .value(.smooth))
    }
  }

  @Test func `what cannot be has a reason`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    func reasons(_ k: Int, _ dt: Double, _ u0: Double, _ I: Double)
      -> Set<Undefined?>
    {
      [
        theory.steppedPotential(
          afterSteps: k, of: ms(dt), from: mV(u0), under: nA(I)
        ).reason,
        theory.stepError(
          afterSteps: k, of: ms(dt), from: mV(u0), under: nA(I)
        ).reason,
      ]
    }
    for x in badNumbers {
      #expect(reasons(1, x, 0, 0) == [.noTimeStep])
      #expect(reasons(1, 1, x, 0) == [.notFinite])
      #expect(reasons(1, 1, 0, x) == [.notFinite])
      let stability = theory.stability(step: ms(x))
      #expect(stability == .undefined(.noTimeStep))
    }
    #expect(reasons(1, 0, 0, 0) == [.noTimeStep])
    #expect(reasons(-1, 1, 0, 0) == [.beforeTheBeginning])
    #expect(reasons(.max, 40, 0, 0) == [.tooLarge])
    #expect(reasons(.max, 1, 0, 0) == [nil])
    #expect(reasons(0, 40, 0, 0) == [nil])
  }

  private struct Steps: Decodable {
    struct Shape: Decodable { let I_nA: Double }
    struct Row: Decodable {
      let dt_over_tau: Double
      let u_mV: [Double]
    }
    struct Expected: Decodable { let table: [Row] }
    let parameters: Oracle.Parameters
    let stimulus: Shape
    let expected: Expected
  }

  private struct Errors: Decodable {
    struct Row: Decodable {
      let method: String
      let dt_ms, error_mV_after_one_step, error_mV_at_t_8ms: Double
    }
    struct Expected: Decodable { let table: [Row] }
    let parameters: Oracle.Parameters
    let expected: Expected
  }
}
