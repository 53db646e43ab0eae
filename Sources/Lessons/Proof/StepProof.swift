import Diagnostics
import LIFCore

extension Frame {
  /// Where an experiment goes in steps, what is right must be right with half
  /// the step and with the exact course as well: else the exercise asks about
  /// the errors of the method, and `steps: matter` says so.
  func proveSteps(
    _ place: SourceRange, _ log: inout ProofLog,
    holds: (Frame) throws(Diagnostic) -> Bool
  ) {
    guard !stepsMatter, let experiment, experiment.goesInSteps else { return }
    let others = [
      ("with half the step", experiment.withHalfTheStep),
      ("with the exact course", experiment.withoutSteps),
    ]
    for (words, other) in others {
      log.promise("it is right \(words)", at: place) {
        () throws(Diagnostic) in
        try holds(replacing(other))
          ? nil
          : Diagnostic(
            code: "steps-matter",
            "\(words) another answer is right", at: place,
            suggestion: "make the step smaller, or write `steps: matter` "
              + "where the errors of the method are the point")
      }
    }
  }
}

extension Experiment {
  /// Whether a step decides what comes out.
  var goesInSteps: Bool { method?.hasStep ?? false }

  fileprivate var withHalfTheStep: Experiment {
    var copy = self
    copy.method?.divisor = 2
    return copy
  }

  var withoutSteps: Experiment {
    var copy = self
    copy.method = nil
    return copy
  }
}
