import Diagnostics
import LIFCore
import Quantities
import Synchronization

/// How much work the proof of one exercise may be, and how much it was.
///
/// Every run that the proof makes is counted, whoever asks for it, so that
/// one number bounds all variants, values and messages together. What has
/// been done does not depend on the machine, so neither does what is refused.
final class ProofBudget: Sendable {
  /// The most, in steps of a run: some seconds of work.
  static let mostSteps = 300_000_000

  private let runs = Atomic(0)
  private let steps = Atomic(0)

  /// Whether all of it is spent.
  var isSpent: Bool { steps.load(ordering: .relaxed) > Self.mostSteps }

  /// A finding once all of it is spent; from then on, nothing is run.
  func check(at place: SourceRange) throws(Diagnostic) {
    if isSpent { throw finding(at: place) }
  }

  /// Counts a run, of a law that somebody typed if so.
  func count(_ run: Run, ofTypedLaw isTyped: Bool) {
    count(run.effort(ofTypedLaw: isTyped), runs: 1)
  }

  /// Counts a variant, which is work even where nothing is run.
  func countVariant() { count(Run.leastEffort, runs: 0) }

  private func count(_ steps: Int, runs: Int) {
    self.runs.add(runs, ordering: .relaxed)
    self.steps.add(steps, ordering: .relaxed)
  }

  /// What is said where it does not do.
  func finding(at place: SourceRange) -> Diagnostic {
    let runs = runs.load(ordering: .relaxed)
    let mean = steps.load(ordering: .relaxed) / max(1, runs)
    return Diagnostic(
      code: "long-proof",
      "this exercise takes too long to prove: \(runs) runs of "
        + "\(mean) steps and more to come, where "
        + "\(Self.mostSteps) steps in all are the limit",
      at: place, suggestion: "give fewer variants, or a shorter run")
  }
}

extension Run {
  /// What making a run costs, whatever happens in it, in steps.
  fileprivate static let leastEffort = 150

  /// How long it took, in steps of a neuron on a grid; a typed law takes some
  /// ten times as long as that, for each of its slopes.
  fileprivate func effort(ofTypedLaw isTyped: Bool) -> Int {
    let kept = recording.spikes.count + recording.changes.count
    let sampled = recording.samples?.potentials.count ?? 0
    return Self.leastEffort + (isTyped ? 10 : 1) * sampled + 20 * kept
      + Int(min(60 * turns, 1e7))
  }

  /// How often the sines of the input turn, each of which is looked at.
  var turns: Double {
    stimulus.parts.reduce(0.0) { sum, part in
      guard case .sine(let sine) = part else { return sum }
      return sum + 2 * sine.frequency.value * recording.duration.value
    }
  }
}
