public import Quantities

/// A neuron, its input, and where it starts: an experiment to be run.
///
///     let drive = Stimulus.constant(Current(2.5, .nanoamperes))
///     let recording = try Simulation(neuron, under: drive)
///       .run(for: Time(100, .milliseconds))
///
/// Between events the potential follows the exact solution, and every event
/// lies where the solution puts it, off any grid. An experiment costs as
/// much as it has events, however long it is.
public struct Simulation: Sendable {
  /// What a potential does that is at the threshold or above at time zero.
  public enum InitialRule: Sendable, Hashable {
    /// Nothing: it must have been below to cross the threshold from there.
    case crossing
    /// It fires at once, as it does in NEST and Brian2.
    case level
  }

  /// How much work a run may be.
  public struct Limits: Sendable, Hashable {
    /// The largest number of spikes.
    public var spikes: Int
    /// The largest number of changes of the input.
    public var changes: Int

    /// Limits; ten million of each unless said otherwise.
    public init(spikes: Int = 10_000_000, changes: Int = 10_000_000) {
      self.spikes = spikes
      self.changes = changes
    }
  }

  /// The neuron.
  public var neuron: Neuron
  /// The current injected into it.
  public var stimulus: Stimulus
  /// The potential at time zero.
  public var start: Voltage
  /// What becomes of a start above the threshold.
  public var initialRule: InitialRule

  /// An experiment; the neuron starts at rest unless said otherwise.
  public init(
    _ neuron: Neuron, under stimulus: Stimulus, from start: Voltage? = nil,
    initialRule: InitialRule = .crossing
  ) {
    self.neuron = neuron
    self.stimulus = stimulus
    self.start = start ?? neuron.u_rest
    self.initialRule = initialRule
  }

  /// Runs the experiment from time 0 up to and including a time.
  ///
  /// A spike at the very end counts. Throws if the stimulus is faulty, the
  /// duration is negative or not finite, or the work exceeds the limits.
  public func run(
    for duration: Time, limits: Limits = Limits()
  ) throws(SimulationError) -> Recording {
    if let fault = stimulus.fault { throw .stimulus(fault) }
    guard duration >= .zero, duration.isFinite else {
      throw .duration(duration)
    }
    guard start.isFinite else { throw .start(start) }
    guard
      let pieces = stimulus.pieces(until: duration, limit: limits.changes)
    else {
      throw .tooManyChanges(limit: limits.changes)
    }
    var course = Course(of: self, limits)
    for (index, piece) in pieces.enumerated() {
      let end = pieces.at(index + 1)?.start ?? duration
      try course.live(through: piece, until: end)
    }
    return Recording(
      neuron: neuron, duration: duration, onset: stimulus.onset,
      spikes: course.spikes, changes: course.changes)
  }
}
