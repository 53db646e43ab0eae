public import Quantities

/// Many neurons that do not know of each other, each with parameters and an
/// input of its own.
///
///     let population = Population(currents.map { I in
///       Simulation(neuron, under: .constant(I))
///     })
///     let spikes = try population.spikes(for: Time(1, .seconds))
///
/// Only spikes are kept, a row a neuron: a raster. Neurons on a grid under a
/// constant current go side by side, several at each operation; others one by
/// one. Neither changes a bit of the result, nor does the number of workers.
public struct Population: Sendable {
  /// The neurons with their inputs.
  public var simulations: [Simulation]

  /// A population.
  public init(_ simulations: [Simulation]) {
    self.simulations = simulations
  }

  /// The times at which each neuron fires, up to and including a time.
  ///
  /// Throws what the first neuron throws that cannot be run; the limits are
  /// those of each neuron.
  public func spikes(
    for duration: Time, limits: Simulation.Limits = Simulation.Limits(),
    by workers: some Workers = OneWorker()
  ) throws(SimulationError) -> [[Time]] {
    let jobs = jobs()
    let results = workers.results(of: jobs.count) { index in
      Result { () throws(SimulationError) -> [[Time]] in
        try spikes(of: jobs[index], for: duration, limits)
      }
    }
    var raster: [[Time]] = []
    raster.reserveCapacity(simulations.count)
    for result in results { raster += try result.get() }
    return raster
  }

  /// Neighbours that go side by side, and those that go alone.
  private func jobs() -> [Range<Int>] {
    var jobs: [Range<Int>] = []
    var start = 0
    while start < simulations.count {
      var end = start + 1
      if let grid = simulations[start].gridOfConstant {
        while end < simulations.count, end - start < Block.lanes,
          simulations[end].gridOfConstant == grid
        { end += 1 }
      }
      jobs.append(start..<end)
      start = end
    }
    return jobs
  }

  private func spikes(
    of job: Range<Int>, for duration: Time, _ limits: Simulation.Limits
  ) throws(SimulationError) -> [[Time]] {
    let neurons = simulations[job]
    if let first = neurons.first, let grid = first.gridOfConstant {
      for one in neurons { try one.check(duration) }
      let steps = try first.count(of: grid.step, in: duration, limits)
      var block = Block(neurons, on: grid)
      return try block.spikes(steps: steps, limit: limits.spikes)
    }
    var rows: [[Time]] = []
    for one in neurons {
      rows.append(try one.run(for: duration, limits: limits).spikes)
    }
    return rows
  }
}

extension Simulation {
  /// The grid, if it is one for the exact integrator and the input nothing
  /// but a constant current.
  fileprivate var gridOfConstant: Grid? {
    guard let grid, grid.integrator == .exact, grid.step > .zero,
      stimulus.parts.allSatisfy(\.isConstantCurrent)
    else { return nil }
    return grid
  }
}

extension Stimulus.Part {
  fileprivate var isConstantCurrent: Bool {
    if case .constant = self { true } else { false }
  }
}
