import Foundation
import LIFCore
import Quantities
import Testing

@Suite struct GridTests {
  /// The error of each method under a constant and under a sine, where 2, 3
  /// and 4 slopes are not the same.
  static let orders: [(Integrator, Double)] = [
    (.euler, 1), (.rk2, 2), (.rk4, 4),
  ]

  @Test(arguments: orders)
  func `halving the step divides the error by a power of two`(
    integrator: Integrator, order: Double
  ) throws {
    let sine = Stimulus.Sine(
      mean: nA(1), amplitude: nA(2), frequency: Hz(40), phase: 0.3)
    for input in [Stimulus.constant(nA(1.5)), .sine(sine)] {
      let coarse = try error(of: integrator, step: 0.5, under: input)
      let fine = try error(of: integrator, step: 0.25, under: input)
      let finest = try error(of: integrator, step: 0.125, under: input)
      for ratio in [coarse / fine, fine / finest] {
        #expect((log2(ratio) - order).magnitude < 0.12)
      }
    }
  }

  @Test func `the exact integrator has no error, whatever the step`() throws {
    let input = Stimulus.sum([
      .sine(.init(mean: nA(1), amplitude: nA(2), frequency: Hz(40))),
      .ramp(nA(0.1), slope: CurrentSlope(coherent: 0.01), from: ms(3.3)),
      .synapses(
        .init(.alpha, tau: ms(2.5), [.init(at: ms(2.05), nA(1))])),
      .jumps([.init(at: ms(7.77), by: mV(2))]),
      .step(nA(-0.7), from: ms(11.1), to: ms(12.34)),
    ])
    for step in [0.01, 0.1, 0.7, 4, 20] {
      #expect(try error(of: .exact, step: step, under: input) < 1e-11)
    }
  }

  /// After 20 ms, or the last step before.
  private func error(
    of integrator: Integrator, step: Double, under input: Stimulus
  ) throws -> Double {
    let neuron = try exampleNeuron(threshold: .infinity)
    let t = (20 / step + 1e-9).rounded(.down) * step
    let exact = try neuron.recording(under: input, for: 20)
    let stepped = try Simulation(
      neuron, under: input, on: Grid(step: ms(step), .endOfStep, integrator)
    ).run(for: ms(20))
    return (exact.potential(at: ms(t)) - stepped.potential(at: ms(t)))
      .magnitude.value
  }

  static let warned: [(Integrator, Double, [Warning])] = [
    (.euler, 7.9, []),
    (.euler, 8, []),
    (.euler, 8.1, [.zigzags(step: ms(8.1), tau: ms(8))]),
    (.euler, 16, [.zigzags(step: ms(16), tau: ms(8))]),
    (.euler, 16.1, [.diverges(step: ms(16.1), tau: ms(8))]),
    (.rk2, 16, []),
    (.rk2, 16.1, [.diverges(step: ms(16.1), tau: ms(8))]),
    (.rk4, 22.28, []),
    (
      .rk4, 22.29,
      [.diverges(step: ms(22.29), tau: ms(8))]
    ),
    (.exact, 100, []),
  ]

  @Test(arguments: warned)
  func `a step that is too long is warned of`(
    integrator: Integrator, step: Double, warnings: [Warning]
  ) throws {
    let recording = try Simulation(
      try exampleNeuron(threshold: .infinity), under: .constant(nA(1)),
      on: Grid(step: ms(step), .endOfStep, integrator)
    ).run(for: ms(50 * step))
    #expect(recording.warnings == warnings)
    // The warning tells the truth.
    let last = recording.potential(at: ms(50 * step)).value
    let grows = (last - -60).magnitude > 10
    #expect(grows == (warnings.first.map(isDivergence) ?? false))
  }

  private func isDivergence(_ warning: Warning) -> Bool {
    if case .diverges = warning { true } else { false }
  }

  @Test func `a membrane without leak has no step too long`() throws {
    let recording = try Simulation(
      try examplePerfectIntegrator(), under: .constant(nA(0.01)),
      on: Grid(step: ms(1000), .endOfStep, .euler)
    ).run(for: ms(1000))
    #expect(recording.warnings == [])
    #expect((recording.potential(at: ms(1000)).value - -57.5).magnitude < 1e-12)
  }

  /// t_ref, then the whole steps of 0.1 ms from a spike to the next, at a
  /// current that fires at every step.
  static let holds: [(Double, Grid.Convention, Double)] = [
    (0, .endOfStep, 0.1), (0.05, .endOfStep, 0.2), (0.1, .endOfStep, 0.2),
    (0.11, .endOfStep, 0.3), (0.3, .endOfStep, 0.4), (2, .endOfStep, 2.1),
    (2.04, .endOfStep, 2.2), (2.1, .endOfStep, 2.2),
    (0, .startOfStep, 0.1), (0.05, .startOfStep, 0.1),
    (0.1, .startOfStep, 0.1), (0.19, .startOfStep, 0.1),
    (0.2, .startOfStep, 0.2), (0.3, .startOfStep, 0.3),
    (2, .startOfStep, 2), (2.04, .startOfStep, 2), (2.1, .startOfStep, 2.1),
  ]

  @Test(arguments: holds)
  func `a hold takes whole steps`(
    t_ref: Double, convention: Grid.Convention, interval: Double
  ) throws {
    let recording = try Simulation(
      try exampleNeuron(t_ref: t_ref), under: .constant(nA(1e5)),
      on: Grid(step: ms(0.1), convention)
    ).run(for: ms(20))
    #expect(recording.spikeCount > 5)
    for one in recording.intervals {
      #expect((one.value - interval).magnitude < 1e-9)
    }
  }

  @Test func `a jump counts from its time, on the grid and off it`() throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    let input = Stimulus.jumps([
      .init(at: ms(1), by: mV(2)), .init(at: ms(2.53), by: mV(3)),
    ])
    let recording = try Simulation(
      neuron, under: input, on: Grid(step: ms(0.5))
    ).run(for: ms(4))
    func u(_ t: Double) -> Double { recording.potential(at: ms(t)).value }
    #expect(u(0.5) == -70)
    // In u(t) at once where it comes with the end of a step.
    #expect((u(1) - -68).magnitude < 1e-12)
    #expect((u(2.5) - (-70 + 2 * decay(1.5))).magnitude < 1e-12)
    let late = -70 + 2 * decay(2) + 3 * decay(0.47)
    #expect((u(3) - late).magnitude < 1e-12)
  }

  @Test func `a jump at a grid point fires at it, by either clock`() throws {
    let neuron = try exampleNeuron()
    let input = Stimulus.jumps([.init(at: ms(1), by: mV(25))])
    for (convention, time) in [
      (Grid.Convention.endOfStep, 1.0), (.startOfStep, 0.5),
    ] {
      let recording = try Simulation(
        neuron, under: input, on: Grid(step: ms(0.5), convention)
      ).run(for: ms(4))
      #expect(recording.spikes == [ms(time)])
    }
  }

  @Test func `a change of the current off the grid counts from its time`()
    throws
  {
    let neuron = try exampleNeuron(threshold: .infinity)
    let input = Stimulus.step(nA(1.5), from: ms(0.33), to: ms(0.71))
    let recording = try Simulation(
      neuron, under: input, on: Grid(step: ms(1))
    ).run(for: ms(2))
    let lift = 15 * (1 - decay(0.38)) * decay(0.29)
    #expect(
      (recording.potential(at: ms(1)).value - (-70 + lift)).magnitude
        < 1e-12)
    // Euler sees the current of the beginning of the step.
    let euler = try Simulation(
      neuron, under: input, on: Grid(step: ms(1), .endOfStep, .euler)
    ).run(for: ms(2))
    #expect(euler.potential(at: ms(2)) == mV(-70))
  }

  /// e^(−t/8 ms).
  private func decay(_ t: Double) -> Double { exp(-t / 8) }

  @Test(arguments: [Grid.Convention.endOfStep, .startOfStep])
  func `spikes on a fine grid come near to the exact ones`(
    convention: Grid.Convention
  ) throws {
    let neuron = try exampleNeuron(t_ref: 1)
    let input = Stimulus.sum([
      .constant(nA(2.2)),
      .sine(.init(amplitude: nA(2), frequency: Hz(30))),
      .synapses(
        .init(.exponential, tau: ms(3), [.init(at: ms(20), nA(4))])),
    ])
    let exact = try neuron.recording(under: input, for: 100)
    #expect(exact.spikeCount > 4)
    for step in [1.0 / 64, 1.0 / 1024] {
      let stepped = try Simulation(
        neuron, under: input, on: Grid(step: ms(step), convention)
      ).run(for: ms(100))
      #expect(stepped.spikeCount == exact.spikeCount)
      for (index, pair) in zip(stepped.spikes, exact.spikes).enumerated() {
        let error = (pair.0 - pair.1).magnitude.value
        #expect(error <= 4 * step * Double(index + 1))
      }
    }
  }

  @Test func `on a grid a short peak goes unseen`() throws {
    let neuron = try exampleNeuron()
    let pulse = Stimulus.jumps([
      .init(at: ms(1.2), by: mV(30)), .init(at: ms(1.4), by: mV(-30)),
    ])
    let seen = try neuron.recording(under: pulse, for: 5)
    let unseen = try Simulation(neuron, under: pulse, on: Grid(step: ms(1)))
      .run(for: ms(5))
    #expect(seen.spikes == [ms(1.2)])
    #expect(unseen.spikes == [])
  }

  @Test func `a recording in steps keeps its steps`() throws {
    let recording = try Simulation(
      try exampleNeuron(), under: .constant(nA(3)), on: Grid(step: ms(0.1))
    ).run(for: ms(10.05))
    // The last whole step ends at 10 ms; a spike goes up to the threshold.
    #expect(recording.spikes.count == 1)
    #expect(recording.trace(samples: 1000).count == 102)
    #expect(
      recording.potential(at: ms(10.05)) == recording.potential(at: ms(10)))
    let (a, b) = (
      recording.potential(at: ms(3.1)), recording.potential(at: ms(3.2))
    )
    let middle = recording.potential(at: ms(3.15))
    #expect((middle - 0.5 * (a + b)).magnitude.value < 1e-12)
  }
}
