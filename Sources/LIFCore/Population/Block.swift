import Quantities

/// Neurons side by side, a lane each, in coherent units: what one operation
/// does, it does to all of them.
///
/// The arithmetic of a lane is that of `GridCourse`, bit for bit. A lane that
/// is held has nothing that moves it until its release.
struct Block {
  /// How many there are.
  static let lanes = 8
  typealias Lanes = SIMD8<Double>

  private let grid: Grid
  private let count: Int
  /// What moves each lane when it is free, and what fires and resets it.
  private let steps: [SteadyStep]
  private let neurons: [Neuron]
  private let heldSteps: [Int]

  private var u = Lanes.zero
  private var level = Lanes.zero
  /// What moves each lane now.
  private var settled = Lanes.zero
  private var drift = Lanes.zero
  private var threshold = Lanes(repeating: .nan)
  /// The step from which each lane is free again; nil where it is free.
  private var releases: [Int?]
  private var nextRelease = Int.max

  init(_ simulations: ArraySlice<Simulation>, on grid: Grid) {
    self.grid = grid
    count = simulations.count
    neurons = simulations.map(\.neuron)
    heldSteps = neurons.map { grid.heldSteps(for: $0.t_ref) }
    steps = simulations.map {
      SteadyStep(
        of: $0.neuron, under: $0.stimulus.value(at: .zero).value,
        in: grid.step.value)
    }
    releases = Array(repeating: nil, count: count)
    for (lane, one) in simulations.enumerated() {
      u[lane] = one.start.value
      level[lane] = steps[lane].level
      settled[lane] = steps[lane].settled
      drift[lane] = steps[lane].drift
      threshold[lane] = grid.firingLevel(for: one.neuron.threshold)
    }
  }

  /// The spikes of each lane in so many steps.
  mutating func spikes(
    steps total: Int, limit: Int
  ) throws(SimulationError) -> [[Time]] {
    var trains = Array(repeating: SpikeTrain(limit: limit), count: count)
    let drifts = steps.contains { $0.drift != 0 }
    var index = 0
    while index < total {
      if index >= nextRelease { release(at: index) }
      let last = min(total, nextRelease)
      guard
        let step = drifts
          ? go(from: index, to: last, drift)
          : go(
            from: index, to: last)
      else {
        index = last
        continue
      }
      for lane in 0..<count where u[lane] >= threshold[lane] {
        try trains[lane].note(at: grid.stamp(ofStep: step))
        fire(lane, at: step)
      }
      index = step + 1
    }
    try checkBounds(total)
    return trains.map(\.times)
  }

  /// Goes on to a step, or to one at whose end a lane fires, which is told.
  private mutating func go(from first: Int, to last: Int) -> Int? {
    var u = u
    defer { self.u = u }
    for index in first..<last {
      u += (level - u) * settled
      if any(u .>= threshold) { return index }
    }
    return nil
  }

  /// The same where some membranes do not leak.
  private mutating func go(
    from first: Int, to last: Int, _ drift: Lanes
  ) -> Int? {
    var u = u
    defer { self.u = u }
    for index in first..<last {
      u += (level - u) * settled + drift
      if any(u .>= threshold) { return index }
    }
    return nil
  }

  private mutating func fire(_ lane: Int, at step: Int) {
    u[lane] = neurons[lane].u_reset.value
    guard heldSteps[lane] > 0 else { return }
    (settled[lane], drift[lane]) = (0, 0)
    let end = step + 1 + heldSteps[lane]
    releases[lane] = end
    nextRelease = min(nextRelease, end)
  }

  private mutating func release(at index: Int) {
    nextRelease = .max
    for lane in 0..<count {
      guard let end = releases[lane] else { continue }
      if end > index {
        nextRelease = min(nextRelease, end)
      } else {
        releases[lane] = nil
        settled[lane] = steps[lane].settled
        drift[lane] = steps[lane].drift
      }
    }
  }

  private func checkBounds(_ total: Int) throws(SimulationError) {
    let isBounded = (0..<count).allSatisfy {
      u[$0].magnitude < Voltage.largestPotential.value
    }
    guard isBounded else { throw .overflow(before: Double(total) * grid.step) }
  }
}
