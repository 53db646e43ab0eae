/// Why a measurement has no value.
public enum Undefined: Sendable, Hashable {
  /// There is no spike at all.
  case neverFires
  /// There is no spike after the input has begun.
  case noSpikeAfterOnset
  /// There is no input, so nothing can be counted from its beginning.
  case noInput
  /// There are only so many spikes, fewer than the one that is asked for.
  case noSpike(Int, of: Int)
  /// There are only so many intervals, fewer than the one asked for.
  case noInterval(Int, of: Int)
  /// A single spike makes no interval.
  case oneSpike
  /// A single interval has no spread.
  case oneInterval
  /// The recording has no length, so nothing happens per time.
  case noTime
  /// The moment lies outside the recording.
  case outsideRecording
  /// The current does not lift the potential over the threshold.
  case staysBelowThreshold
  /// The potential starts at the threshold or above, so it is not reached
  /// from below.
  case startsAboveThreshold
  /// The neuron has no threshold that could be reached.
  case noThreshold
  /// No current makes the neuron fire at this rate.
  case unreachableRate
  /// The duration of a pulse must be above zero.
  case noPulse
  /// A current, a potential or a time is infinite or no number.
  case notFinite
  /// A time lies before the beginning.
  case beforeTheBeginning
  /// The duration of a time step must be above zero.
  case noTimeStep
  /// A time lies outside the time step that it should lie in.
  case outsideTimeStep
  /// The time constant of a synapse or of noise must be above zero.
  case noTimeConstant
  /// A standard deviation is below zero or no number.
  case noDeviation
  /// A frequency is below zero or no number.
  case noFrequency
  /// Without a leak there is no time constant, and nothing settles.
  case doesNotLeak
  /// Without a leak the potential of a synapse never falls again.
  case neverPeaks
  /// The neuron fires, so its potential does not follow the input alone.
  case fires
  /// No whole period lies in the second half of the recording.
  case noWholePeriod
  /// The input does not swing at this frequency.
  case noSine
  /// The input never stays as it is.
  case noSteadyInput
  /// The result is beyond all numbers.
  case tooLarge

  /// The reason as a sentence without its full stop.
  public var words: String {
    switch self {
    case .neverFires: "the neuron never fires"
    case .noSpikeAfterOnset: "the neuron does not fire once the input is on"
    case .noInput: "there is no input to count from"
    case .noSpike(let k, let count):
      "there is no \(ordinal(k)) spike, only \(count)"
    case .noInterval(let k, let count):
      "there is no \(ordinal(k)) interval, only \(count)"
    case .oneSpike: "one spike makes no interval"
    case .oneInterval: "one interval has no spread"
    case .noTime: "the recording has no length"
    case .outsideRecording: "the moment lies outside the recording"
    case .staysBelowThreshold:
      "the current does not lift the potential over the threshold"
    case .startsAboveThreshold: "the potential does not start below threshold"
    case .noThreshold: "the neuron has no threshold"
    case .unreachableRate: "no current makes the neuron fire at this rate"
    case .noPulse: "a pulse lasts longer than 0 ms"
    case .notFinite: "currents, potentials and times must be finite"
    case .beforeTheBeginning: "the time lies before the beginning"
    case .noTimeStep: "a time step is finite and longer than 0 ms"
    case .outsideTimeStep: "the time lies outside its time step"
    case .noTimeConstant: "a time constant is finite and above 0 ms"
    case .noDeviation: "a standard deviation is finite and not below zero"
    case .noFrequency: "a frequency is finite and not below 0 Hz"
    case .doesNotLeak: "the membrane does not leak, so nothing settles"
    case .neverPeaks:
      "the membrane does not leak, so the potential never falls again"
    case .fires: "the neuron fires, so it does not follow its input alone"
    case .noWholePeriod:
      "no whole period lies in the second half of the recording"
    case .noSine: "the input does not swing at this frequency"
    case .noSteadyInput: "the input does not stay as it is in the end"
    case .tooLarge: "the result is larger than a number can be"
    }
  }
}

/// "third", "11th".
private func ordinal(_ k: Int) -> String {
  let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
    "eighth", "ninth", "tenth",
  ]
  if words.indices.contains(k - 1) { return words[k - 1] }
  let isTeen = (11...13).contains(k.magnitude % 100)
  let ending = isTeen ? "th" : ["th", "st", "nd", "rd"].at(k % 10) ?? "th"
  return "\(k)\(ending)"
}
