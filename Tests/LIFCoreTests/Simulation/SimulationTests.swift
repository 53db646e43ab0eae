import LIFCore
import Quantities
import Testing

@Suite struct SimulationTests {
  @Test func `latency and interval are those of the closed forms`() throws {
    print("seed 41")
    var dice = Dice(seed: 41)
    for _ in 0..<500 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      let rheobase = try #require(theory.rheobase.ifDefined)
      let I = dice.number(1.01...5) * rheobase
      let T = try #require(theory.interval(under: I).ifDefined)
      let latency = try #require(theory.latency(under: I).ifDefined)
      let duration = latency.value + 10.5 * T.value
      let recording = try neuron.recording(under: .constant(I), for: duration)
      #expect(recording.spikeCount == 11)
      for (k, spike) in recording.spikes.enumerated() {
        let expected = latency.value + Double(k) * T.value
        #expect((spike.value - expected).magnitude <= 1e-12 * expected)
      }
    }
  }

  @Test func `many intervals do not add up to an error`() throws {
    let neuron = try exampleNeuron()
    let recording = try neuron.recording(under: .constant(nA(2.5)), for: 2e6)
    let last = try #require(recording.spikes.last)
    // First spike and interval by 50 digits.
    let (first, T) = (12.875503299472802, 13.090354888959125)
    let k = ((2e6 - first) / T).rounded(.down)
    #expect(recording.spikeCount == Int(k) + 1)
    // An ulp of the interval, as often as it was added, and one of the time.
    #expect((last.value - (first + k * T)).magnitude < k * T.ulp + 2e6.ulp)
  }

  @Test func `a shift of all potentials shifts nothing else`() throws {
    print("seed 42")
    var dice = Dice(seed: 42)
    for _ in 0..<100 {
      let neuron = try dice.neuron()
      // A power of two, so that the shift itself does not round.
      let shift = mV(64)
      let shifted = try Neuron(
        tau: neuron.tau, R: neuron.R, u_rest: neuron.u_rest + shift,
        u_reset: neuron.u_reset + shift, threshold: neuron.threshold + shift,
        t_ref: neuron.t_ref)
      let input = Stimulus.piecewiseConstant(dice.levels(for: neuron))
      let here = try neuron.recording(under: input, for: 150)
      let there = try shifted.recording(under: input, for: 150)
      #expect(here.spikeCount == there.spikeCount)
      for (a, b) in zip(here.spikes, there.spikes) {
        #expect((a - b).magnitude.value < 1e-9)
      }
    }
  }

  @Test func `a slower clock slows everything`() throws {
    print("seed 43")
    var dice = Dice(seed: 43)
    for _ in 0..<100 {
      let neuron = try dice.neuron()
      let slow = try Neuron(
        tau: 8 * neuron.tau, R: neuron.R, u_rest: neuron.u_rest,
        u_reset: neuron.u_reset, threshold: neuron.threshold,
        t_ref: 8 * neuron.t_ref)
      let levels = dice.levels(for: neuron)
      let slowLevels = levels.map {
        Stimulus.Level(from: 8 * $0.start, $0.current)
      }
      let fast = try neuron.recording(
        under: .piecewiseConstant(levels), for: 100)
      let same = try slow.recording(
        under: .piecewiseConstant(slowLevels), for: 800)
      // Eight is a power of two: every bit must agree.
      #expect(same.spikes.map { $0 / 8 } == fast.spikes)
    }
  }

  @Test func `a spike at the very end counts`() throws {
    let neuron = try examplePerfectIntegrator(t_ref: 0)
    let I = Stimulus.constant(nA(1))
    // 16 ms from rest, 12 ms from reset.
    let recording = try neuron.recording(under: I, for: 40)
    #expect(recording.spikes == [ms(16), ms(28), ms(40)])
    #expect(try neuron.recording(under: I, for: 40.0.nextDown).spikeCount == 2)
  }

  @Test func `a start above threshold is no crossing`() throws {
    let neuron = try exampleNeuron()
    let crossing = try neuron.recording(under: .none, for: 60, from: -40)
    #expect(crossing.spikeCount == 0)
    // −70 + 30/e
    let u = crossing.potential(at: ms(8)).value
    #expect((u - -58.963616764856736).magnitude < 1e-12)
    let level = try neuron.recording(
      under: .none, for: 60, from: -40, initialRule: .level)
    #expect(level.spikes == [.zero])
    let equal = try neuron.recording(
      under: .constant(nA(9)), for: 60, from: -50)
    #expect(equal.spikeCount == 0)
    let equalLevel = try neuron.recording(
      under: .none, for: 60, from: -50, initialRule: .level)
    #expect(equalLevel.spikes == [.zero])
  }

  @Test func `a crossing at the end of a pulse is no miss`() throws {
    // Charging for exactly the latency: the spike falls on the change.
    let neuron = try examplePerfectIntegrator()
    let pulse = Stimulus.step(nA(2), from: ms(10), to: ms(18))
    let recording = try neuron.recording(under: pulse, for: 100)
    #expect(recording.spikes == [ms(18)])
    #expect(recording.potential(at: ms(18)) == mV(-65))
    let short = Stimulus.step(nA(2), from: ms(10), to: ms(18.0.nextDown))
    #expect(try neuron.recording(under: short, for: 100).spikeCount == 0)
  }

  @Test func `a potential that rounding takes to threshold is below`() throws {
    let neuron = try exampleNeuron()
    // At rheobase for so long that the solution rounds to the threshold.
    let input = try Stimulus.piecewiseConstant(
      times: [ms(0), ms(4000), ms(4100)], values: [nA(2), nA(0), nA(3)])
    let silent = try neuron.recording(under: input, for: 4100)
    #expect(silent.spikeCount == 0)
    #expect(silent.maximum < neuron.threshold)
    let pushed = try Stimulus.piecewiseConstant(
      times: [ms(0), ms(4000)], values: [nA(2), nA(2.5)])
    let recording = try neuron.recording(under: pushed, for: 4001)
    #expect(recording.spikeCount == 1)
  }

  @Test func `a long time without events is no work`() throws {
    let neuron = try exampleNeuron()
    let recording = try neuron.recording(under: .constant(nA(1.9)), for: 1e12)
    #expect(recording.spikeCount == 0)
    #expect(recording.potential(at: ms(1e12)) == mV(-51))
    #expect(recording.trace(samples: 100).count <= 500)
  }

  @Test func `no time at all is a recording of its beginning`() throws {
    let recording = try exampleNeuron().recording(
      under: .constant(nA(3)), for: 0, from: -60)
    #expect(recording.spikeCount == 0)
    #expect(recording.potential(at: .zero) == mV(-60))
    #expect(recording.maximum == mV(-60))
    #expect(recording.trace(samples: 10).map(\.potential) == [mV(-60)])
    #expect(recording.currentTrace(samples: 10).first?.current == nA(3))
  }
}
