import LIFCore
import Quantities
import Testing

@Suite struct MembraneEquationTests {
  @Test func `the solution satisfies the membrane equation`() throws {
    print("seed 1")
    var dice = Dice(seed: 1)
    for _ in 0..<200 {
      let neuron = try dice.neuron()
      let I = nA(dice.number(-5...5))
      let u = mV(dice.number(-90 ... -30))
      let t = dice.number(0...5) * neuron.tau
      let exact = neuron.potential(after: t, from: u, under: I).value
      let slow = rungeKutta(neuron, from: u.value, for: t.value, under: I.value)
      let scale = 100 + (neuron.R * I).magnitude.value
      #expect((exact - slow).magnitude < 1e-9 * scale)
    }
  }

  @Test func `a step of a + b is a step of a and one of b`() throws {
    print("seed 2")
    var dice = Dice(seed: 2)
    for _ in 0..<2000 {
      let neuron = try dice.neuron()
      let I = nA(dice.number(-5...5))
      let u = mV(dice.number(-90 ... -30))
      let (a, b) = (ms(dice.number(0...30)), ms(dice.number(0...30)))
      let once = neuron.potential(after: a + b, from: u, under: I)
      let middle = neuron.potential(after: a, from: u, under: I)
      let twice = neuron.potential(after: b, from: middle, under: I)
      let scale = max(100, (neuron.R * I).magnitude.value)
      #expect(ulps(once.value, twice.value, of: scale) <= 4)
    }
  }

  @Test func `without input the potential falls to rest`() throws {
    let neuron = try exampleNeuron()
    let afterTau = neuron.potential(
      after: ms(8), from: mV(-60), under: .zero)
    // −70 + 10/e
    #expect((afterTau.value - -66.32120558828558).magnitude < 1e-13)
    #expect(neuron.steadyState(under: .zero) == mV(-70))
    let late = neuron.potential(after: ms(1e6), from: mV(-60), under: .zero)
    #expect(late == mV(-70))
  }

  @Test func `no time changes nothing`() throws {
    let neuron = try exampleNeuron()
    let u = neuron.potential(after: .zero, from: mV(-61.7), under: nA(3))
    #expect(u == mV(-61.7))
  }

  @Test func `without leak the potential grows by I t over C`() throws {
    let neuron = try examplePerfectIntegrator()
    let u = neuron.potential(after: ms(4), from: mV(-70), under: nA(2))
    #expect(u == mV(-60))
    let still = neuron.potential(after: ms(1e9), from: mV(-61), under: .zero)
    #expect(still == mV(-61))
    #expect(neuron.steadyState(under: nA(1)) == .infinity)
    #expect(neuron.steadyState(under: .zero) == mV(-70))
  }

  @Test(arguments: [1e6, 1e9, 1e12])
  func `a large resistance comes near to none at all`(R: Double) throws {
    let C = Capacitance(coherent: 0.8)
    let leaky = try Neuron(
      R: Resistance(coherent: R), C: C, u_rest: mV(-70), u_reset: mV(-65),
      threshold: mV(-50))
    let perfect = try examplePerfectIntegrator()
    let (u, I, t) = (mV(-68), nA(1.5), ms(6))
    let difference =
      leaky.potential(after: t, from: u, under: I)
      - perfect.potential(after: t, from: u, under: I)
    // What leaks away in 6 ms, at less than 20 mV above rest.
    #expect(difference.magnitude.value <= 20 * 6 / (R * 0.8) + 1e-14)
  }

  /// The equation du/dt = (u_rest − u + R I) / tau in 4000 small steps.
  private func rungeKutta(
    _ neuron: Neuron, from u0: Double, for t: Double, under I: Double
  ) -> Double {
    let (tau, R) = (neuron.tau.value, neuron.R.value)
    func slope(_ u: Double) -> Double {
      (neuron.u_rest.value - u + R * I) / tau
    }
    let h = t / 4000
    var u = u0
    for _ in 0..<4000 {
      let k1 = slope(u)
      let k2 = slope(u + h / 2 * k1)
      let k3 = slope(u + h / 2 * k2)
      let k4 = slope(u + h * k3)
      u += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    }
    return u
  }
}
