public import Quantities

/// Why an equation cannot be run.
public enum EquationError: Error, Sendable, Hashable {
  /// The duration is negative, infinite or undefined.
  case duration(Time)
  /// The step is not above zero, infinite or undefined.
  case step(Time)
  /// The potential at the beginning is infinite or undefined.
  case start(Voltage)
  /// The run has more steps than allowed.
  case tooManySteps(limit: Int)
  /// After so long the potential is no number, or none that can be held.
  case unbounded(at: Time)

  /// The error as a sentence without its full stop.
  public var sentence: String {
    switch self {
    case .duration(let time):
      "the duration must be 0 ms or more and finite, "
        + "and \(time.formatted()) is not"
    case .step(let time):
      "the step must be above 0 ms and finite, and \(time.formatted()) is not"
    case .start(let u):
      "the potential at the start must be finite, and \(u.formatted()) is not"
    case .tooManySteps(let limit):
      "this takes more than \(limit) steps; "
        + "run for a shorter time or with a longer step"
    case .unbounded(let time):
      "the equation leaves all bounds at \(time.formatted()); "
        + "check its signs and units, or take a shorter step"
    }
  }
}
