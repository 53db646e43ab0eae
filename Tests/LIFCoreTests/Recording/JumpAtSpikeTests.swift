import LIFCore
import Quantities
import Testing

/// What a recording shows where a jump and a spike meet.
@Suite struct JumpAtSpikeTests {
  private func integrator(threshold: Double) throws -> Neuron {
    try Neuron(
      R: .infinity, C: Capacitance(coherent: 1), u_rest: .zero,
      u_reset: .zero, threshold: mV(threshold))
  }

  @Test func `a jump at the time of a crossing is not lost`() throws {
    // 1 nA on 1 nF: 20 mV at 20 ms, reset to 0, and 5 mV at once.
    let recording = try integrator(threshold: 20).recording(
      under: .sum([.constant(nA(1)), .jumps([.init(at: ms(20), by: mV(5))])]),
      for: 40)
    #expect(recording.spikes == [ms(20), ms(35)])
    for (t, u) in [(20.0, 5.0), (25, 10), (34, 19), (36, 1)] {
      #expect((recording.potential(at: ms(t)).value - u).magnitude < 1e-12)
    }
    // The areas of three triangles and a trapezium: 200 + 187.5 + 12.5.
    let mean = try #require(recording.mean.ifDefined).value
    #expect((mean - 400 / 40).magnitude < 1e-12)
  }

  @Test func `a jump that fires leaves the reset`() throws {
    let recording = try integrator(threshold: 20).recording(
      under: .sum([.constant(nA(1)), .jumps([.init(at: ms(10), by: mV(15))])]),
      for: 25)
    #expect(recording.spikes == [ms(10)])
    #expect((recording.potential(at: ms(15)).value - 5).magnitude < 1e-12)
    #expect(recording.maximum == mV(20))
  }

  @Test func `a jump at the very end is in the last sample`() throws {
    let recording = try integrator(threshold: 100).recording(
      under: .jumps([.init(at: ms(10), by: mV(5))]), for: 10)
    #expect(recording.potential(at: ms(10)) == mV(5))
    let samples = try #require(recording.potentials(every: ms(1)))
    #expect(samples.map(\.value) == Array(repeating: 0, count: 10) + [5])
  }

  @Test(arguments: [1e-9, 1e-6])
  func `under noise, jumps within one step all count`(sigma: Double) throws {
    let neuron = try exampleNeuron()
    let jumps = Stimulus.jumps([
      .init(at: ms(1), by: mV(5)), .init(at: ms(1.05), by: mV(5)),
    ])
    let noise = Stimulus.noise(
      .init(.white(sigma: mV(sigma)), around: .zero, seed: 1))
    let noisy = try neuron.recording(under: .sum([jumps, noise]), for: 3)
    let quiet = try neuron.recording(under: jumps, for: 3)
    for t in [0.9, 1.0, 1.1, 2, 3] {
      let difference = noisy.potential(at: ms(t)) - quiet.potential(at: ms(t))
      #expect(difference.value.magnitude < 10 * sigma + 1e-9)
    }
  }

  @Test func `under noise, a reset within a step is kept`() throws {
    let neuron = try exampleNeuron(u_reset: -80, t_ref: 0)
    let jumps = Stimulus.jumps([
      .init(at: ms(1), by: mV(30)), .init(at: ms(1.05), by: mV(1)),
    ])
    let noise = Stimulus.noise(
      .init(.white(sigma: mV(1e-9)), around: .zero, seed: 1))
    let recording = try neuron.recording(under: .sum([jumps, noise]), for: 2)
    #expect(recording.spikes == [ms(1)])
    // -80 mV, on the way back for 0.05 ms, +1 mV, on for another 0.05 ms.
    let u = recording.potential(at: ms(1.1)).value
    #expect((u + 78.88).magnitude < 0.02)
  }
}
