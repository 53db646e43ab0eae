import Foundation
import LIFCore
import Quantities
import Testing

@Suite struct PostsynapticPeakTests {
  /// Times of the peaks, tau tau_s/(tau - tau_s) ln(tau/tau_s) and z/c with
  /// z = -1/b - W(-e^(-1/b)/b), b = tau/tau_s, c = 1/tau_s - 1/tau, on the
  /// branch of Lambert's W where z ≠ 0, and heights R I there; tau = 8 ms,
  /// R = 10 MΩ, w = 1 nA; mpmath, 120 digits and more.
  @Test(
    arguments: [
      [
        0.0001, 0.001128992303769399, 0.0001249823607399447,
        0.0013923524149957913, 0.0003397300377344297,
      ],
      [
        0.3, 1.023401874079721, 0.32996968668482707, 1.5195577420205897,
        0.8691711324718568,
      ],
      [
        2, 3.696784962986375, 1.5749013123685915, 6.231101286034811,
        3.756322266161967,
      ],
      [
        7.5, 7.74462253650854, 3.560741304517928, 15.326148607613487,
        7.19766033957189,
      ],
      [
        7.9999, 7.999949999791665, 3.678771419129597, 15.999866666388888,
        7.357558166553275,
      ],
      [8, 8.0, 3.6787944117144233, 16.0, 7.357588823428847],
      [
        8.0000001, 8.000000049999999, 3.678794434706888, 16.000000133333334,
        7.357588854085466,
      ],
      [
        8.001, 8.000499979167968, 3.6790243243906615, 16.001333305557406,
        7.357895364084626,
      ],
      [
        12, 9.731162594595945, 4.444444444444445, 20.98121917916921,
        8.271957867647071,
      ],
      [
        100, 21.962857776593527, 8.028169266496809, 108.69524708404528,
        9.964317925014862,
      ],
      [
        55555.5, 70.77576178699124, 9.987268461627671, 55563.50115216707,
        9.999999896299883,
      ],
      [
        80000, 73.69009198500797, 9.990792979566509, 80008.00080008,
        9.999999949993333,
      ],
    ])
  func `peaks agree with 50 digits`(row: [Double]) throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let exponential = theory.postsynapticPeak(
      of: .exponential(peak: nA(1), tau: ms(row[0]))
    ).ifDefined
    #expect(isNear(exponential?.time.value, row[1], 2e-15))
    #expect(isNear(exponential?.height.value, row[2], 4e-15))
    let alpha = theory.postsynapticPeak(
      of: .alpha(peak: nA(1), tau: ms(row[0]))
    ).ifDefined
    #expect(isNear(alpha?.time.value, row[3], 4e-15))
    #expect(isNear(alpha?.height.value, row[4], 4e-15))
  }

  @Test func `nowhere is the potential higher than at its peak`() throws {
    print("seed 141")
    var dice = Dice(seed: 141)
    for _ in 0..<500 {
      let theory = ClosedForms(of: try dice.neuron())
      let tau_s = ms(dice.magnitude(1e-3...1e3))
      for current in [
        PostsynapticCurrent.exponential(peak: nA(1), tau: tau_s),
        .alpha(peak: nA(1), tau: tau_s),
      ] {
        let peak = try #require(theory.postsynapticPeak(of: current).ifDefined)
        for _ in 0..<10 {
          let t = dice.magnitude(1e-2...1e2) * peak.time
          let u = theory.postsynapticPotential(after: t, of: current).number()
          #expect(try #require(u) <= peak.height.value * (1 + 1e-14))
        }
      }
    }
  }

  @Test func `at the peak the potential meets the drive`() throws {
    print("seed 142")
    var dice = Dice(seed: 142)
    for _ in 0..<500 {
      let neuron = try dice.neuron()
      let tau_s = ms(dice.magnitude(1e-3...1e3))
      let peak = try #require(
        ClosedForms(of: neuron)
          .postsynapticPeak(of: .alpha(peak: nA(1), tau: tau_s)).ifDefined)
      let x = peak.time / tau_s
      let drive = neuron.R.value * x * exp(1 - x)
      #expect(isNear(peak.height.value, drive, 1e-13))
    }
  }

  @Test func `without leak the charge stays on the membrane`() throws {
    let theory = ClosedForms(of: try examplePerfectIntegrator())
    let currents: [(PostsynapticCurrent, charge: Double)] = [
      (.exponential(peak: nA(0.4), tau: ms(2)), 0.8),
      (.alpha(peak: nA(0.4), tau: ms(2)), 0.8 * exp(1)),
    ]
    for (current, charge) in currents {
      let u = theory.postsynapticPotential(after: ms(200), of: current)
      #expect(isNear(u.number(), charge / 0.8, 1e-14))
      #expect(theory.postsynapticPeak(of: current) == .undefined(.neverPeaks))
    }
    let delta = PostsynapticCurrent.delta(jump: mV(3))
    let u = theory.postsynapticPotential(after: ms(9), of: delta)
    #expect(u == .value(mV(3)))
    #expect(theory.postsynapticPeak(of: delta).ifDefined?.height == mV(3))
  }

  @Test func `what cannot be has a reason`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for tau in badNumbers + [0, -1] {
      for current in [
        PostsynapticCurrent.exponential(peak: nA(1), tau: ms(tau)),
        .alpha(peak: nA(1), tau: ms(tau)),
      ] {
        let u = theory.postsynapticPotential(after: ms(1), of: current)
        #expect(u == .undefined(.noTimeConstant))
        let peak = theory.postsynapticPeak(of: current)
        #expect(peak == .undefined(.noTimeConstant))
      }
    }
    for x in badNumbers {
      for current in [
        PostsynapticCurrent.delta(jump: mV(x)),
        .exponential(peak: nA(x), tau: ms(1)), .alpha(peak: nA(x), tau: ms(1)),
      ] {
        let peak = theory.postsynapticPeak(of: current)
        #expect(peak == .undefined(.notFinite))
      }
      let u = theory.postsynapticPotential(
        after: ms(x), of: .delta(jump: mV(1)))
      #expect(u == .undefined(.notFinite))
    }
  }

  @Test func `long after its arrival nothing is left of a current`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for t in [1e5, 1e100, 1e200, 1e305] {
      for current in [
        PostsynapticCurrent.exponential(peak: nA(1), tau: ms(2)),
        .alpha(peak: nA(1), tau: ms(2)), .alpha(peak: nA(1), tau: ms(20)),
      ] {
        let u = theory.postsynapticPotential(after: ms(t), of: current)
        #expect(u == .value(.zero))
      }
    }
  }

  @Test func `no peak hangs or is no number`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for tau in [
      .leastNonzeroMagnitude, 1e-300, 1e-150, 1e-20, 1e20, 1e150, 1e300,
    ] {
      for current in [
        PostsynapticCurrent.exponential(peak: nA(1), tau: ms(tau)),
        .alpha(peak: nA(1), tau: ms(tau)),
      ] {
        guard let peak = theory.postsynapticPeak(of: current).ifDefined else {
          continue
        }
        #expect(peak.time.isFinite && peak.height.isFinite, "\(tau)")
      }
    }
  }
}
