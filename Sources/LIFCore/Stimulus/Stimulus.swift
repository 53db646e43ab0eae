public import Quantities

/// The current that is injected into a neuron: a sum of parts.
///
///     let drive = Stimulus.step(Current(2.5, .nanoamperes),
///       from: Time(10, .milliseconds), to: Time(60, .milliseconds))
///
/// A stimulus is what someone wrote down and may be faulty (`fault`); a
/// simulation refuses a faulty one. Outside its parts the current is zero.
public struct Stimulus: Sendable, Hashable {
  /// What is added up.
  public var parts: [Part]

  /// A sum of parts.
  public init(_ parts: [Part] = []) { self.parts = parts }

  /// A current of one simple shape.
  public enum Part: Sendable, Hashable {
    /// The same current all the time.
    case constant(Current)
    /// A current from a time on, up to but not including another, and
    /// another current, the baseline, before and after it.
    case step(Current, from: Time, to: Time?, baseline: Current)
    /// Currents one after the other, each from its time up to the next;
    /// nothing before the first, and the last one stays on.
    case levels([Level])
    /// Equal pulses, the first at a time, then one every period.
    case pulses(
      Current, width: Time, period: Time, first: Time, count: Int)
  }

  /// A current from a time on.
  public struct Level: Sendable, Hashable {
    /// When it begins.
    public var start: Time
    /// How much flows.
    public var current: Current

    /// A current from a time on.
    public init(from start: Time, _ current: Current) {
      self.start = start
      self.current = current
    }
  }
}

extension Stimulus {
  /// No current.
  public static let none = Stimulus()

  /// The same current all the time.
  public static func constant(_ I: Current) -> Stimulus {
    Stimulus([.constant(I)])
  }

  /// A current from a time on, up to but not including another.
  public static func step(
    _ I: Current, from start: Time, to end: Time? = nil,
    baseline: Current = .zero
  ) -> Stimulus {
    Stimulus([.step(I, from: start, to: end, baseline: baseline)])
  }

  /// Currents one after the other, each from its time up to the next.
  public static func piecewiseConstant(_ levels: [Level]) -> Stimulus {
    Stimulus([.levels(levels)])
  }

  /// Equal pulses, the first at a time, then one every period.
  public static func pulseTrain(
    _ I: Current, width: Time, period: Time, first: Time, count: Int
  ) -> Stimulus {
    Stimulus([
      .pulses(I, width: width, period: period, first: first, count: count)
    ])
  }

  /// All currents together.
  public static func sum(_ stimuli: [Stimulus]) -> Stimulus {
    Stimulus(stimuli.flatMap(\.parts))
  }
}

extension Stimulus {
  /// The current at a time; a change at t counts from t on.
  public func value(at t: Time) -> Current {
    SumTree(parts.map { $0.value(at: t) }).total
  }

  /// The first time after t at which the current may change; nil if it stays.
  public func nextChange(after t: Time) -> Time? {
    parts.compactMap { $0.nextChange(after: t) }.min()
  }

  /// When the input begins, counted from the beginning of a recording.
  ///
  /// A constant part is background where another part begins later. nil if
  /// there is no input at all.
  public var onset: Time? {
    let onsets = parts.compactMap(\.onset)
    if let first = onsets.min() { return max(first, .zero) }
    return parts.contains(where: \.isConstant) ? .zero : nil
  }
}
