import LIFCore
import Quantities
import TestSupport
import Testing

/// The course under noise, with noise of no size: it must be the exact one,
/// but for what a cubic between two steps cannot follow.
@Suite struct NoisyCourseTests {
  @Test func `noise of no size changes nothing`() throws {
    var random = SeededRandom(announcing: "noise of no size")
    let count = repeats(1000, withoutOptimisation: 60)
    var compared = 0
    for _ in 0..<count {
      let seed = random.next()
      var dice = Dice(seed: seed)
      let experiment = try dice.experiment()
      var other = IndependentNeuron(experiment)
      _ = other.live(lookingAt: [])
      // A slow crossing or a near turn is where the cubic may differ.
      let slowest = other.slopes.min() ?? 1
      if other.nearestTurn < 0.01 || slowest < 0.1 { continue }
      compared += 1
      var simulation = experiment.simulation
      simulation.stimulus = .sum([
        experiment.stimulus,
        .noise(
          .init(
            .correlated(deviation: .zero, tau: ms(5)), around: .zero, seed: 1)),
      ])
      simulation.noiseStep = ms(0.02)
      let recording = try simulation.run(for: ms(experiment.duration))
      #expect(recording.spikeCount == other.spikes.count, "\(seed)")
      for (ours, theirs) in zip(recording.spikes, other.spikes) {
        #expect((ours.value - theirs).magnitude < 1e-3, "\(seed)")
      }
    }
    #expect(compared > count / 2)
  }

  /// A jump that was gathered sets in at the release, between two steps.
  @Test func `jumps in a hold are lost or gathered under noise too`() throws {
    let neuron = try exampleNeuron(t_ref: 2)
    let input = Stimulus.sum([
      .jumps([.init(at: ms(10), by: mV(40)), .init(at: ms(11), by: mV(8))]),
      .noise(
        .init(
          .correlated(deviation: .zero, tau: ms(5)), around: .zero, seed: 1)),
    ])
    var simulation = Simulation(neuron, under: input)
    simulation.noiseStep = ms(0.25)
    for (held, w) in [
      (Simulation.HeldJumps.discarded, 0.0),
      // 8 e^(−1/8)
      (.gathered, 7.059975220676764),
    ] {
      simulation.heldJumps = held
      let recording = try simulation.run(for: ms(20))
      #expect(recording.spikes == [ms(10)])
      let u = recording.potential(at: ms(12)).value
      #expect((u - (-65 + w)).magnitude < 1e-9)
      // (5 + w)/e above rest after 8 ms.
      let later = recording.potential(at: ms(20)).value
      #expect((later - (-70 + (5 + w) * 0.36787944117144233)).magnitude < 1e-9)
    }
  }
}
