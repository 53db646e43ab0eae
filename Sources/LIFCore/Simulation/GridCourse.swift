import Mathematics
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
  private let heldSteps: Int

  private var u: Double
  /// How many of the next steps are held.
  private var held = 0
  private var gathered = 0.0
  private var noise: GridNoise
  private var law: LawStepper?
  private(set) var spikes: SpikeTrain
  /// The potential at the end of each step; u_reset where none has been yet.
  private(set) var potentials: [Voltage]

  init(
    of simulation: Simulation, on grid: Grid, following law: (any MembraneLaw)?,
    steps: Int, _ limits: Simulation.Limits
  ) {
    self.grid = grid
    neuron = simulation.neuron
    membrane = Integration(neuron)
    heldJumps = simulation.heldJumps
    (rest, reset, threshold) = (
      neuron.u_rest.value, neuron.u_reset.value,
      grid.firingLevel(for: neuron.threshold)
    )
    dt = grid.step.value
    heldSteps = grid.heldSteps(for: neuron.t_ref)
    noise = GridNoise(simulation.stimulus.noises, on: membrane, grid)
    self.law = law.map { LawStepper($0) }
    spikes = SpikeTrain(limit: limits.spikes)
    u = simulation.start.value
    potentials = Array(repeating: simulation.neuron.u_reset, count: steps + 1)
    potentials[0] = simulation.start
  }

  /// Whether the membrane is held in the next step.
  var isHeld: Bool { held > 0 }

  /// The potential now.
  var potential: Voltage { Voltage(coherent: u) }

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
    if isSteady, solvesExactly {
      return try goSteadily(through: steps, under: drive.level)
    }
    for index in steps {
      if held == 0 {
        release()
        move(through: index, under: drive, since: start.value)
      }
      try endStep(index)
    }
  }

  /// Whether changes are taken when they come, and not at the next step.
  private var solvesExactly: Bool {
    grid.integrator == .exact && law == nil
  }

  /// One step in which the input changes; the pieces that it meets.
  ///
  /// The exact integrator takes each change when it comes. The others see
  /// the input of the beginning, and jumps at the end.
  mutating func go(
    through index: Int, _ pieces: ArraySlice<Stimulus.Piece>
  ) throws(SimulationError) {
    let (start, end) = (Double(index) * dt, Double(index + 1) * dt)
    let isExact = solvesExactly
    if held == 0 { release() }
    if held == 0, !isExact, let first = pieces.first {
      move(through: index, under: first.drive, since: first.start.value)
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
    if held == 0, isExact, !noise.isNone { u += noise.next() }
    try endStep(index)
  }

  /// The innermost loop: a constant current, without error.
  private mutating func goSteadily(
    through steps: Range<Int>, under level: Double
  ) throws(SimulationError) {
    let step = SteadyStep(of: neuron, under: level, in: dt)
    var index = steps.lowerBound
    while index < steps.upperBound {
      // What is held is u_reset in the record already.
      let pause = min(held, steps.upperBound - index)
      held -= pause
      index += pause
      if index == steps.upperBound { break }
      release()
      let fired =
        step.drift == 0
        ? rise(&index, steps.upperBound) {
          $0 + (step.level - $0) * step.settled
        } : rise(&index, steps.upperBound) { $0 + step.drift }
      guard fired else { break }
      u = reset
      held = heldSteps
      try spikes.note(at: grid.stamp(ofStep: index - 1))
    }
    try checkBounds(steps.upperBound - 1)
  }

  /// Integrates up to a step that fires, or to the last; true if one fires.
  @inline(__always)
  private mutating func rise(
    _ index: inout Int, _ last: Int, _ next: (Double) -> Double
  ) -> Bool {
    let threshold = threshold
    var (now, step) = (u, index)
    var record = potentials.mutableSpan
    defer { (u, index) = (now, step) }
    while step < last {
      now = next(now)
      step += 1
      if now >= threshold { return true }
      record[step] = Voltage(coherent: now)
    }
    return false
  }

  /// A whole step by the integrator, with its noise.
  private mutating func move(
    through index: Int, under drive: Drive, since start: Double
  ) {
    let t = Double(index) * dt
    let s = t - start
    let (now, h, integrator) = (u, dt, grid.integrator)
    if let next = law?.step(
      from: now, at: t, over: h, by: integrator, under: drive, since: s)
    {
      u = next
    } else if grid.integrator == .exact {
      propagate(under: drive, from: s, dt)
    } else {
      let (leak, C, rest) = (membrane.leak, membrane.capacitance, rest)
      u = grid.integrator.step(from: u, over: dt) { u, after in
        leak * (rest - u) + drive.value(at: s + after) / C
      }
    }
    if !noise.isNone { u += noise.next() }
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
      if !noise.isNone { _ = noise.next() }
    } else {
      try checkBounds(index)
      if u >= threshold {
        try spikes.note(at: grid.stamp(ofStep: index))
        u = reset
        held = heldSteps
      }
    }
    potentials[index + 1] = potential
  }

  private func checkBounds(_ index: Int) throws(SimulationError) {
    guard u.magnitude < Voltage.largestPotential.value else {
      throw .overflow(before: Double(index + 1) * grid.step)
    }
  }
}
