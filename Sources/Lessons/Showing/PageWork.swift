import Diagnostics
import LIFCore
import Quantities

/// How much work the many runs of one figure on a page may be: as much as a
/// build for debugging does in a tenth of a second, the picture included.
///
/// What is refused follows from the experiment alone, on any machine.
struct PageWork {
  /// The most runs, each of which has to be made ready.
  static let mostRuns = 200
  /// The most of all of them together.
  static let most = Simulation.Limits(
    spikes: 20_000, changes: 2000, steps: 200_000)

  private var left = most
  /// How many usual steps a step is worth, and a change of the input.
  private let (stepWeight, changeWeight): (Int, Int)

  /// The work on a figure of an experiment, perhaps over a range.
  init(for experiment: Experiment) {
    // A typed law is worked out anew for each slope.
    let slopes = experiment.method?.slopes ?? 1
    stepWeight = max(slopes, experiment.equation == nil ? 1 : 10)
    // How the potential follows a sine is measured on every turn.
    changeWeight = experiment.sweep?.dimension == .frequency ? 4 : 1
  }

  /// What the next run may be.
  var limits: Simulation.Limits { share(of: 1) }

  /// What each of so many runs may be.
  func share(of count: Int) -> Simulation.Limits {
    Simulation.Limits(
      spikes: left.spikes / count,
      changes: left.changes / changeWeight / count,
      steps: left.steps / stepWeight / count)
  }

  /// Takes away what a run was.
  mutating func spend(_ run: Run) {
    let recording = run.recording
    let changes = recording.changes.count + Int(min(run.turns, 1e6))
    let steps = recording.samples?.potentials.count ?? 0
    left.spikes = max(0, left.spikes - recording.spikes.count)
    left.changes = max(0, left.changes - changeWeight * changes)
    left.steps = max(0, left.steps - stepWeight * steps)
  }
}

extension Diagnostic {
  /// What is said of a figure with too many runs.
  static func longFigure(
    runs: Int, of what: String, at place: SourceRange, _ advice: String
  ) -> Diagnostic {
    Diagnostic(
      code: "long-figure",
      "a figure on a page has at most \(PageWork.mostRuns) \(what), and this "
        + "has \(runs)", at: place, suggestion: advice)
  }

  /// What is said of a figure whose runs are too much work.
  static func longFigure(
    at place: SourceRange, _ advice: String
  ) -> Diagnostic {
    let most = PageWork.most
    return Diagnostic(
      code: "long-figure",
      "this figure takes too long for a page: its runs together may have "
        + "\(most.spikes) spikes, \(most.changes) changes of the input and "
        + "\(most.steps) steps", at: place, suggestion: advice)
  }
}

extension SimulationError {
  /// Whether there was more to do than allowed.
  var isTooMuchWork: Bool {
    switch self {
    case .tooManySteps, .tooManySpikes, .tooManyChanges, .tooManyTurns: true
    default: false
    }
  }
}
