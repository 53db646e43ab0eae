import Quantities

/// What the noises of an input add to the potential, step by step on a grid.
///
/// It goes on while the membrane is held, so that the same seed is the same
/// noise at the same time, whatever the neuron does.
struct GridNoise {
  private var white: WhiteNoise?
  private let whiteSpread: Double
  private var correlated: [CorrelatedNoise]
  /// What the expected course of a current that is 1 nA at the beginning of a
  /// step adds to the potential, for each of the correlated noises, in mV.
  private let carries: [Double]
  private let isExact: Bool
  /// Whether there is no noise.
  let isNone: Bool

  init(
    _ noises: [NoiseSource], on membrane: Integration, _ grid: Grid
  ) {
    let dt = grid.step.value
    isExact = grid.integrator == .exact
    white = WhiteNoise(noises, on: membrane)
    whiteSpread = white?.spread(over: dt, by: grid.integrator) ?? 0
    correlated = noises.compactMap {
      CorrelatedNoise($0, on: membrane, dt: dt)
    }
    isNone = white == nil && correlated.isEmpty
    let isExact = isExact
    carries = correlated.map { noise in
      isExact
        ? noise.unitDrive.response(of: membrane, from: 0, after: dt)
        : dt / membrane.capacitance
    }
  }

  /// What the next step adds, in mV.
  mutating func next() -> Double {
    var sum = 0.0
    if let xi = white?.steps.draw() { sum += whiteSpread * xi }
    for one in correlated.indices {
      correlated[one].advance()
      sum += carries[one] * correlated[one].start
      if isExact { sum += correlated[one].push }
    }
    return sum
  }
}
