import LIFCore
import Quantities
import TestSupport
import Testing

/// Measurements beside what a dense sample of the potential says, and beside
/// the closed forms, over random neurons.
@Suite struct MeasurementsOfAnythingTests {
  private let steps = 4000

  /// The potential in the middle of each of many equal parts.
  private func middles(of recording: Recording) -> [Voltage] {
    (0..<steps).map {
      let part = (Double($0) + 0.5) / Double(steps)
      return recording.potential(at: part * recording.duration)
    }
  }

  @Test func `the mean is that of a dense sample`() throws {
    try forEachRecording("means of anything") { recording, _, seed, _ in
      let sample = middles(of: recording).map(\.value)
      let mean = try #require(recording.mean.ifDefined).value
      // No more than the potential moves in all, times half a part.
      let moves = zip(sample, sample.dropFirst()).reduce(0) {
        $0 + ($1.0 - $1.1).magnitude
      }
      let swing = (recording.maximum - recording.minimum).value
      let jumps = Double(recording.spikeCount + recording.changes.count + 1)
      let bound = (moves + jumps * swing) / Double(steps) + 1e-9
      let wanted = sample.reduce(0, +) / Double(steps)
      #expect((mean - wanted).magnitude <= bound, "\(seed)")
    }
  }

  @Test func `the time above a level is that of a dense sample`() throws {
    try forEachRecording("levels of anything") { recording, _, seed, dice in
      let (low, high) = (recording.minimum.value, recording.maximum.value)
      guard high > low else { return }
      let level = mV(dice.number(low...high))
      let isAbove = middles(of: recording).map { $0 > level }
      let passings = zip(isAbove, isAbove.dropFirst()).filter { $0 != $1 }
      let events = recording.spikeCount + recording.changes.count + 1
      let part = recording.duration / Double(steps)
      let bound = Double(passings.count + 2 * events) * part
      let wanted = Double(isAbove.count { $0 }) * part
      let above = recording.time(above: level)
      #expect((above - wanted).magnitude <= bound, "\(seed) above \(level)")
    }
  }

  @Test func `a random neuron fires by its closed forms`() throws {
    var random = SeededRandom(announcing: "regular spikes")
    for _ in 0..<repeats(2000, withoutOptimisation: 80) {
      let seed = random.next()
      var dice = Dice(seed: seed)
      let neuron = try dice.neuron()
      let rheobase = (neuron.threshold - neuron.u_rest) / neuron.R
      let I = dice.number(1.01...3) * rheobase
      let theory = ClosedForms(of: neuron)
      let first = try #require(theory.latency(under: I).ifDefined)
      let interval = try #require(theory.interval(under: I).ifDefined)
      let recording = try Simulation(neuron, under: .constant(I))
        .run(for: first + 10.5 * interval)
      #expect(recording.spikeCount == 11, "\(seed)")
      for k in 1...11 {
        let wanted = first + Double(k - 1) * interval
        let t = try #require(recording.spike(k).ifDefined)
        #expect((t - wanted).magnitude < 1e-9 * wanted, "\(seed): \(k)")
      }
      #expect(try #require(recording.intervalVariation.ifDefined) < 1e-9)
    }
  }
}
