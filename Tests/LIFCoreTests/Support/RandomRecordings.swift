import LIFCore
import TestSupport

/// Looks at the recordings of random experiments of all kinds, each with the
/// seed that brings it back.
func forEachRecording(
  _ purpose: String,
  _ body: (Recording, RandomExperiment, UInt64, inout Dice) throws -> Void
) throws {
  var random = SeededRandom(announcing: purpose)
  for _ in 0..<repeats(2000, withoutOptimisation: 80) {
    let seed = random.next()
    var dice = Dice(seed: seed)
    let experiment = try dice.experiment()
    let recording = try experiment.simulation.run(for: ms(experiment.duration))
    try body(recording, experiment, seed, &dice)
  }
}
