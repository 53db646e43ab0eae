import Quantities

/// Neurons side by side, a lane each, in coherent units: what one operation
/// does, it does to all of them.
///
/// The arithmetic of a lane is that of `GridCourse`, bit for bit.
struct Block {
  /// How many there are.
  static let lanes = 8
  typealias Lanes = SIMD8<Double>

  private let grid: Grid
  private let count: Int
  private var u = Lanes.zero
  /// For how many steps each is held still.
  private var held = Lanes.zero
  private var (level, settled, drift) = (Lanes.zero, Lanes.zero, Lanes.zero)
  private var reset = Lanes.zero
  private var threshold = Lanes(repeating: .infinity)
  private var hold = Lanes.zero

  init(_ simulations: ArraySlice<Simulation>, on grid: Grid) {
    self.grid = grid
    count = simulations.count
    let dt = grid.step.value
    for (lane, one) in simulations.enumerated() {
      let neuron = one.neuron
      let step = SteadyStep(
        of: neuron, under: one.stimulus.value(at: .zero).value, in: dt)
      (level[lane], settled[lane]) = (step.level, step.settled)
      drift[lane] = step.drift
      u[lane] = one.start.value
      reset[lane] = neuron.u_reset.value
      threshold[lane] = grid.firingLevel(for: neuron.threshold)
      hold[lane] = Double(grid.heldSteps(for: neuron.t_ref))
    }
  }

  /// The spikes of each lane in so many steps.
  mutating func spikes(
    steps: Int, limit: Int
  ) throws(SimulationError) -> [[Time]] {
    var trains = Array(repeating: SpikeTrain(limit: limit), count: count)
    for index in 0..<steps {
      let fired = step()
      guard fired != 0 else { continue }
      for lane in 0..<count where fired & (1 << lane) != 0 {
        try trains[lane].note(at: grid.stamp(ofStep: index))
      }
    }
    let isBounded = (0..<count).allSatisfy {
      u[$0].magnitude < Voltage.largestPotential.value
    }
    guard isBounded else {
      throw .overflow(before: Double(steps) * grid.step)
    }
    return trains.map(\.times)
  }

  /// One step; a bit for each lane that fires.
  @inline(__always)
  private mutating func step() -> UInt8 {
    let free = u + ((level - u) * settled + drift)
    let next = free.replacing(with: u, where: held .> 0)
    held -= 1
    u = next
    let fires = next .>= threshold
    guard any(fires) else { return 0 }
    u.replace(with: reset, where: fires)
    held.replace(with: hold, where: fires)
    var bits: UInt8 = 0
    for lane in 0..<Self.lanes where fires[lane] { bits |= 1 << lane }
    return bits
  }
}
