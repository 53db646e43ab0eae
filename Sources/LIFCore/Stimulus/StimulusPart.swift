import Quantities

extension Stimulus.Part {
  /// The current at a time.
  func value(at t: Time) -> Current {
    switch self {
    case .ramp(let I, let slope, let start, let end):
      start <= t && t < end ?? .infinity ? I + slope * (t - start) : .zero
    case .sine(let sine): sine.isOn(at: t) ? sine.value(at: t) : .zero
    case .synapses(let synapses):
      Current(coherent: synapses.decay(at: t).amount)
    default: level(at: t)
    }
  }

  /// What stays of the current at a time up to the next change.
  func level(at t: Time) -> Current {
    switch self {
    case .constant(let I): I
    case .step(let I, let start, let end, let baseline):
      start <= t && t < end ?? .infinity ? I : baseline
    case .levels(let levels):
      levels.last(upTo: t, by: \.start)?.current ?? .zero
    case .pulses(let I, let width, let period, let first, let count):
      PulseClock(width, period, first, count).isOn(at: t) ? I : .zero
    case .sine(let sine): sine.isOn(at: t) ? sine.mean : .zero
    case .noise(let noise): noise.mean
    case .ramp, .jumps, .synapses, .poisson: .zero
    }
  }

  /// The first time after t at which the input changes its law.
  func nextChange(after t: Time) -> Time? {
    switch self {
    case .constant, .noise, .poisson: nil
    case .step(_, let start, let end, _), .ramp(_, _, let start, let end):
      t < start ? start : end.flatMap { t < $0 ? $0 : nil }
    case .sine(let sine):
      t < sine.start ? sine.start : sine.end.flatMap { t < $0 ? $0 : nil }
    case .levels(let levels):
      levels.first(after: t, by: \.start)?.start
    case .pulses(_, let width, let period, let first, let count):
      PulseClock(width, period, first, count).nextChange(after: t)
    case .jumps(let jumps): jumps.first(after: t, by: \.time)?.time
    case .synapses(let synapses):
      synapses.arrivals.first(after: t, by: \.time)?.time
    }
  }

  /// When this part begins; nil if it is always there, or never.
  var onset: Time? {
    switch self {
    case .constant, .noise, .poisson: nil
    case .step(_, let start, _, _), .ramp(_, _, let start, _): start
    case .levels(let levels): levels.first { $0.current != .zero }?.start
    case .pulses(_, _, _, let first, let count): count > 0 ? first : nil
    case .sine(let sine): sine.start
    case .jumps(let jumps): jumps.first { $0.time >= .zero }?.time
    case .synapses(let synapses): synapses.arrivals.first?.time
    }
  }

  /// Whether it has no beginning and no end.
  var isAlwaysThere: Bool {
    switch self {
    case .constant, .noise, .poisson: true
    default: false
    }
  }
}
