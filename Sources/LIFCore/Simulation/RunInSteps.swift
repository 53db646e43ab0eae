import Quantities

// The two ways to run an experiment step by step.

extension Simulation {
  /// Runs it on a grid, up to the last whole step.
  func run(
    on grid: Grid, following law: MembraneLaw?,
    through pieces: [Stimulus.Piece], for duration: Time, _ limits: Limits
  ) throws(SimulationError) -> Recording {
    let steps = try count(of: grid.step, in: duration, limits)
    try checkNoise()
    var course = GridCourse(
      of: self, on: grid, following: law, steps: steps, limits)
    let walk = GridWalk(pieces, grid.step, steps)
    var changes: [Recording.Change] = []
    func note(_ piece: Stimulus.Piece) {
      changes.append(
        Recording.Change(
          time: piece.start, potential: course.potential, drive: piece.drive,
          isHeld: course.isHeld, spikesBefore: course.spikes.times.count))
    }
    note(pieces[0])
    course.start(with: pieces[0].jump)
    for stretch in walk.stretches {
      switch stretch {
      case .steady(let range, let index):
        try course.go(
          through: range, of: pieces[index].drive, since: pieces[index].start)
      case .changing(let step, let range):
        try course.go(through: step, pieces[range])
        pieces[range].dropFirst().forEach(note)
      }
    }
    var recording = Recording(
      neuron: neuron, duration: duration, onset: stimulus.onset,
      spikes: course.spikes.times, changes: changes,
      samples: Samples(
        step: grid.step, potentials: course.potentials, end: duration,
        spikesAreExact: false, firing: grid.steps(of: course.spikes.times)))
    if law == nil {
      recording.warnings = grid.integrator.warnings(
        for: neuron, step: grid.step)
    }
    return recording
  }

  /// Runs it under noise, with crossings between the steps.
  func run(
    under noises: [NoiseSource], through pieces: [Stimulus.Piece],
    for duration: Time, _ limits: Limits
  ) throws(SimulationError) -> Recording {
    let step = noiseStep ?? usualNoiseStep
    let steps = try count(of: step, in: duration, limits)
    try checkNoise()
    var course = NoisyCourse(
      of: self, under: noises, in: step, steps: steps, limits)
    for (index, piece) in pieces.enumerated() {
      let end = pieces.at(index + 1)?.start ?? duration
      try course.live(through: piece, until: end)
    }
    course.finish(at: duration)
    var recording = Recording(
      neuron: neuron, duration: duration, onset: stimulus.onset,
      spikes: course.spikes.times, changes: course.changes,
      samples: Samples(
        step: step, potentials: course.potentials, end: duration,
        spikesAreExact: true))
    if step > neuron.tau / 5 {
      recording.warnings = [.coarse(step: step, tau: neuron.tau)]
    }
    return recording
  }

  /// 0.1 ms, or a twentieth of tau where that is less.
  private var usualNoiseStep: Time {
    min(Time(coherent: 0.1), neuron.tau / 20)
  }

  /// White noise is given by the variance of a membrane that leaks.
  private func checkNoise() throws(SimulationError) {
    let isWhite = stimulus.noises.contains {
      if case .white = $0.noise.kind { true } else { false }
    }
    if isWhite, !neuron.R.isFinite { throw .whiteNoiseWithoutLeak }
  }

  /// How many whole steps a duration has.
  func count(
    of step: Time, in duration: Time, _ limits: Limits
  ) throws(SimulationError) -> Int {
    guard step > .zero, step.isFinite else { throw .step(step) }
    let steps = (duration / step * (1 + 1e-12) + 1e-9).rounded(.down)
    guard steps <= Double(limits.steps) else {
      throw .tooManySteps(limit: limits.steps, wanted: steps)
    }
    return Int(steps)
  }
}

/// How a grid and the changes of an input lie to each other.
struct GridWalk {
  /// What comes next.
  enum Stretch {
    /// Whole steps in one piece, of that index.
    case steady(Range<Int>, Int)
    /// A step in which the input changes, and the pieces that it meets.
    case changing(Int, Range<Int>)
  }

  private(set) var stretches: [Stretch] = []

  /// A change belongs to the step at whose end it comes, or in which; one
  /// that is next to the end of a step but for rounding is at it.
  init(_ pieces: [Stimulus.Piece], _ step: Time, _ steps: Int) {
    var (next, piece) = (0, 0)
    while next < steps {
      let change = pieces.at(piece + 1).map { Self.step(of: $0.start / step) }
      let free = min(change ?? steps, steps)
      if free > next { stretches.append(.steady(next..<free, piece)) }
      next = max(next, free)
      guard next < steps else { return }
      let first = piece
      while let another = pieces.at(piece + 1),
        Self.step(of: another.start / step) == next
      { piece += 1 }
      stretches.append(.changing(next, first..<piece + 1))
      next += 1
    }
  }

  /// The step in which a place lies, counted from 0; the end of a step is in
  /// it, its beginning is not.
  private static func step(of place: Double) -> Int {
    let nearest = place.rounded()
    let isOnGrid = (place - nearest).magnitude <= 1e-9 * max(1, nearest)
    let index = isOnGrid ? nearest - 1 : place.rounded(.down)
    return Int(min(max(index, 0), 1e15))
  }
}
