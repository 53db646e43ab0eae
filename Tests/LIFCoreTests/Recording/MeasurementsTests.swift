import LIFCore
import Quantities
import Testing

/// Spikes at 16, 28, 40 ms and so on, which can be worked out in the head.
@Suite struct MeasurementsTests {
  private let input = Stimulus.constant(nA(1))

  @Test func `a regular neuron is measured`() throws {
    let neuron = try examplePerfectIntegrator(t_ref: 0)
    let recording = try neuron.recording(under: input, for: 50)
    #expect(recording.spikeCount == 3)
    #expect(recording.rate == .value(Frequency(coherent: 3.0 / 50)))
    #expect(recording.firstSpike == .value(ms(16)))
    #expect(recording.latency == .value(ms(16)))
    #expect(recording.spike(3) == .value(ms(40)))
    #expect(recording.interval(2) == .value(ms(12)))
    #expect(recording.meanInterval == .value(ms(12)))
    #expect(recording.intervalRate == .value(Frequency(coherent: 1.0 / 12)))
    #expect(recording.intervalVariation == .value(0))
  }

  @Test func `the variation of intervals of 1 and 3 is one half`() throws {
    // C 1 nF, 10 mV from reset to threshold: 10 pC a spike.
    let neuron = try Neuron(
      R: .infinity, C: Capacitance(coherent: 1), u_rest: .zero,
      u_reset: .zero, threshold: mV(10))
    let levels = try Stimulus.piecewiseConstant(
      times: [ms(0), ms(1)], values: [nA(10), nA(10.0 / 3)])
    // Spikes at 1, 4, 7; then one more after 1 ms.
    let recording = try neuron.recording(
      under: .sum([levels, .step(nA(20.0 / 3), from: ms(7))]), for: 8.5)
    #expect(recording.spikeCount == 4)
    let variation = try #require(recording.intervalVariation.ifDefined)
    // Intervals 3, 3, 1: mean 7/3, variance 8/9, so √(8/9) / (7/3).
    #expect((variation - 0.40406101782088427).magnitude < 1e-12)
  }

  @Test func `a regular neuron has no variation but rounding`() throws {
    let recording = try exampleNeuron().recording(
      under: .constant(nA(2.5)), for: 1e5)
    #expect(recording.intervalVariation == .value(0))
  }

  @Test func `latency counts from the onset`() throws {
    let neuron = try examplePerfectIntegrator()
    let step = Stimulus.step(nA(2), from: ms(10), to: ms(60))
    let recording = try neuron.recording(under: step, for: 100)
    #expect(recording.firstSpike == .value(ms(18)))
    #expect(recording.latency == .value(ms(8)))
  }

  @Test func `spikes before the onset are no answer to it`() throws {
    let neuron = try examplePerfectIntegrator(t_ref: 0)
    let sum = Stimulus.sum([input, .step(nA(1), from: ms(30))])
    let recording = try neuron.recording(under: sum, for: 50)
    // At 28 ms, then 2 mV·0.8 nF by 1 nA… up to 30 ms, then twice as fast.
    #expect(recording.spike(2) == .value(ms(28)))
    #expect(recording.latency == .value(ms(5)))
  }

  @Test func `what is not there has a reason`() throws {
    let neuron = try examplePerfectIntegrator(t_ref: 0)
    let silent = try neuron.recording(under: .none, for: 50)
    #expect(words(silent.firstSpike) == "the neuron never fires")
    #expect(words(silent.latency) == "the neuron never fires")
    #expect(words(silent.spike(1)) == "the neuron never fires")
    #expect(words(silent.meanInterval) == "the neuron never fires")
    #expect(words(silent.intervalVariation) == "the neuron never fires")
    #expect(silent.rate == .value(.zero))

    let once = try neuron.recording(under: input, for: 20)
    #expect(words(once.spike(3)) == "there is no third spike, only 1")
    #expect(words(once.spike(0)) == "there is no 0th spike, only 1")
    #expect(words(once.interval(1)) == "one spike makes no interval")
    #expect(words(once.intervalRate) == "one spike makes no interval")

    let twice = try neuron.recording(under: input, for: 30)
    #expect(words(twice.interval(2)) == "there is no second interval, only 1")
    #expect(words(twice.interval(21)) == "there is no 21st interval, only 1")
    #expect(words(twice.interval(112)) == "there is no 112th interval, only 1")
    #expect(words(twice.intervalVariation) == "one interval has no spread")

    let late = Stimulus.sum([input, .step(nA(1), from: ms(29))])
    let early = try neuron.recording(under: late, for: 30)
    #expect(
      words(early.latency) == "the neuron does not fire once the input is on")
    let moment = try neuron.recording(under: input, for: 0)
    #expect(words(moment.rate) == "the recording has no length")
    let released = try exampleNeuron().recording(
      under: .none, for: 5, from: -40, initialRule: .level)
    #expect(words(released.latency) == "there is no input to count from")
    #expect(
      words(released.measuredPotential(at: ms(6)))
        == "the moment lies outside the recording")
  }

  private func words<Value>(_ outcome: Outcome<Value>) -> String? {
    if case .undefined(let reason) = outcome { reason.words } else { nil }
  }
}
