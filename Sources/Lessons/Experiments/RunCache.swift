/// The experiments that values belong to, each run once.
///
/// A page may hold a thousand values of one experiment. What is kept is
/// bounded: when it has grown too large, all is forgotten and made anew.
struct RunCache {
  private var situations: [String: Situation?] = [:]
  private var size = 0

  /// How many steps and events may be kept.
  private static let largest = 4_000_000

  /// The experiment as it stands; nil where it cannot be run.
  mutating func situation(
    of experiment: Experiment, within budget: ProofBudget? = nil
  ) -> Situation? {
    if let known = situations[experiment.id] { return known }
    let run = try? experiment.run(within: budget)
    if size > Self.largest { self = RunCache() }
    size += run?.recording.size ?? 0
    let made = run.map { Situation(run: $0) }
    situations[experiment.id] = .some(made)
    return made
  }

  /// Where a value is worked out: here, or in the experiment that it names;
  /// nil if that is not there or cannot be run.
  mutating func situation(
    of link: ValueLink, in here: Situation
  ) -> Situation? {
    guard let name = link.experiment else { return here }
    guard let experiment = here.experiments[name] else { return nil }
    return situation(of: experiment, within: here.budget)
  }
}
