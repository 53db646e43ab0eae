import Foundation
import LIFCore
import Quantities
import Testing

/// The mean and the time above a level, beside integrals done by hand.
@Suite struct MeanTests {
  @Test func `the mean of a charging curve is its integral`() throws {
    // ∫ (-55 - 15 e^(-t/8)) dt over 40 ms, divided by 40 ms.
    let neuron = try exampleNeuron(threshold: .infinity)
    let recording = try neuron.recording(under: .constant(nA(1.5)), for: 40)
    let wanted = -55 - 15 * 8 * (1 - exp(-5.0)) / 40
    let mean = try #require(recording.mean.ifDefined).value
    #expect((mean - wanted).magnitude < 1e-12)
  }

  @Test func `without a leak the mean of a ramp is that of a parabola`() throws
  {
    // u = -70 + k t²/(2 C) with k = 0.01 nA/ms, C = 0.8 nF, over 30 ms.
    let neuron = try Neuron(
      R: .infinity, C: Capacitance(coherent: 0.8), u_rest: mV(-70),
      u_reset: mV(-65))
    let ramp = Stimulus.ramp(.zero, slope: CurrentSlope(coherent: 0.01))
    let recording = try neuron.recording(under: ramp, for: 30)
    let wanted = -70 + 0.01 / 1.6 * 30 * 30 / 3
    let mean = try #require(recording.mean.ifDefined).value
    #expect((mean - wanted).magnitude < 1e-12)
  }

  @Test func `without a leak the mean after a synapse is exact`() throws {
    // A current e^(-s/5 ms) nA: u = -70 + 5/C (1 - e^(-s/5)).
    let neuron = try Neuron(
      R: .infinity, C: Capacitance(coherent: 0.8), u_rest: mV(-70),
      u_reset: mV(-65))
    let synapses = Stimulus.Synapses(
      .exponential, tau: ms(5), [.init(at: .zero, nA(1))])
    let recording = try neuron.recording(under: .synapses(synapses), for: 200)
    let wanted = -70 + 6.25 * (1 - 5 * (1 - exp(-40.0)) / 200)
    let mean = try #require(recording.mean.ifDefined).value
    #expect((mean - wanted).magnitude < 1e-11)
  }

  @Test func `a held potential counts in the mean`() throws {
    // From reset at once to the end of a long hold.
    let neuron = try exampleNeuron(t_ref: 100)
    let recording = try neuron.recording(
      under: .none, for: 50, from: -40, initialRule: .level)
    #expect(recording.mean == .value(mV(-65)))
    #expect(recording.time(above: mV(-66)) == ms(50))
    #expect(recording.time(above: mV(-65)) == .zero)
  }

  @Test func `a recording without length has no mean`() throws {
    let recording = try exampleNeuron().recording(under: .none, for: 0)
    #expect(recording.mean == .undefined(.noTime))
  }

  @Test func `the time above a level begins where the curve passes it`() throws
  {
    // The charging curve passes -60 mV at 8 ms ln 3, and stays above.
    let neuron = try exampleNeuron(threshold: .infinity)
    let recording = try neuron.recording(under: .constant(nA(1.5)), for: 40)
    let above = recording.time(above: mV(-60)).value
    #expect((above - (40 - 8 * log(3.0))).magnitude < 1e-12)
    #expect(recording.time(above: mV(-71)) == ms(40))
    #expect(recording.time(above: mV(-55)) == .zero)
  }

  @Test func `a sine is above its mean for half of the time`() throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    let sine = Stimulus.sine(
      .init(amplitude: nA(1), frequency: Frequency(50, .hertz)))
    // Whole periods, long after the beginning.
    let long = try neuron.recording(under: sine, for: 1200)
    let short = try neuron.recording(under: sine, for: 1000)
    let above = long.time(above: mV(-70)) - short.time(above: mV(-70))
    #expect((above.value - 100).magnitude < 1e-9)
  }

  @Test func `on a grid, lines are drawn between the steps`() throws {
    // Euler with dt = tau is at its steady state after one step.
    let neuron = try exampleNeuron(threshold: .infinity)
    let recording = try Simulation(
      neuron, under: .constant(nA(1)), on: Grid(step: ms(8), .endOfStep, .euler)
    ).run(for: ms(16))
    // -70, -60, -60: areas 8 · -65 and 8 · -60.
    #expect(recording.mean == .value(mV(-62.5)))
    #expect(recording.time(above: mV(-65)) == ms(12))
  }
}
