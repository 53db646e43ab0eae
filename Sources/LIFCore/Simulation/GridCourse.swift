import Quantities

/// A simulation in equal steps on its way.
///
/// All numbers are in coherent units: the innermost loop is two operations
/// and a comparison a step.
struct GridCourse {
  private let grid: Grid
  private let neuron: Neuron
  private let membrane: Integration
  private let heldJumps: Simulation.HeldJumps
  private let (rest, reset, threshold): (Double, Double, Double)
  private let dt: Double
  /// e^(-dt/tau), and 1 less it.
  private let (left, settled): (Double, Double)
  private let heldSteps: Int

  private var u: Double
  /// How many of the next steps are held.
  private var held = 0
  private var gathered = 0.0
  private var noise: GridNoise
  private(set) var spikes: SpikeTrain
  private(set) var potentials: [Voltage]

  init(
    of simulation: Simulation, on grid: Grid, _ limits: Simulation.Limits
  ) {
    self.grid = grid
    neuron = simulation.neuron
    membrane = Integration(neuron)
    heldJumps = simulation.heldJumps
    (rest, reset) = (neuron.u_rest.value, neuron.u_reset.value)
    // Nothing reaches a threshold that is no number, not even an overflow.
    threshold = neuron.threshold.isFinite ? neuron.threshold.value : .nan
    dt = grid.step.value
    (left, settled) = (
      exp(-dt * membrane.leak), -expm1(-dt * membrane.leak)
    )
    heldSteps = grid.heldSteps(for: neuron.t_ref)
    noise = GridNoise(simulation.stimulus.noises, on: membrane, grid)
    spikes = SpikeTrain(limit: limits.spikes)
    u = simulation.start.value
    potentials = [simulation.start]
  }

  /// The potential now.
  var potential: Voltage { Voltage(coherent: u) }

  mutating func reserve(_ steps: Int) {
    potentials.reserveCapacity(steps + 1)
  }

  /// Takes in what jumps at time zero.
  mutating func start(with jump: Voltage) {
    u += jump.value
    potentials[0] = potential
  }

  /// Goes through whole steps of one piece, which began at a time.
  mutating func go(
    through steps: Range<Int>, of drive: Drive, since start: Time
  ) throws(SimulationError) {
    let isSteady = drive.isConstant && noise.isNone
    if isSteady, grid.integrator == .exact {
      return try goSteadily(through: steps, under: drive.level)
    }
    for index in steps {
      if held == 0 {
        release()
        move(under: drive, from: Double(index) * dt - start.value, over: dt)
      }
      try endStep(index)
    }
  }

  /// One step in which the input changes; the pieces that it meets.
  ///
  /// The exact integrator takes each change when it comes. The others see
  /// the input of the beginning, and jumps at the end.
  mutating func go(
    through index: Int, _ pieces: ArraySlice<Stimulus.Piece>
  ) throws(SimulationError) {
    let (start, end) = (Double(index) * dt, Double(index + 1) * dt)
    let isExact = grid.integrator == .exact
    if held == 0 { release() }
    if held == 0, !isExact, let first = pieces.first {
      move(under: first.drive, from: start - first.start.value, over: dt)
    }
    var t = start
    for position in pieces.indices {
      let piece = pieces[position]
      let next = pieces.dropFirst(position - pieces.startIndex + 1).first
      let change = min(max(next?.start.value ?? end, t), end)
      if held == 0, isExact {
        propagate(under: piece.drive, from: t - piece.start.value, change - t)
      }
      t = change
      if let next { arrive(next.jump.value, at: t, index) }
    }
    if held == 0, isExact { u += noise.next() }
    try endStep(index)
  }

  /// The innermost loop: a constant current, without error.
  private mutating func goSteadily(
    through steps: Range<Int>, under level: Double
  ) throws(SimulationError) {
    var index = steps.lowerBound
    let gain =
      membrane.leak > 0
      ? settled * (rest + neuron.R.value * level)
      : level * dt / membrane.capacitance
    while index < steps.upperBound {
      if held > 0 {
        let count = min(held, steps.upperBound - index)
        for _ in 0..<count { potentials.append(neuron.u_reset) }
        held -= count
        index += count
        continue
      }
      release()
      var (now, fired) = (u, false)
      while index < steps.upperBound, !fired {
        now = now * left + gain
        fired = grid.fires(now, at: threshold)
        potentials.append(Voltage(coherent: fired ? reset : now))
        index += 1
      }
      u = fired ? reset : now
      if fired {
        try spikes.note(at: grid.stamp(ofStep: index - 1))
        held = heldSteps
      }
    }
    try checkBounds(steps.upperBound)
  }

  /// A whole step by the integrator, with its noise.
  private mutating func move(
    under drive: Drive, from s: Double, over h: Double
  ) {
    if grid.integrator == .exact {
      propagate(under: drive, from: s, h)
    } else {
      u = grid.integrator.step(
        from: u, over: h, of: membrane, towards: rest, under: drive,
        since: s)
    }
    u += noise.next()
  }

  /// The exact solution over a part of a step.
  private mutating func propagate(
    under drive: Drive, from s: Double, _ h: Double
  ) {
    guard h > 0 else { return }
    let free = FreePotential(
      of: neuron, from: Voltage(coherent: u), under: drive,
      since: Time(coherent: s))
    u = free.value(after: Time(coherent: h)).value
  }

  /// What was gathered during the hold sets in.
  private mutating func release() {
    u += gathered
    gathered = 0
  }

  private mutating func arrive(_ w: Double, at t: Double, _ index: Int) {
    guard w != 0 else { return }
    if held == 0 {
      u += w
    } else if heldJumps == .gathered {
      let release = Double(index + held) * dt
      gathered += w * exp(-(release - t) * membrane.leak)
    }
  }

  private mutating func endStep(_ index: Int) throws(SimulationError) {
    if held > 0 {
      held -= 1
      _ = noise.next()
    } else if grid.fires(u, at: threshold) {
      try spikes.note(at: grid.stamp(ofStep: index))
      u = reset
      held = heldSteps
    }
    potentials.append(potential)
    try checkBounds(index)
  }

  private func checkBounds(_ index: Int) throws(SimulationError) {
    guard u.magnitude < Voltage.largestPotential.value else {
      throw .overflow(before: Double(index + 1) * grid.step)
    }
  }
}
