public import Quantities

/// A neuron, its input, and where it starts: an experiment to be run.
///
///     let drive = Stimulus.constant(Current(2.5, .nanoamperes))
///     let recording = try Simulation(neuron, under: drive)
///       .run(for: Time(100, .milliseconds))
///
/// Between events the potential follows the exact solution, and every event
/// lies where the solution puts it, off any grid. An experiment costs as
/// much as it has events, however long it is. On a `grid` it goes step by
/// step instead, as other simulators do.
public struct Simulation: Sendable {
  /// What a potential does that is at the threshold or above at time zero.
  public enum InitialRule: Sendable, Hashable {
    /// Nothing: it must have been below to cross the threshold from there.
    case crossing
    /// It fires at once, as it does in NEST and Brian2.
    case level
  }

  /// What becomes of a jump that arrives while the membrane is held.
  public enum HeldJumps: Sendable, Hashable {
    /// It is lost.
    case discarded
    /// It decays with the time constant of the membrane until the hold is
    /// over, and what is left of it sets in then.
    case gathered
  }

  /// How much work a run may be.
  public struct Limits: Sendable, Hashable {
    /// The largest number of spikes.
    public var spikes: Int
    /// The largest number of changes of the input.
    public var changes: Int
    /// The largest number of steps on a grid, and of steps of noise.
    public var steps: Int

    /// Limits; ten million of each unless said otherwise.
    public init(
      spikes: Int = 10_000_000, changes: Int = 10_000_000,
      steps: Int = 10_000_000
    ) {
      self.spikes = spikes
      self.changes = changes
      self.steps = steps
    }
  }

  /// The neuron.
  public var neuron: Neuron
  /// What is done to it.
  public var stimulus: Stimulus
  /// The potential at time zero.
  public var start: Voltage
  /// What becomes of a start above the threshold.
  public var initialRule: InitialRule
  /// What becomes of a jump during the hold.
  public var heldJumps = HeldJumps.discarded
  /// The steps in which it goes; nil for the exact course.
  public var grid: Grid?
  /// How often the potential is looked at under noise, off the grid; if not
  /// said, every 0.1 ms, or every twentieth of tau where that is less.
  public var noiseStep: Time?

  /// An experiment; the neuron starts at rest unless said otherwise.
  public init(
    _ neuron: Neuron, under stimulus: Stimulus, from start: Voltage? = nil,
    initialRule: InitialRule = .crossing, on grid: Grid? = nil
  ) {
    self.neuron = neuron
    self.stimulus = stimulus
    self.start = start ?? neuron.u_rest
    self.initialRule = initialRule
    self.grid = grid
  }

  /// Runs the experiment from time 0 up to and including a time.
  ///
  /// A spike at the very end counts. Throws if the stimulus is faulty, the
  /// duration is negative or not finite, or the work exceeds the limits.
  ///
  /// With a law, the potential follows that instead of the membrane equation;
  /// it needs a grid, and without one goes in steps of 0.1 ms.
  public func run(
    for duration: Time, limits: Limits = Limits(),
    following law: (any MembraneLaw)? = nil
  ) throws(SimulationError) -> Recording {
    try check(duration)
    let pieces = try stimulus.pieces(until: duration, limit: limits.changes)
    if let grid = grid ?? law.map({ _ in .usual }) {
      return try run(
        on: grid, following: law, through: pieces, for: duration, limits)
    }
    let noises = stimulus.noises
    if !noises.isEmpty {
      return try run(
        under: noises, through: pieces, for: duration, limits)
    }
    return try run(through: pieces, for: duration, limits)
  }

  func check(_ duration: Time) throws(SimulationError) {
    if let fault = stimulus.fault { throw .stimulus(fault) }
    guard duration >= .zero, duration.isFinite else {
      throw .duration(duration)
    }
    guard start.isFinite else { throw .start(start) }
  }

  /// Runs it exactly.
  private func run(
    through pieces: [Stimulus.Piece], for duration: Time, _ limits: Limits
  ) throws(SimulationError) -> Recording {
    try pieces.checkTurns(until: duration, limit: limits.changes)
    var course = Course(of: self, limits)
    for (index, piece) in pieces.enumerated() {
      let end = pieces.at(index + 1)?.start ?? duration
      try course.live(through: piece, until: end)
    }
    return Recording(
      neuron: neuron, duration: duration, onset: stimulus.onset,
      spikes: course.spikes.times, changes: course.changes)
  }
}
