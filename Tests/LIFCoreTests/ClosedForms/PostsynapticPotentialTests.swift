import Foundation
import LIFCore
import Quantities
import Testing

@Suite struct PostsynapticPotentialTests {
  /// (w/C) (e^(-t/tau) - e^(-t/tau_s))/c and
  /// (e w/(C tau_s)) (e^(-t/tau) - (1 + c t) e^(-t/tau_s))/c² with
  /// c = 1/tau_s - 1/tau for tau = 8 ms, C = 0.8 nF, w = 1 nA; at tau_s = tau
  /// their limits; mpmath, 120 digits.
  @Test(
    arguments: [
      (0.3, 0.01, 0.012286239133470765, 0.0005536479999483687),
      (0.3, 3, 0.2677573554004713, 0.7557165369932743),
      (0.3, 30, 0.009162758125717834, 0.025877359908264154),
      (2, 0.01, 0.012461005772995177, 8.462838808386171e-05),
      (2, 3, 1.5471970621418079, 2.5749702468572284),
      (2, 30, 0.07839146651229535, 0.2840785554662158),
      (7.5, 0.01, 0.01248386459330808, 2.262279397211926e-05),
      (7.5, 3, 2.5453849132999347, 1.3780488766816974),
      (7.5, 30, 0.7803160450912392, 4.065661792506345),
      (7.9999, 0.01, 0.012484384664021787, 2.1210312555986262e-05),
      (7.9999, 3, 2.577328754771649, 1.3136227540272378),
      (7.9999, 30, 0.8818947997711173, 4.4948434608612935),
      (8, 0.01, 0.012484384761557261, 2.121004764802007e-05),
      (8, 3, 2.577334795466146, 1.3136104388195313),
      (8, 30, 0.8819154696003415, 4.494927741096626),
      (8.0000001, 0.01, 0.012484384761654796, 2.1210047383115418e-05),
      (8.0000001, 3, 2.577334801506774, 1.3136104265044337),
      (8.0000001, 30, 0.8819154902702353, 4.494927825376521),
      (8.001, 0.01, 0.012484385736777969, 2.1207398932257497e-05),
      (8.001, 3, 2.577395195144196, 1.3134872988241586),
      (8.001, 30, 0.8821221749968111, 4.49577050602419),
      (12, 0.01, 0.012486986036324869, 1.4143960165733053e-05),
      (12, 3, 2.74534512841298, 0.9522565737679243),
      (12, 30, 1.7570175830366905, 7.182624074628902),
      (100, 0.01, 0.012491566035352945, 1.6981052559418608e-06),
      (100, 3, 3.0777853777993043, 0.13269597027906663),
      (100, 30, 7.796744291583791, 4.723650278364248),
    ] as [(Double, Double, Double, Double)])
  func `potentials agree with 50 digits, at tau_s = tau too`(
    tau: Double, t: Double, exponential: Double, alpha: Double
  ) throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let first = PostsynapticCurrent.exponential(peak: nA(1), tau: ms(tau))
    let second = PostsynapticCurrent.alpha(peak: nA(1), tau: ms(tau))
    let u = theory.postsynapticPotential(after: ms(t), of: first)
    let v = theory.postsynapticPotential(after: ms(t), of: second)
    #expect(isNear(u.number(), exponential, 4e-15))
    #expect(isNear(v.number(), alpha, 4e-15))
  }

  @Test(
    .enabled(if: Oracle.isHere, "no folder shared/oracle"),
    arguments: ["E31", "E34", "P08"])
  func `a potential of other simulators agrees`(id: String) throws {
    let file = try Oracle.read(id, as: SynapseRun.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    let current = file.stimulus.current
    #expect(file.stimulus.events.count == 1)
    for sample in file.expected.v_at {
      let t = ms(sample[0] - file.stimulus.events[0][0])
      let lift = theory.postsynapticPotential(after: t, of: current).number()
      let u = try #require(lift) + file.parameters.u_rest_mV
      #expect((u - sample[1]).magnitude <= 1e-13, "at \(sample[0])")
    }
    if let peak = file.expected.psp_peak_time_after_arrival_ms {
      let time = theory.postsynapticPeak(of: current).ifDefined?.time.value
      #expect(isNear(time, peak, 1e-14))
    }
  }

  @Test func `a delta current jumps and leaks`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let current = PostsynapticCurrent.delta(jump: mV(-3))
    for (t, u) in [(-1.0, 0.0), (0, -3), (8, -3 * 0.36787944117144233)] {
      let lift = theory.postsynapticPotential(after: ms(t), of: current)
      #expect(isNear(lift.number(), u, 1e-15))
    }
    let peak = try #require(theory.postsynapticPeak(of: current).ifDefined)
    #expect(peak.time == .zero && peak.height == mV(-3))
  }

  /// C (u(t + d) - u(t)) = ∫ (I - u/R) dt by Simpson's rule.
  @Test func `the potentials solve the membrane equation`() throws {
    print("seed 131")
    var dice = Dice(seed: 131)
    for round in 0..<500 {
      let neuron =
        round % 10 == 0 ? try examplePerfectIntegrator() : try dice.neuron()
      let tau_s = dice.magnitude(0.1...100)
      let t = dice.number(0...5) * tau_s
      let d = 0.01 * min(tau_s, neuron.tau.value)
      for isAlpha in [false, true] {
        let current: PostsynapticCurrent =
          isAlpha
          ? .alpha(peak: nA(1), tau: ms(tau_s))
          : .exponential(peak: nA(1), tau: ms(tau_s))
        let samples = try [0, 0.5, 1].map { part in
          let s = t + part * d
          let u = try #require(
            ClosedForms(of: neuron)
              .postsynapticPotential(after: ms(s), of: current).ifDefined)
          let decay = exp(-s / tau_s)
          let I = isAlpha ? exp(1) * s / tau_s * decay : decay
          return (lift: u, flow: nA(I) - u / neuron.R)
        }
        let flow = samples[0].flow + 4 * samples[1].flow + samples[2].flow
        let rise = (flow / 6 * ms(d)) / neuron.C
        let error = samples[2].lift - samples[0].lift - rise
        let size = nA(1) * ms(d) / neuron.C + samples[0].lift
        #expect(error.magnitude.value <= 1e-9 * size.value)
      }
    }
  }

  @Test func `a potential passes smoothly through tau_s = tau`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for t in [0.1, 8, 50] {
      for step in [1e-15, 1e-12, 1e-9, 1e-6] {
        for make in [
          PostsynapticCurrent.exponential, PostsynapticCurrent.alpha,
        ] {
          let values = [-step, 0, step].map { part in
            let current = make(nA(1), ms(8 * (1 + part)))
            let u = theory.postsynapticPotential(after: ms(t), of: current)
            return u.number() ?? 0
          }
          let bend = values[0] + values[2] - 2 * values[1]
          let curvature = 100 * step * step * values[1]
          #expect(bend.magnitude <= curvature + 2e-14 * values[1])
        }
      }
    }
  }

  @Test func `a leak that is almost none makes no difference`() throws {
    let without = ClosedForms(of: try examplePerfectIntegrator())
    let almost = ClosedForms(of: try exampleNeuron(tau: 8e15, R: 1e16))
    for current in [
      PostsynapticCurrent.delta(jump: mV(1)),
      .exponential(peak: nA(1), tau: ms(2)), .alpha(peak: nA(1), tau: ms(2)),
    ] {
      for t in [0.01, 1, 5, 100] {
        let u = almost.postsynapticPotential(after: ms(t), of: current)
        let v = without.postsynapticPotential(after: ms(t), of: current)
        #expect(isNear(u.number(), v.number(), 1e-13))
      }
    }
  }

  private struct SynapseRun: Decodable {
    struct Shape: Decodable {
      let kind: String
      let tau_syn_ms: Double
      let events: [[Double]]

      var current: PostsynapticCurrent {
        kind == "exp_spikes"
          ? .exponential(peak: nA(events[0][1]), tau: ms(tau_syn_ms))
          : .alpha(peak: nA(events[0][1]), tau: ms(tau_syn_ms))
      }
    }
    struct Expected: Decodable {
      let v_at: [[Double]]
      let psp_peak_time_after_arrival_ms: Double?
    }
    let parameters: Oracle.Parameters
    let stimulus: Shape
    let expected: Expected
  }
}
