public import Quantities

/// What a neuron did: its spikes, and its potential at every moment.
///
/// Nothing is sampled. The spikes and the changes of the input are kept, and
/// between them the potential follows from the exact solution; so a minute
/// without events takes no more room than a millisecond.
public struct Recording: Sendable, Hashable {
  /// A moment at which the input changed.
  public struct Change: Sendable, Hashable {
    /// When.
    public let time: Time
    /// The potential at that time, before a spike at that very time.
    public let potential: Voltage
    /// The input current from that time on.
    public let current: Current
  }

  /// The neuron that was recorded.
  public let neuron: Neuron
  /// How long it was recorded.
  public let duration: Time
  /// When the input began; nil if there was none.
  public let onset: Time?
  /// The times at which the threshold was reached, in order.
  public let spikes: [Time]
  /// The beginning, and every moment at which the input changed.
  public let changes: [Change]

  /// The membrane potential at a time.
  ///
  /// At the time of a spike it is u_reset already. Before the recording it
  /// is what it was at the beginning, after it what it was at the end.
  public func potential(at t: Time) -> Voltage {
    let t = min(max(t, .zero), duration)
    guard let change = changes.last(upTo: t, by: \.time) else {
      return neuron.u_rest
    }
    var segment = Segment(
      start: change.time, end: t, potential: change.potential,
      current: change.current, phase: .integrating)
    if let spike = spikes.last(upTo: t, by: \.self) {
      let release = spike + neuron.t_ref
      if t < release { return neuron.u_reset }
      if release >= change.time {
        segment.start = release
        segment.potential = neuron.u_reset
      }
    }
    return segment.potential(at: t, of: neuron)
  }

  /// The input current at a time; a change at t counts from t on.
  public func current(at t: Time) -> Current {
    changes.last(upTo: t, by: \.time)?.current ?? .zero
  }
}
