import Mathematics
import Quantities

/// An exact simulation on its way: the membrane, and what it has done so far.
struct Course {
  private(set) var spikes: SpikeTrain
  private(set) var changes: [Recording.Change] = []
  private var membrane: Membrane
  private var firesAtOnce: Bool
  private let heldJumps: Simulation.HeldJumps
  /// What has arrived during the hold, as much as will be left at its end.
  private var gathered = Voltage.zero

  init(of simulation: Simulation, _ limits: Simulation.Limits) {
    membrane = Membrane(of: simulation.neuron, at: simulation.start)
    spikes = SpikeTrain(limit: limits.spikes)
    heldJumps = simulation.heldJumps
    let isAbove = simulation.start >= simulation.neuron.threshold
    firesAtOnce = isAbove && simulation.initialRule == .level
  }

  /// Lives through a piece of the input.
  mutating func live(
    through piece: Stimulus.Piece, until end: Time
  ) throws(SimulationError) {
    var piece: Stimulus.Piece? = piece
    while let now = piece { piece = try live(now, until: end) }
    guard membrane.u.magnitude < .largestPotential else {
      throw .overflow(before: end)
    }
  }

  /// Whether the potential stays within what a number can hold.
  private func isBounded(
    under drive: Drive, for length: Time
  ) -> Bool {
    let current = drive.bounds(from: 0, to: length.value)
    let neuron = membrane.neuron
    let reach =
      neuron.R.isFinite
      ? neuron.R.value : length.value / neuron.C.value
    return max(-current.low, current.high) * reach
      < Voltage.largestPotential.value
  }

  /// Lives up to the end, or up to a release at which gathered jumps set in:
  /// what is left from there on is returned.
  private mutating func live(
    _ piece: Stimulus.Piece, until end: Time
  ) throws(SimulationError) -> Stimulus.Piece? {
    let fires = arrive(piece.jump) || firesAtOnce
    changes.append(
      Recording.Change(
        time: piece.start, potential: membrane.u, drive: piece.drive,
        isHeld: membrane.phase != .integrating,
        spikesBefore: spikes.times.count))
    if fires {
      firesAtOnce = false
      membrane.fire()
      try spikes.note(at: piece.start)
    }
    let length = end - piece.start
    guard isBounded(under: piece.drive, for: length) else {
      throw .overflow(before: end)
    }
    var clock = Clock()
    while let event = membrane.live(
      for: clock.time(until: length), under: piece.drive, since: clock.now)
    {
      switch event {
      case .release(let t):
        clock.advance(by: t)
        if gathered != .zero { return rest(of: piece, from: clock.now) }
      case .spike(let t):
        clock.advance(by: t)
        try spikes.note(at: min(piece.start + clock.now, end))
        try fireSteadily(through: piece, until: end, &clock)
      }
    }
    return nil
  }

  /// Under a constant current one interval is like the other: the spikes
  /// that follow are told off at once, each from the one that has just been.
  ///
  /// The interval is kept in two parts, what a number holds and what its
  /// rounding has cut off, so that a thousandth spike is as sharp as a first.
  private mutating func fireSteadily(
    through piece: Stimulus.Piece, until end: Time, _ clock: inout Clock
  ) throws(SimulationError) {
    let neuron = membrane.neuron
    guard piece.drive.isConstant, gathered == .zero,
      let rise = neuron.crossingTime(
        from: neuron.u_reset, under: Current(coherent: piece.drive.level))
    else { return }
    let left = clock.time(until: end - piece.start)
    var interval = Clock()
    interval.advance(by: neuron.t_ref)
    interval.advance(by: rise)
    let count = interval.count(within: left)
    guard count > 0 else { return }
    let last = spikes.times.last ?? piece.start
    try spikes.note(count, every: interval, after: last, until: end)
    clock.advance(by: interval, times: count)
  }

  /// Takes a jump in; true if it makes the neuron fire.
  private mutating func arrive(_ w: Voltage) -> Bool {
    guard w != .zero else { return false }
    guard case .held(let left) = membrane.phase else {
      return membrane.jump(by: w)
    }
    if heldJumps == .gathered {
      gathered += exp(-left / membrane.neuron.tau) * w
    }
    return false
  }

  /// The piece from a release on, with what has been gathered as its jump.
  ///
  /// It begins t_ref after the spike to the last digit, as the recording
  /// reckons the release: a rounding error earlier and the jump would seem to
  /// have come during the hold.
  private mutating func rest(
    of piece: Stimulus.Piece, from moment: Time
  ) -> Stimulus.Piece {
    defer { gathered = .zero }
    let release = spikes.times.last.map { $0 + membrane.neuron.t_ref }
    let start = release ?? piece.start + moment
    return Stimulus.Piece(
      start: start,
      drive: piece.drive.advanced(by: (start - piece.start).value),
      jump: gathered)
  }
}

extension Voltage {
  /// A potential beyond this is a mistake in the parameters.
  static let largestPotential = Voltage(coherent: 1e150)
}
