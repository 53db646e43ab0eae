import Quantities

/// A simulation on its way: the membrane, and what it has done so far.
struct Course {
  private(set) var spikes: [Time] = []
  private(set) var changes: [Recording.Change] = []
  private var membrane: Membrane
  private var firesAtOnce: Bool
  private let limit: Int

  /// A potential beyond this is a mistake in the parameters.
  private static let largest = Voltage(coherent: 1e150)

  init(of simulation: Simulation, _ limits: Simulation.Limits) {
    membrane = Membrane(of: simulation.neuron, at: simulation.start)
    limit = limits.spikes
    let isAbove = simulation.start >= simulation.neuron.threshold
    firesAtOnce = isAbove && simulation.initialRule == .level
  }

  /// Lives through a piece of constant current.
  mutating func live(
    through piece: Stimulus.Piece, until end: Time
  ) throws(SimulationError) {
    changes.append(
      Recording.Change(
        time: piece.start, potential: membrane.u, current: piece.current))
    if firesAtOnce {
      firesAtOnce = false
      membrane.fire()
      try note(spikeAt: piece.start)
    }
    var clock = Clock(at: piece.start)
    while let event = membrane.live(
      for: clock.time(until: end), under: piece.current)
    {
      switch event {
      case .release(let t): clock.advance(by: t)
      case .spike(let t):
        clock.advance(by: t)
        try note(spikeAt: min(clock.now, end))
      }
    }
    guard membrane.u.magnitude < Self.largest else {
      throw .overflow(before: end)
    }
  }

  private mutating func note(spikeAt t: Time) throws(SimulationError) {
    guard spikes.count < limit else {
      throw .tooManySpikes(limit: limit, by: t)
    }
    if let last = spikes.last, last >= t { throw .tooFast(at: t) }
    spikes.append(t)
  }
}
