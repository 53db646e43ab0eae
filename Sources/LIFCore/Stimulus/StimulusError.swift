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

  /// The error as a sentence without its full stop.
  public var sentence: String {
    switch self {
    case .notFinite(let what): "\(what) of the input must be a finite number"
    case .emptyStep(let start, let end):
      "the step ends at \(end.formatted()), "
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

  /// Currents one after the other, of as many times and values.
  public static func piecewiseConstant(
    times: [Time], values: [Current]
  ) throws(StimulusError) -> Stimulus {
    guard times.count == values.count else {
      throw .unequalCounts(times: times.count, values: values.count)
    }
    return .piecewiseConstant(zip(times, values).map { Level(from: $0, $1) })
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
    case .step(_, let start, let end, _):
      guard let end, end <= start else { return nil }
      return .emptyStep(from: start, to: end)
    case .levels(let levels):
      let disorder = zip(levels, levels.dropFirst()).first {
        $0.start >= $1.start
      }
      return disorder.map { .unordered($1.start, after: $0.start) }
    case .pulses(_, let width, let period, _, let count):
      if count < 0 { return .count(count) }
      let isSound = width > .zero && width <= period
      return isSound ? nil : .width(width, period: period)
    }
  }

  private var currents: [Current] {
    switch self {
    case .constant(let I): [I]
    case .step(let I, _, _, let baseline): [I, baseline]
    case .levels(let levels): levels.map(\.current)
    case .pulses(let I, _, _, _, _): [I]
    }
  }

  private var times: [Time] {
    switch self {
    case .constant: []
    case .step(_, let start, let end, _): [start, end ?? start]
    case .levels(let levels): levels.map(\.start)
    case .pulses(_, let width, let period, let first, _):
      [width, period, first]
    }
  }
}
