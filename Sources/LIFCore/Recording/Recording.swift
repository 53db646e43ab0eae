public import Quantities

/// What a neuron did: its spikes, and its potential at every moment.
///
/// Of an exact run nothing is sampled. The spikes and the changes of the
/// input are kept, and between them the potential follows from the exact
/// solution; so a minute without events takes no more room than a
/// millisecond. A run in steps, on a grid or under noise, keeps the potential
/// at the end of each.
public struct Recording: Sendable, Hashable {
  /// A moment at which the input changed.
  public struct Change: Sendable, Hashable {
    /// When.
    public let time: Time
    /// The potential at that time, before a spike at that very time.
    public let potential: Voltage
    /// The input from that time on.
    let drive: Drive
    /// Whether the membrane is still held then.
    let isHeld: Bool
    /// How many spikes there were before what begins here.
    let spikesBefore: Int

    /// The input current at that time, under noise its mean.
    public var current: Current { Current(coherent: drive.value(at: 0)) }
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
  /// The potential step by step; nil for an exact run.
  public let samples: Samples?
  /// What is doubtful about the run, such as steps that are too long.
  public internal(set) var warnings: [Warning] = []

  init(
    neuron: Neuron, duration: Time, onset: Time?, spikes: [Time],
    changes: [Change], samples: Samples? = nil
  ) {
    (self.neuron, self.duration, self.onset) = (neuron, duration, onset)
    (self.spikes, self.changes) = (spikes, changes)
    self.samples = samples
  }

  /// The membrane potential at a time.
  ///
  /// At the time of a spike it is u_reset already. Before the recording it
  /// is what it was at the beginning, after it what it was at the end.
  /// Between two steps it is on the straight line: under noise, on that from
  /// a release in the step, or up to a spike in it.
  public func potential(at t: Time) -> Voltage {
    let t = min(max(t, .zero), duration)
    if let samples {
      return samples.spikesAreExact
        ? potential(at: t, between: samples)
        : samples.potential(at: t, threshold: neuron.threshold)
    }
    guard let change = changes.last(upTo: t, by: \.time) else {
      return neuron.u_rest
    }
    let fired = spikes.number(upTo: t, by: \.self)
    guard fired > change.spikesBefore || change.isHeld,
      let spike = spikes.at(fired - 1)
    else { return change.potential(of: neuron, at: t) }
    let release = spike + neuron.t_ref
    if t < release { return neuron.u_reset }
    return change.potential(
      of: neuron, at: t, since: max(release, change.time), neuron.u_reset)
  }

  /// The potential between the steps of a run whose spikes lie between them.
  private func potential(at t: Time, between samples: Samples) -> Voltage {
    let fired = spikes.number(upTo: t, by: \.self)
    let release = fired > 0 ? spikes[fired - 1] + neuron.t_ref : -.infinity
    if t < release { return neuron.u_reset }
    guard let step = samples.line(around: t) else {
      return samples.potential(at: t, threshold: neuron.threshold)
    }
    var (a, b) = (step.first, step.last)
    if release >= a.time { a = (release, neuron.u_reset) }
    if let next = spikes.at(fired), next <= b.time {
      b = (next, neuron.threshold)
    }
    guard b.time > a.time else { return a.potential }
    let part = (t - a.time) / (b.time - a.time)
    return a.potential + part * (b.potential - a.potential)
  }

  /// The input current at a time, under noise its mean; a change at t counts
  /// from t on.
  public func current(at t: Time) -> Current {
    guard let change = changes.last(upTo: t, by: \.time) else { return .zero }
    return Current(coherent: change.drive.value(at: (t - change.time).value))
  }
}

extension Recording.Change {
  /// The potential at a later time, before the next spike, from what it is at
  /// the change.
  fileprivate func potential(of neuron: Neuron, at t: Time) -> Voltage {
    potential(of: neuron, at: t, since: time, potential)
  }

  /// The same from a later moment, at which the potential was u.
  fileprivate func potential(
    of neuron: Neuron, at t: Time, since start: Time, _ u: Voltage
  ) -> Voltage {
    FreePotential(of: neuron, from: u, under: drive, since: start - time)
      .uncrossedValue(after: t - start)
  }
}
