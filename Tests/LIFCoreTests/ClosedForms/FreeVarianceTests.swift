import Foundation
import LIFCore
import Quantities
import Testing

@Suite struct FreeVarianceTests {
  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `a current drawn anew agrees with theory and simulation`() throws {
    let rows = try Oracle.read("S04", as: Table.self).expected.table
    #expect(rows.count > 3)
    for row in rows {
      let theory = ClosedForms(
        of: try exampleNeuron(tau: row.tau_m_ms, R: 1))
      let dt = row.dt_noise_ms
      func variance(after t: Double) -> Double? {
        theory.switchingNoiseVariance(
          deviation: nA(row.R_I_std_mV), renewedEvery: ms(dt),
          afterSwitch: ms(t)
        ).number()
      }
      #expect(isNear(variance(after: 0), row.var_theory_at_switch_times))
      // NEST samples 0.1 ms before the next switch, its step after one.
      let phase = dt > 0.1 ? dt - 0.1 : 0
      let sampled = try #require(variance(after: phase))
      #expect(isNear(sampled, row.var_theory_at_sample_phase))
      #expect((sampled - row.var_nest).magnitude < 4 * row.var_se)
    }
  }

  /// u' = q u + (1 - q) R I leaves the variance as it is.
  @Test func `a step of the membrane keeps the variance`() throws {
    print("seed 161")
    var dice = Dice(seed: 161)
    for _ in 0..<200 {
      let neuron = try dice.neuron()
      let dt = ms(dice.magnitude(1e-6...1e3))
      let theory = ClosedForms(of: neuron)
      let ends = [ms(0), dt].map { t in
        theory.switchingNoiseVariance(
          deviation: nA(0.3), renewedEvery: dt, afterSwitch: t
        ).number()
      }
      #expect(isNear(ends[1], ends[0], 1e-9))
      let inputVariance = 0.09 * neuron.R.value * neuron.R.value
      let q = exp(-dt / neuron.tau)
      #expect(isNear(ends[0], inputVariance * (1 - q) / (1 + q), 1e-8))
    }
  }

  @Test func `white noise spreads to half of sigma squared`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    #expect(isNear(theory.whiteNoiseVariance(sigma: mV(3)).number(), 4.5))
    let start = theory.whiteNoiseVariance(sigma: mV(3), after: .zero)
    #expect(start.number() == 0)
    // 4.5 (1 - e^(-1))
    let half = theory.whiteNoiseVariance(sigma: mV(3), after: ms(4)).number()
    #expect(isNear(half, 4.5 * 0.6321205588285577, 1e-15))
    let late = theory.whiteNoiseVariance(sigma: mV(3), after: .infinity)
    #expect(late.number() == 4.5)
    let deviation = theory.whiteNoiseVariance(sigma: mV(2)).ifDefined?
      .standardDeviation
    #expect(isNear(deviation?.value, 2.0.squareRoot(), 1e-15))
  }

  @Test func `a coloured current is followed if slow and averaged if fast`()
    throws
  {
    let theory = ClosedForms(of: try exampleNeuron())
    func variance(_ tau_c: Double) -> Double? {
      theory.coloredNoiseVariance(
        deviation: nA(0.5), correlationTime: ms(tau_c)
      ).number()
    }
    #expect(isNear(variance(8), 12.5, 1e-15))
    #expect(isNear(variance(2), 25 * 0.2, 1e-15))
    #expect(isNear(variance(1e300), 25, 1e-15))
    // White noise in the limit: sigma² = 2 R² s² tau_c/tau.
    #expect(isNear(variance(8e-12), 25e-12, 1e-11))
  }

  @Test func `without leak nothing settles`() throws {
    let theory = ClosedForms(of: try examplePerfectIntegrator())
    let reasons = [
      theory.whiteNoiseVariance(sigma: mV(1)).reason,
      theory.switchingNoiseVariance(deviation: nA(1), renewedEvery: ms(1))
        .reason,
      theory.coloredNoiseVariance(deviation: nA(1), correlationTime: ms(1))
        .reason,
    ]
    #expect(reasons.allSatisfy { $0 == .doesNotLeak })
  }

  @Test func `what cannot be has a reason`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for x in badNumbers + [-1] {
      let reasons = [
        theory.whiteNoiseVariance(sigma: mV(x)).reason,
        theory.switchingNoiseVariance(deviation: nA(x), renewedEvery: ms(1))
          .reason,
        theory.coloredNoiseVariance(deviation: nA(x), correlationTime: ms(1))
          .reason,
      ]
      #expect(reasons.allSatisfy { $0 == .noDeviation })
    }
    for x in badNumbers + [-1, 0] {
      let switching = theory.switchingNoiseVariance(
        deviation: nA(1), renewedEvery: ms(x))
      #expect(switching == .undefined(.noTimeStep))
      let colored = theory.coloredNoiseVariance(
        deviation: nA(1), correlationTime: ms(x))
      #expect(colored == .undefined(.noTimeConstant))
    }
    for x in [.nan, -1, 2] {
      let outside = theory.switchingNoiseVariance(
        deviation: nA(1), renewedEvery: ms(1), afterSwitch: ms(x))
      #expect(outside == .undefined(.outsideTimeStep))
    }
    let early = theory.whiteNoiseVariance(sigma: mV(1), after: ms(.nan))
    #expect(early == .undefined(.beforeTheBeginning))
    let huge = theory.whiteNoiseVariance(sigma: mV(1e200))
    #expect(huge == .undefined(.tooLarge))
  }

  private struct Table: Decodable {
    struct Row: Decodable {
      let dt_noise_ms, tau_m_ms, R_I_std_mV: Double
      let var_theory_at_switch_times, var_theory_at_sample_phase: Double
      let var_nest, var_se: Double
    }
    struct Expected: Decodable { let table: [Row] }
    let expected: Expected
  }
}
