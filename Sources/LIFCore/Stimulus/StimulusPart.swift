import Quantities

extension Stimulus.Part {
  /// The current at a time.
  func value(at t: Time) -> Current {
    switch self {
    case .constant(let I): I
    case .step(let I, let start, let end, let baseline):
      start <= t && t < end ?? .infinity ? I : baseline
    case .levels(let levels):
      levels.last(upTo: t, by: \.start)?.current ?? .zero
    case .pulses(let I, let width, let period, let first, let count):
      PulseClock(width, period, first, count).isOn(at: t) ? I : .zero
    }
  }

  /// The first time after t at which the current changes.
  func nextChange(after t: Time) -> Time? {
    switch self {
    case .constant: nil
    case .step(_, let start, let end, _):
      t < start ? start : end.flatMap { t < $0 ? $0 : nil }
    case .levels(let levels):
      levels.first(after: t, by: \.start)?.start
    case .pulses(_, let width, let period, let first, let count):
      PulseClock(width, period, first, count).nextChange(after: t)
    }
  }

  /// When this part begins; nil if it is always there, or never.
  var onset: Time? {
    switch self {
    case .constant: nil
    case .step(_, let start, _, _): start
    case .levels(let levels): levels.first { $0.current != .zero }?.start
    case .pulses(_, _, _, let first, let count): count > 0 ? first : nil
    }
  }

  /// Whether it never changes.
  var isConstant: Bool {
    if case .constant = self { true } else { false }
  }
}
