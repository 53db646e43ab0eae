public import Quantities

/// Why an experiment cannot be run.
public enum SimulationError: Error, Sendable, Hashable {
  /// The input means nothing.
  case stimulus(StimulusError)
  /// The duration is negative, infinite or undefined.
  case duration(Time)
  /// The potential at the beginning is infinite or undefined.
  case start(Voltage)
  /// The input changes more often than allowed.
  case tooManyChanges(limit: Int)
  /// The step is not above zero and finite.
  case step(Time)
  /// There are more steps than allowed.
  case tooManySteps(limit: Int, wanted: Double)
  /// White noise is given by σ, which a membrane without leak does not have.
  case whiteNoiseWithoutLeak
  /// The sines of the input turn more often than an exact run can look at.
  case tooManyTurns(limit: Int)
  /// The neuron fires more often than allowed.
  case tooManySpikes(limit: Int, by: Time)
  /// Two spikes lie so close that a clock cannot tell them apart.
  case tooFast(at: Time)
  /// The potential leaves what a number can hold.
  case overflow(before: Time)

  /// The error as a sentence without its full stop.
  public var sentence: String {
    switch self {
    case .stimulus(let error): error.sentence
    case .duration(let time):
      "the duration must be 0 ms or more and finite, "
        + "and \(time.formatted()) is not"
    case .start(let u):
      "the potential at the start must be finite, and \(u.formatted()) is not"
    case .tooManyChanges(let limit):
      "the input changes more than \(limit) times; "
        + "run for a shorter time or with fewer changes"
    case .step(let step):
      "the step must be above 0 ms and finite, and \(step.formatted()) is not"
    case .tooManySteps(let limit, let wanted):
      "the run would take \(wanted.formatted()) steps, and \(limit) is the "
        + "limit; run for a shorter time or with a longer step"
    case .whiteNoiseWithoutLeak:
      "white noise is given by sigma, the spread of a membrane that leaks, "
        + "and R = inf does not leak; give R or tau"
    case .tooManyTurns(let limit):
      "the sines of the input turn more than \(limit) times; "
        + "run for a shorter time, or with fewer or slower sines"
    case .tooManySpikes(let limit, let time):
      "the neuron fires more than \(limit) times by \(time.formatted()); "
        + "run for a shorter time or with less current"
    case .tooFast(let time):
      "at \(time.formatted()) the spikes follow one another faster than a "
        + "clock can tell; give a refractory period or less current"
    case .overflow(let time):
      "the potential grows beyond all bounds before \(time.formatted()); "
        + "check the current, the resistance and the potentials"
    }
  }
}
