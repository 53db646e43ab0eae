public import Quantities

/// What is doubtful about a run that was made all the same.
public enum Warning: Sendable, Hashable {
  /// The step is longer than tau: the potential zig-zags about its course.
  case zigzags(step: Time, tau: Time)
  /// The step is so long that errors grow from step to step.
  case diverges(step: Time, tau: Time)
  /// Under noise, the step is not short beside tau.
  case coarse(step: Time, tau: Time)

  /// The warning as a sentence without its full stop.
  public var sentence: String {
    switch self {
    case .zigzags(let step, let tau):
      "the step of \(step.formatted()) is longer than tau, "
        + "\(tau.formatted()): the potential overshoots and zig-zags"
    case .coarse(let step, let tau):
      "the step of \(step.formatted()) is not short beside tau, "
        + "\(tau.formatted()): what happens between two steps is drawn by a "
        + "rule for short ones, and the rate may be wrong"
    case .diverges(let step, let tau):
      "the step of \(step.formatted()) is too long beside tau, "
        + "\(tau.formatted()): errors grow from step to step, and the "
        + "potential diverges"
    }
  }
}

extension Integrator {
  /// What there is to warn of when a neuron goes in steps as long as this.
  func warnings(for neuron: Neuron, step: Time) -> [Warning] {
    switch ClosedForms(of: neuron).stability(of: self, step: step) {
    case .value(.zigzag): [.zigzags(step: step, tau: neuron.tau)]
    case .value(.diverges): [.diverges(step: step, tau: neuron.tau)]
    default: []
    }
  }
}
