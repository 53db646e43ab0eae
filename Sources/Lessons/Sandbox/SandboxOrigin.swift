import Expressions
import Quantities

extension Lesson {
  /// The experiment of a stop as its reader has it before him: that of the
  /// exercise in its variant, else the last one shown on the page that can be
  /// played with.
  ///
  /// `exercise` is the one of the stop, posed. Nil where there is none.
  public func sandbox(
    at stop: Stop, posed exercise: Exercise? = nil
  ) -> Sandbox? {
    exercise?.sandbox
      ?? stop.lastPlayable(in: self).flatMap { Sandbox($0) }
  }
}

extension Exercise {
  /// Its experiment with the values of its variant; nil if it has none.
  var sandbox: Sandbox? {
    guard let experiment = frame.experiment,
      let page = try? frame.givenValues()
    else { return nil }
    var ranges: [String: QuantityRange] = [:]
    if let asks = (kind as? ParameterExercise)?.asks {
      for ask in asks.list { ranges[ask.name] = ask.range }
    }
    return Sandbox(experiment, with: page, ranges: ranges)
  }

  /// Whether it is about an experiment that can be played with.
  public var isPlayable: Bool {
    frame.experiment.map { !$0.isPopulation } ?? false
  }

  /// Whether the learner is to answer before he sees a run: of a prediction,
  /// and wherever the lesson keeps the picture back.
  ///
  /// An answer that is a parameter is run itself, so nothing is given away.
  public var keepsRunHidden: Bool {
    if kind is PredictExercise { return true }
    guard let experiment = frame.experiment else { return false }
    return !experiment.shows.atOnce && !(kind is ParameterExercise)
  }
}

extension Stop {
  /// Whether an experiment stands on the page that can be played with.
  public func isPlayable(in lesson: Lesson) -> Bool {
    lastPlayable(in: lesson) != nil
  }

  /// Many neurons cannot be played with.
  fileprivate func lastPlayable(in lesson: Lesson) -> Experiment? {
    for case .experiment(let index) in items.reversed()
    where lesson.experiments.indices.contains(index) {
      let experiment = lesson.experiments[index]
      if !experiment.isPopulation { return experiment }
    }
    return nil
  }
}
