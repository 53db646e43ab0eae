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
    situation(named: experiment.id) {
      (try? experiment.run(within: budget)).map { Situation(run: $0) }
    }
  }

  private mutating func situation(
    named name: String, make: () -> Situation?
  ) -> Situation? {
    if let known = situations[name] { return known }
    let made = make()
    if size > Self.largest { self = RunCache() }
    size += made?.run?.recording.size ?? 0
    situations[name] = .some(made)
    return made
  }

  /// Where a value in prose comes from: the experiment or the exercise that
  /// it names, else the nearest experiment above; nil if there is none.
  mutating func situation(
    of link: ValueLink, in lesson: Lesson, for draw: Draw
  ) -> Situation? {
    if let experiment = lesson.experiment(of: link) {
      return situation(of: experiment)
    }
    guard let exercise = link.experiment.flatMap(lesson.exercise) else {
      return nil
    }
    return situation(named: exercise.id) {
      try? exercise.proved(within: ProofBudget()).posed(draw).frame.situation()
    }
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
