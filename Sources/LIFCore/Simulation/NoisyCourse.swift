import Mathematics
import Quantities

/// A simulation under noise on its way, outside any grid of the threshold.
///
/// It goes in steps, at whose ends the potential is drawn from its exact
/// distribution; over a part of a step, after a release or around a change of
/// the input, a correlated current takes the straight line between its ends.
/// A crossing between two ends is drawn as well, with its time; after it the
/// membrane is held and goes on at the moment of its release.
struct NoisyCourse {
  private let neuron: Neuron
  private let membrane: Integration
  private let step: Time
  private let heldJumps: Simulation.HeldJumps
  private var white: WhiteNoise?
  private var correlated: [CorrelatedNoise]
  private(set) var spikes: SpikeTrain
  private(set) var changes: [Recording.Change] = []
  private(set) var potentials: [Voltage]

  private var u: Voltage
  private var t = Time.zero
  /// The step that it is in, counted from 0.
  private var index = 0
  private var release = Time.zero
  private var gathered = Voltage.zero
  private var firesAtOnce: Bool

  init(
    of simulation: Simulation, under noises: [NoiseSource], in step: Time,
    steps: Int, _ limits: Simulation.Limits
  ) {
    neuron = simulation.neuron
    membrane = Integration(neuron)
    self.step = step
    heldJumps = simulation.heldJumps
    let (membrane, dt) = (membrane, step.value)
    white = WhiteNoise(noises, on: membrane)
    correlated = noises.compactMap {
      CorrelatedNoise($0, on: membrane, dt: dt)
    }
    spikes = SpikeTrain(limit: limits.spikes)
    u = simulation.start
    potentials = Array(repeating: u, count: steps + 1)
    let isAbove = simulation.start >= simulation.neuron.threshold
    firesAtOnce = isAbove && simulation.initialRule == .level
    beginStep()
  }

  /// Lives through a piece of the input.
  mutating func live(
    through piece: Stimulus.Piece, until end: Time
  ) throws(SimulationError) {
    let before = spikes.times.count
    let isHeld = t < release
    try arrive(piece.jump)
    changes.append(
      Recording.Change(
        time: piece.start, potential: u, drive: piece.drive, isHeld: isHeld,
        spikesBefore: before))
    let walk = walk(through: piece)
    while t < end {
      if let walk { try go(on: walk, until: end) }
      guard t < end else { return }
      let next = min(end, Double(index + 1) * step)
      if t < release {
        try wait(until: min(next, release))
      } else {
        try integrate(until: next, piece)
      }
      guard u.magnitude < .largestPotential else {
        throw .overflow(before: t)
      }
      if t >= Double(index + 1) * step { endStep() }
    }
  }

  /// The end of the recording, where the last step may be cut short.
  mutating func finish(at end: Time) {
    potentials.removeLast(max(potentials.count - index - 1, 0))
    if Double(index) * step < end { potentials.append(u) }
  }

  private mutating func beginStep() {
    for one in correlated.indices { correlated[one].advance() }
  }

  private mutating func endStep() {
    index += 1
    record()
    beginStep()
  }

  /// Keeps the potential at the beginning of the present step.
  private mutating func record() {
    if potentials.indices.contains(index) { potentials[index] = u }
  }

  private mutating func arrive(_ w: Voltage) throws(SimulationError) {
    if t < release {
      guard heldJumps == .gathered else { return }
      gathered += exp(-(release - t) / neuron.tau) * w
      return
    }
    let isBelow = u < neuron.threshold
    u += w
    let reaches =
      isBelow && u >= neuron.threshold && neuron.threshold.isFinite
    if reaches || firesAtOnce { try fire(at: t) }
    firesAtOnce = false
    if t == Double(index) * step { record() }
  }

  private mutating func fire(at t_f: Time) throws(SimulationError) {
    try spikes.note(at: t_f)
    u = neuron.u_reset
    release = t_f + neuron.t_ref
  }

  /// Is held up to a time; at its release, what was gathered sets in.
  private mutating func wait(until next: Time) throws(SimulationError) {
    t = next
    guard t == release, gathered != .zero else { return }
    u += gathered
    gathered = .zero
    if u >= neuron.threshold { try fire(at: t) }
  }

  /// Integrates up to a time, or up to a crossing before it.
  private mutating func integrate(
    until next: Time, _ piece: Stimulus.Piece
  ) throws(SimulationError) {
    let h = next - t
    let isWhole = t == Double(index) * step && next == Double(index + 1) * step
    let free = FreePotential(
      of: neuron, from: u, under: drive(over: piece, isWhole))
    var u_next = free.value(after: h)
    if isWhole {
      for noise in correlated { u_next += Voltage(coherent: noise.push) }
    }
    if let spread = white?.spread(over: h.value),
      let xi = white?.steps.draw()
    {
      u_next += Voltage(coherent: spread * xi)
    }
    let surprise = isWhole ? correlated.reduce(0) { $0 + $1.surprise } : 0
    if let part = crossing(to: u_next, over: h, free, surprise) {
      t += part * h
      return try fire(at: t)
    }
    (t, u) = (next, u_next)
  }
}

extension NoisyCourse {
  /// The walk of whole steps under white noise and a constant current; nil
  /// where it is not all that there is.
  private func walk(through piece: Stimulus.Piece) -> NoisyWalk? {
    guard let white, correlated.isEmpty, piece.drive.isConstant else {
      return nil
    }
    return NoisyWalk(
      of: neuron, under: piece.drive.level, white, in: step.value)
  }

  /// Whole steps, as long as nothing happens: what takes most of the time of
  /// most runs.
  private mutating func go(
    on walk: NoisyWalk, until end: Time
  ) throws(SimulationError) {
    guard var white, t >= release, t == Double(index) * step else { return }
    let last = min(wholeSteps(until: end), potentials.count - 1)
    guard index < last else { return }
    defer { self.white = white }
    if let next = walk.go(from: u.value, &index, last, &potentials, &white) {
      u = potentials[index]
      let part = white.firstPassage(
        (neuron.threshold - u).value, walk.threshold - next, walk.variance)
      t = (Double(index) + part) * step
      try fire(at: t)
      if t >= Double(index + 1) * step { endStep() }
    } else {
      u = potentials[index]
      t = min(Double(index) * step, end)
    }
    guard u.magnitude < .largestPotential else { throw .overflow(before: t) }
  }

  /// The number of the last step that ends no later than a time.
  private func wholeSteps(until end: Time) -> Int {
    var steps = (end / step).rounded(.down)
    while steps > 0, steps * step > end { steps -= 1 }
    while (steps + 1) * step <= end { steps += 1 }
    return Int(steps)
  }

  /// The input of a piece from now on and, added to it, what is expected of
  /// the correlated noises: over a whole step their decay, over a part of one
  /// the straight line between the ends that have been drawn.
  private func drive(
    over piece: Stimulus.Piece, _ isWhole: Bool
  ) -> Drive {
    var drive = piece.drive.advanced(by: (t - piece.start).value)
    let passed = (t - Double(index) * step).value
    for noise in correlated {
      if isWhole {
        drive.decays.append(noise.decay)
      } else {
        let slope = (noise.end - noise.start) / step.value
        drive.level += noise.start + slope * passed
        drive.slope += slope
      }
    }
    return drive
  }

  /// When, as a part of h, the threshold was reached on the way to the next
  /// potential; nil if it was not.
  private mutating func crossing(
    to u_next: Voltage, over h: Time, _ free: FreePotential,
    _ surprise: Double
  ) -> Double? {
    let before = (neuron.threshold - u).value
    let after = (neuron.threshold - u_next).value
    guard before > 0, before.isFinite else { return nil }
    if white != nil {
      let v = white?.variance(over: h.value) ?? 0
      return white?.crossing(between: before, and: after, variance: v)
    }
    let first = free.state(at: u, after: .zero).slope
    let last =
      free.state(at: u_next, after: h).slope + surprise / membrane.capacitance
    return Cubic(
      -before, first * h.value, -after, last * h.value
    ).firstZero
  }
}
