import Quantities

// The two ways to run an experiment step by step.

extension Simulation {
  /// Runs it on a grid, up to the last whole step.
  func run(
    on grid: Grid, following law: (any MembraneLaw)?,
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
