import Foundation
@testable import LIFCore
import Quantities
import Testing

@Suite struct SineResponseTests {
  private func hertz(_ f: Double) -> Frequency { Frequency(f, .hertz) }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `amplitude and lag agree with 50 digits`() throws {
    let file = try Oracle.read("C03", as: Impedance.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    let A = nA(file.stimulus.amplitude_nA)
    #expect(file.expected.table.count > 10)
    for row in file.expected.table {
      let response = try #require(
        theory.sineResponse(amplitude: A, frequency: hertz(row.f_Hz)).ifDefined)
      #expect(isNear(response.amplitude.value, row.amplitude_mV, 1e-14))
      #expect(isNear(response.lag * 180 / .pi, row.phase_lag_deg, 1e-14))
    }
    let cutoff = theory.cutoffFrequency.value(in: .hertz)
    #expect(isNear(cutoff, file.expected.cutoff_Hz, 1e-14))
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `a sine from rest agrees with 50 digits`() throws {
    let file = try Oracle.read("E19", as: SineRun.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    let sine = file.stimulus
    // Its phase counts from time 0, ours from the onset.
    let phase = 2 * .pi * sine.frequency_Hz * sine.t_on_ms / 1000
    for sample in file.expected.v_at
    where sample[0] >= sine.t_on_ms && sample[0] <= sine.t_off_ms {
      let u = theory.sinePotential(
        at: ms(sample[0] - sine.t_on_ms), amplitude: nA(sine.amplitude_nA),
        frequency: hertz(sine.frequency_Hz), phase: phase)
      #expect(isNear(u.number(), sample[1], 1e-14))
    }
  }

  /// C (u(t + d) - u(t)) = ∫ (I - (u - u_rest)/R) dt by Simpson's rule.
  @Test func `a sine solves the membrane equation`() throws {
    print("seed 121")
    var dice = Dice(seed: 121)
    for round in 0..<300 {
      let neuron =
        round % 10 == 0 ? try examplePerfectIntegrator() : try dice.neuron()
      let f = dice.magnitude(1e-3...1)
      let phase = dice.number(-4...4)
      let t = dice.number(0...100)
      let d = min(0.005 / f, 0.01 * neuron.tau.value)
      let samples = try [0, 0.5, 1].map { part in
        let moment = t + part * d
        let u = ClosedForms(of: neuron).sinePotential(
          at: ms(moment), amplitude: nA(1), frequency: Frequency(coherent: f),
          phase: phase)
        let lift = try #require(u.ifDefined) - neuron.u_rest
        let I = nA(Foundation.sin(2 * .pi * f * moment + phase))
        return (lift: lift, flow: I - lift / neuron.R)
      }
      let flow = samples[0].flow + 4 * samples[1].flow + samples[2].flow
      let rise = (flow / 6 * ms(d)) / neuron.C
      let error = samples[2].lift - samples[0].lift - rise
      let size = nA(1) * ms(d) / neuron.C + mV(1)
      #expect(error.magnitude.value <= 1e-9 * size.value)
    }
  }

  @Test func `at the cutoff the swing is halved in power and late by 45°`()
    throws
  {
    print("seed 122")
    var dice = Dice(seed: 122)
    for _ in 0..<300 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      let response = try #require(
        theory.sineResponse(amplitude: nA(1), frequency: theory.cutoffFrequency)
          .ifDefined)
      let swing = neuron.R.value / 2.0.squareRoot()
      #expect(isNear(response.amplitude.value, swing, 1e-14))
      #expect(isNear(response.lag, .pi / 4, 1e-14))
      #expect(isNear(response.delay.value, neuron.tau.value * .pi / 4, 1e-14))
    }
  }

  @Test func `slow and fast sines have their limits`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    #expect(theory.impedance(at: .zero) == .value(Resistance(coherent: 10)))
    let still = theory.sineResponse(amplitude: nA(2), frequency: .zero)
    let wanted = SineResponse(amplitude: mV(20), lag: 0, delay: ms(8))
    #expect(still == .value(wanted))
    for f in [1e3, 1e200] {
      // R/(omega tau)
      let Z = theory.impedance(at: Frequency(coherent: f)).number()
      #expect(isNear(Z, 10 / (2 * .pi * f * 8), 1e-8))
    }
  }

  @Test func `without leak the swing is A over omega C, late by 90°`() throws {
    let theory = ClosedForms(of: try examplePerfectIntegrator())
    let response = try #require(
      theory.sineResponse(amplitude: nA(2), frequency: hertz(50)).ifDefined)
    #expect(isNear(response.amplitude.value, 2 / (0.1 * .pi * 0.8), 1e-15))
    #expect(response.lag == .pi / 2)
    #expect(isNear(response.delay.value, 5, 1e-15))
    #expect(theory.cutoffFrequency == .zero)
    #expect(theory.impedance(at: .zero) == .undefined(.doesNotLeak))
    // A leak that is almost none makes no difference.
    let almost = ClosedForms(of: try exampleNeuron(tau: 8e12, R: 1e13))
    let nearly = almost.sineResponse(amplitude: nA(2), frequency: hertz(50))
    let swing = nearly.ifDefined?.amplitude.value
    #expect(isNear(swing, response.amplitude.value, 1e-12))
  }

  @Test func `what cannot be has a reason`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let f = hertz(10)
    for x in badNumbers {
      let bad = Frequency(coherent: x)
      #expect(theory.impedance(at: bad) == .undefined(.noFrequency))
      let reasons = [
        theory.sineResponse(amplitude: nA(x), frequency: f).reason,
        theory.sinePotential(at: ms(x), amplitude: nA(1), frequency: f).reason,
        theory.sinePotential(
          at: ms(1), amplitude: nA(1), frequency: f, phase: x
        ).reason,
      ]
      #expect(reasons.allSatisfy { $0 == .notFinite })
    }
    #expect(theory.impedance(at: hertz(-1)) == .undefined(.noFrequency))
    let huge = theory.sineResponse(amplitude: nA(1e308), frequency: .zero)
    #expect(huge == .undefined(.tooLarge))
    let early = theory.sinePotential(
      at: ms(-1), amplitude: nA(1), frequency: f)
    #expect(early == .undefined(.beforeTheBeginning))
  }

  private struct Impedance: Decodable {
    struct Shape: Decodable { let amplitude_nA: Double }
    struct Row: Decodable { let f_Hz, amplitude_mV, phase_lag_deg: Double }
    struct Expected: Decodable {
      let table: [Row]
      let cutoff_Hz: Double
    }
    let parameters: Oracle.Parameters
    let stimulus: Shape
    let expected: Expected
  }

  private struct SineRun: Decodable {
    struct Shape: Decodable {
      let amplitude_nA, frequency_Hz, t_on_ms, t_off_ms: Double
    }
    struct Expected: Decodable { let v_at: [[Double]] }
    let parameters: Oracle.Parameters
    let stimulus: Shape
    let expected: Expected
  }
}
