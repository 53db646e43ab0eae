public import Quantities

/// What is doubtful about a run that was made all the same.
public enum Warning: Sendable, Hashable {
  /// The step is longer than tau: the potential zig-zags about its course.
  case zigzags(step: Time, tau: Time)
  /// The step is so long that errors grow from step to step.
  case diverges(step: Time, limit: Time)

  /// The warning as a sentence without its full stop.
  public var sentence: String {
    switch self {
    case .zigzags(let step, let tau):
      "the step of \(step.formatted()) is longer than tau, "
        + "\(tau.formatted()): the potential overshoots and zig-zags"
    case .diverges(let step, let limit):
      "the step of \(step.formatted()) is longer than "
        + "\(limit.formatted(.significant(4))), beyond which each error "
        + "grows: the potential diverges"
    }
  }
}
