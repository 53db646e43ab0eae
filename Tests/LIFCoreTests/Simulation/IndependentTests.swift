import LIFCore
import Quantities
import Testing
import TestSupport

/// Thousands of experiments of all kinds beside a neuron of another making.
@Suite struct IndependentTests {
  @Test func `any experiment gives what another neuron gives`() throws {
    var random = SeededRandom(announcing: "experiments of all kinds")
    var (compared, spikes) = (0, 0)
    let count = repeats(10_000, withoutOptimisation: 200)
    for _ in 0..<count {
      let seed = random.next()
      var dice = Dice(seed: seed)
      let experiment = try dice.experiment()
      let times = (0..<8).map { _ in dice.number(0...experiment.duration) }
        .sorted()
      var other = IndependentNeuron(experiment)
      let potentials = other.live(lookingAt: times)
      // Whether a turn a billionth of a millivolt from the threshold is a
      // spike is for `CrossingTests` to say.
      if other.nearestTurn < 1e-9 { continue }
      compared += 1
      spikes += other.spikes.count
      let recording = try experiment.simulation.run(
        for: ms(experiment.duration))
      compare(recording, other, zip(times, potentials), seed)
    }
    print("\(compared) experiments with \(spikes) spikes")
    #expect(compared > count * 99 / 100)
    #expect(spikes > 3 * count)
  }

  /// A slow crossing makes a rounding error long, and what follows it late.
  private func compare(
    _ recording: Recording, _ other: IndependentNeuron,
    _ potentials: Zip2Sequence<[Double], [Double]>, _ seed: UInt64
  ) {
    #expect(
      recording.spikeCount == other.spikes.count, "experiment \(seed)")
    var slowest = 1.0
    var bounds: [(from: Double, error: Double)] = [(0, 1e-8)]
    for (index, spike) in recording.spikes.prefix(other.spikes.count)
      .enumerated()
    {
      slowest = min(slowest, max(other.slopes[index], 1e-9))
      let error = (spike.value - other.spikes[index]).magnitude
      #expect(error <= 1e-8 / slowest, "spike \(index) of \(seed)")
      bounds.append((spike.value, 1e-8 / slowest))
    }
    for (t, u) in potentials {
      let bound = bounds.last { $0.from <= t }?.error ?? 1e-8
      let nearEvent = other.spikes.contains {
        ($0 - t).magnitude <= 1e-8 / slowest
          || ($0 + recording.neuron.t_ref.value - t).magnitude
            <= 1e-8 / slowest
      }
      if nearEvent { continue }
      let ours = recording.potential(at: ms(t)).value
      #expect(
        (ours - u).magnitude <= bound, "at \(t) of \(seed)")
    }
  }
}
