public import Quantities

/// Why a stimulus means nothing.
public enum StimulusError: Error, Sendable, Hashable {
  /// A current or a time is infinite or undefined.
  case notFinite(String)
  /// A step ends at or before its beginning.
  case emptyStep(from: Time, to: Time)
  /// The times of levels do not increase.
  case unordered(Time, after: Time)
  /// There are not as many currents as times.
  case unequalCounts(times: Int, values: Int)
  /// A pulse is not longer than nothing, or longer than its period.
  case width(Time, period: Time)
  /// A number of pulses below zero.
  case count(Int)
  /// The step between samples is not above zero and finite.
  case step(Time)
  /// A rate or frequency below zero, or not finite.
  case rate(Frequency)
  /// A time constant that is not above zero and finite.
  case tau(Time)
  /// A spread below zero.
  case spread(AnyQuantity)

  /// The error as a sentence without its full stop.
  public var sentence: String {
    switch self {
    case .notFinite(let what): "\(what) of the input must be a finite number"
    case .emptyStep(let start, let end):
      "the input ends at \(end.formatted()), "
        + "not after it begins at \(start.formatted())"
    case .unordered(let time, let previous):
      "the times of the input must increase, "
        + "and \(time.formatted()) follows \(previous.formatted())"
    case .unequalCounts(let times, let values):
      "the input needs a current for each of its times, "
        + "and has \(values) for \(times)"
    case .width(let width, let period):
      "a pulse must last longer than 0 ms and at most its period, "
        + "\(period.formatted()), and \(width.formatted()) does not"
    case .count(let count):
      "the number of pulses must be 0 or more, and "
        + "\(Double(count).formatted()) is not"
    case .step(let step):
      "the step between samples must be above 0 ms and finite, "
        + "and \(step.formatted()) is not"
    case .rate(let rate):
      "a rate of the input must be 0 Hz or more and finite, "
        + "and \(rate.formatted()) is not"
    case .tau(let tau):
      "a time constant of the input must be above 0 ms and finite, "
        + "and \(tau.formatted()) is not"
    case .spread(let spread):
      "the size of fluctuations must be 0 or more, "
        + "and \(spread.formatted()) is not"
    }
  }
}

extension Stimulus {
  /// What is wrong with the stimulus; nil if it can be applied.
  public var fault: StimulusError? {
    for part in parts {
      if let fault = part.fault { return fault }
    }
    return nil
  }
}

extension Stimulus.Part {
  fileprivate var fault: StimulusError? {
    guard currents.allSatisfy(\.isFinite) else {
      return .notFinite("a current")
    }
    guard times.allSatisfy(\.isFinite) else { return .notFinite("a time") }
    switch self {
    case .constant: return nil
    case .step(_, let start, let end, _): return emptiness(start, end)
    case .levels(let levels): return disorder(levels.map(\.start))
    case .pulses(_, let width, let period, _, let count):
      if count < 0 { return .count(count) }
      let isSound = width > .zero && width <= period
      return isSound ? nil : .width(width, period: period)
    case .ramp(_, let slope, let start, let end):
      return slope.isFinite ? emptiness(start, end) : .notFinite("a slope")
    case .sine(let sine):
      if !sine.phase.isFinite { return .notFinite("a phase") }
      return sine.frequency.rateFault ?? emptiness(sine.start, sine.end)
    case .jumps(let jumps):
      guard jumps.allSatisfy(\.size.isFinite) else {
        return .notFinite("a jump")
      }
      let pair = zip(jumps, jumps.dropFirst()).first { $0.time > $1.time }
      return pair.map { .unordered($1.time, after: $0.time) }
    case .synapses(let synapses): return synapses.tau.tauFault
    case .poisson(let poisson):
      return poisson.size.isFinite
        ? poisson.rate.rateFault : .notFinite("a jump")
    case .noise(let noise): return noise.kind.fault
    }
  }

  private var currents: [Current] {
    switch self {
    case .constant(let I), .pulses(let I, _, _, _, _), .ramp(let I, _, _, _):
      [I]
    case .step(let I, _, _, let baseline): [I, baseline]
    case .levels(let levels): levels.map(\.current)
    case .sine(let sine): [sine.mean, sine.amplitude]
    case .synapses(let synapses): synapses.arrivals.map(\.peak)
    case .noise(let noise): [noise.mean]
    case .jumps, .poisson: []
    }
  }

  private var times: [Time] {
    switch self {
    case .constant, .noise, .poisson: []
    case .step(_, let start, let end, _), .ramp(_, _, let start, let end):
      [start, end ?? start]
    case .levels(let levels): levels.map(\.start)
    case .pulses(_, let width, let period, let first, _):
      [width, period, first]
    case .sine(let sine): [sine.start, sine.end ?? sine.start]
    case .jumps(let jumps): jumps.map(\.time)
    case .synapses(let synapses): synapses.arrivals.map(\.time)
    }
  }
}

private func emptiness(_ start: Time, _ end: Time?) -> StimulusError? {
  guard let end, end <= start else { return nil }
  return .emptyStep(from: start, to: end)
}

private func disorder(_ times: [Time]) -> StimulusError? {
  let pair = zip(times, times.dropFirst()).first { $0 >= $1 }
  return pair.map { .unordered($1, after: $0) }
}

extension Stimulus.Noise.Kind {
  fileprivate var fault: StimulusError? {
    switch self {
    case .white(let sigma):
      sigma.isFinite && sigma >= .zero ? nil : .spread(AnyQuantity(sigma))
    case .correlated(let deviation, let tau):
      deviation.isFinite && deviation >= .zero
        ? tau.tauFault : .spread(AnyQuantity(deviation))
    }
  }
}

extension Time {
  fileprivate var tauFault: StimulusError? {
    self > .zero && isFinite ? nil : .tau(self)
  }
}

extension Frequency {
  fileprivate var rateFault: StimulusError? {
    self >= .zero && isFinite ? nil : .rate(self)
  }
}
