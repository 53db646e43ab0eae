public import Quantities

/// What a run of an equation has left: the potential after each step, and
/// the spikes.
public struct EquationRecording: Sendable, Hashable {
  /// The length of a step.
  public let step: Time
  /// The potential at time zero.
  public let start: Voltage
  /// The potential after each step; where a step made a spike, u_reset.
  public let potentials: [Voltage]
  /// The end of each step that made a spike.
  public let spikes: [Time]

  /// When so many steps are over: a multiple of the step, not a sum of them.
  public func time(after steps: Int) -> Time { Double(steps) * step }

  /// When each of the potentials was reached.
  public var times: [Time] {
    potentials.indices.map { time(after: $0 + 1) }
  }
}
