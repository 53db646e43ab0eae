import Foundation
import LIFCore
import Quantities

extension Oracle {
  /// A stimulus as the cases write it.
  struct Shape: Decodable {
    var kind: String
    var I_nA, t_on_ms, t_off_ms, baseline_nA: Double?
    var times_ms, values_nA: [Double]?
    var width_ms, period_ms, t_first_ms: Double?
    var count: Int?
    var I0_nA, slope_nA_per_ms: Double?
    var dc_nA, amplitude_nA, frequency_Hz, phase_rad: Double?
    var tau_syn_ms: Double?
    var events: [[Double]]?
    var parts: [Shape]?

    var stimulus: Stimulus {
      get throws {
        let I = nA(I_nA ?? 0)
        let (start, end) = (ms(t_on_ms ?? 0), t_off_ms.map(ms))
        switch kind {
        case "none": return .none
        case "constant": return .constant(I)
        case "step":
          return .step(I, from: start, to: end, baseline: nA(baseline_nA ?? 0))
        case "piecewise_constant":
          return try .piecewiseConstant(
            times: (times_ms ?? []).map(ms), values: (values_nA ?? []).map(nA))
        case "sampled": return try sampledSine
        case "pulse_train":
          return .pulseTrain(
            I, width: ms(width_ms ?? 0), period: ms(period_ms ?? 0),
            first: ms(t_first_ms ?? 0), count: count ?? 0)
        case "ramp":
          return .ramp(
            nA(I0_nA ?? 0),
            slope: CurrentSlope(coherent: slope_nA_per_ms ?? 0),
            from: start, to: end)
        case "sine":
          return .sine(
            Stimulus.Sine(
              mean: nA(dc_nA ?? 0), amplitude: nA(amplitude_nA ?? 0),
              frequency: Hz(frequency_Hz ?? 0), phase: phase_rad ?? 0,
              from: start, to: end))
        case "delta_spikes":
          return .jumps(
            (events ?? []).map { Stimulus.Jump(at: ms($0[0]), by: mV($0[1])) })
        case "exp_spikes": return synapses(.exponential)
        case "alpha_spikes": return synapses(.alpha)
        case "sum": return .sum(try (parts ?? []).map { try $0.stimulus })
        default: throw Missing(id: kind)
        }
      }
    }

    private func synapses(_ shape: Stimulus.Synapses.Shape) -> Stimulus {
      .synapses(
        Stimulus.Synapses(
          shape, tau: ms(tau_syn_ms ?? 0),
          (events ?? []).map {
            Stimulus.Synapses.Arrival(at: ms($0[0]), nA($0[1]))
          }))
    }

    /// The one sampled input, which its case gives as a rule in words: 2 nA
    /// and a sine of 2.5 nA and 150 Hz from step 500 to 1500 of 0.1 ms.
    private var sampledSine: Stimulus {
      get throws {
        let sine = (0...1000).map { (k: Int) -> Double in
          let turns = 150 * Double(k) * 1e-4
          return 2 + 2.5 * sin(2 * .pi * turns)
        }
        let values = Array(repeating: 0, count: 500) + sine
        return try .sampled(every: ms(0.1), values.map(nA))
      }
    }
  }
}
