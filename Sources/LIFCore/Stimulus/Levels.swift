public import Quantities

extension Stimulus {
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

  /// Currents one after the other, each from its time up to the next.
  public static func piecewiseConstant(_ levels: [Level]) -> Stimulus {
    Stimulus([.levels(levels)])
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

  /// A current given by its values at equal steps, the first at time zero;
  /// each is held over its step, and nothing flows after the last.
  public static func sampled(
    every step: Time, _ values: [Current]
  ) throws(StimulusError) -> Stimulus {
    guard step > .zero, step.isFinite else { throw .step(step) }
    let held = values.enumerated().map { index, value in
      Level(from: Double(index) * step, value)
    }
    let end = Level(from: Double(values.count) * step, .zero)
    return .piecewiseConstant(values.isEmpty ? [] : held + [end])
  }
}
