import LIFCore
import Quantities
import Testing

@Suite struct RampPotentialTests {
  private func slope(_ k: Double) -> CurrentSlope { CurrentSlope(coherent: k) }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `a slow ramp agrees with 50 digits`() throws {
    let file = try Oracle.read("E17", as: SlowRamp.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    let k = slope(file.stimulus.slope_nA_per_ms)
    let onset = file.stimulus.t_on_ms
    let first = try #require(file.expected.spike_times_ms.first)
    #expect(isNear(theory.rampLatency(slope: k).number(), first - onset))
    for sample in file.expected.v_at
    where sample[0] >= onset && sample[0] < first {
      let u = theory.rampPotential(at: ms(sample[0] - onset), slope: k)
      #expect(isNear(u.number(), sample[1], 1e-14))
    }
  }

  /// The t with R I0 (1 - e^(-t/tau)) + R k (t - tau + tau e^(-t/tau)) = 20 mV
  /// for tau = 8 ms, R = 10 MΩ, by mpmath's findroot, 50 digits.
  @Test(
    arguments: [
      (0, 0.02, 107.99998903231227), (1, 0.1, 18.205453708538556),
      (5, 1, 2.9164982623808293), (-3, 0.05, 107.99990677369573),
      (6, -0.2, 3.5167880182887385), (2.5, 0.001, 12.773843091225233),
      (0, 100, 0.5724314029898006), (40, -1.5, 0.413666951367256),
    ] as [(Double, Double, Double)])
  func `the first spike of a ramp agrees with 50 digits`(
    I0: Double, k: Double, latency: Double
  ) throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let t = theory.rampLatency(from: nA(I0), slope: slope(k))
    #expect(isNear(t.number(), latency, 1e-14))
  }

  /// The membrane equation, integrated from t to t + d:
  /// C (u(t + d) - u(t)) = ∫ (I - (u - u_rest)/R) dt, by Simpson's rule.
  @Test func `a ramp solves the membrane equation`() throws {
    print("seed 111")
    var dice = Dice(seed: 111)
    for _ in 0..<300 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      let (I0, k) = (nA(dice.number(-2...2)), slope(dice.number(-1...1)))
      let t = dice.number(0...3) * neuron.tau
      let d = 0.01 * neuron.tau
      let samples = try [0, 0.5, 1].map { part in
        let moment = t + part * d
        let u = theory.rampPotential(at: moment, from: I0, slope: k)
        let lift = try #require(u.ifDefined) - neuron.u_rest
        return (lift: lift, flow: I0 + k * moment - lift / neuron.R)
      }
      let flow = samples[0].flow + 4 * samples[1].flow + samples[2].flow
      let rise = flow / 6 * d / neuron.C
      let size = samples.reduce(1) { max($0, $1.lift.magnitude.value) }
      let error = samples[2].lift - samples[0].lift - rise
      #expect(error.magnitude.value <= 1e-10 * size)
    }
  }

  @Test func `at its latency a ramp is at the threshold, before below`() throws
  {
    print("seed 112")
    var dice = Dice(seed: 112)
    var crossings = 0
    for _ in 0..<500 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      let rheobase = (neuron.threshold - neuron.u_rest) / neuron.R
      let I0 = dice.number(-3...4) * rheobase
      let k = slope((dice.number(-2...2) * rheobase).value / neuron.tau.value)
      guard let t = theory.rampLatency(from: I0, slope: k).ifDefined else {
        #expect(k < .zero)
        continue
      }
      crossings += 1
      let u = theory.rampPotential(at: t, from: I0, slope: k).number()
      #expect(isNear(u, neuron.threshold.value, 1e-12))
      for _ in 0..<10 {
        let earlier = dice.number(0...0.999) * t
        let before = theory.rampPotential(at: earlier, from: I0, slope: k)
        #expect(try #require(before.ifDefined) < neuron.threshold)
      }
    }
    #expect(crossings > 200)
  }

  @Test func `a falling ramp fires only if it lifts far enough`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for I0 in [-1, 0, 1, 2] {
      let t = theory.rampLatency(from: nA(Double(I0)), slope: slope(-0.01))
      #expect(t == .undefined(.staysBelowThreshold))
    }
    let steep = theory.rampLatency(from: nA(6), slope: slope(-3))
    #expect(steep == .undefined(.staysBelowThreshold))
  }

  @Test func `a ramp of no slope is a constant current`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let t = theory.rampLatency(from: nA(2.5), slope: .zero)
    #expect(t == theory.latency(under: nA(2.5)))
    let u = theory.rampPotential(at: ms(5), from: nA(2.5), slope: .zero)
    let charging = theory.potential(at: ms(5), from: mV(-70), under: nA(2.5))
    #expect(isNear(u.number(), charging.value, 1e-15))
  }

  @Test func `long after its onset the potential is late by tau`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    #expect(theory.rampLag(slope: slope(0.02)) == .value(mV(10 * 0.16)))
    let u = theory.rampPotential(at: ms(400), slope: slope(0.02)).number()
    #expect(isNear(u, -70 + 10 * 0.02 * (400 - 8), 1e-14))
  }

  @Test func `without leak a ramp makes a parabola`() throws {
    let neuron = try examplePerfectIntegrator()
    let theory = ClosedForms(of: neuron)
    // (2 · 4 + 0.5 · 16/2) / 0.8 = 15 mV.
    let u = theory.rampPotential(at: ms(4), from: nA(2), slope: slope(0.5))
    #expect(u == .value(mV(-55)))
    // -2 t + t²/2 = 0.8 · 20, so t = 2 + √(4 + 32).
    let t = theory.rampLatency(from: nA(-2), slope: slope(1))
    #expect(isNear(t.number(), 8, 1e-15))
    // 8 t - t²/2 = 16, so t = 8 - √(64 - 32).
    let falling = theory.rampLatency(from: nA(8), slope: slope(-1))
    #expect(isNear(falling.number(), 8 - 32.0.squareRoot(), 1e-14))
    // 6 t - t²/2 = 16 at t = 6 - √(36 - 32), before the turn at 6.
    let barely = theory.rampLatency(from: nA(6), slope: slope(-1))
    #expect(isNear(barely.number(), 4, 1e-14))
    #expect(theory.rampLag(slope: slope(1)) == .undefined(.doesNotLeak))
    // A leak that is almost none makes no difference.
    let almost = ClosedForms(of: try exampleNeuron(tau: 8e12, R: 1e13))
    let nearly = almost.rampLatency(from: nA(-2), slope: slope(1))
    #expect(isNear(nearly.number(), 8, 1e-11))
  }

  @Test func `what cannot be has a reason`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for x in badNumbers {
      let reasons = [
        theory.rampPotential(at: ms(x), slope: slope(1)).reason,
        theory.rampPotential(at: ms(1), from: nA(x), slope: slope(1)).reason,
        theory.rampPotential(at: ms(1), slope: slope(x)).reason,
        theory.rampLatency(from: nA(x), slope: slope(1)).reason,
        theory.rampLatency(slope: slope(x)).reason,
        theory.rampLag(slope: slope(x)).reason,
      ]
      #expect(reasons.allSatisfy { $0 == .notFinite })
    }
    let before = theory.rampPotential(at: ms(-1), slope: slope(1))
    #expect(before == .undefined(.beforeTheBeginning))
    let huge = theory.rampPotential(at: ms(1e200), slope: slope(1e200))
    #expect(huge == .undefined(.tooLarge))
    let silent = ClosedForms(of: try exampleNeuron(threshold: .infinity))
    #expect(silent.rampLatency(slope: slope(1)) == .undefined(.noThreshold))
    let restless = ClosedForms(of: try exampleNeuron(u_rest: -50))
    #expect(
      restless.rampLatency(slope: slope(1))
        == .undefined(.startsAboveThreshold))
  }

  @Test func `no ramp hangs`() throws {
    let sizes = [0, 1e-308, 1e-100, 1, 1e100, 1e308]
    let numbers = sizes + sizes.map { -$0 }
    for neuron in [try exampleNeuron(), try examplePerfectIntegrator()] {
      for (I0, k) in numbers.flatMap({ a in numbers.map { (a, $0) } }) {
        let t =
          ClosedForms(of: neuron)
          .rampLatency(from: nA(I0), slope: slope(k)).number() ?? 0
        #expect(t >= 0 && t.isFinite, "I0 \(I0), k \(k)")
      }
    }
  }

  private struct SlowRamp: Decodable {
    struct Shape: Decodable { let slope_nA_per_ms, t_on_ms: Double }
    struct Expected: Decodable {
      let spike_times_ms: [Double]
      let v_at: [[Double]]
    }
    let parameters: Oracle.Parameters
    let stimulus: Shape
    let expected: Expected
  }
}
