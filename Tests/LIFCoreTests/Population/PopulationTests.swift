import Dispatch
import LIFCore
import Quantities
import Synchronization
import Testing

/// Many neurons beside each of them alone.
@Suite struct PopulationTests {
  @Test(arguments: [Grid.Convention.endOfStep, .startOfStep])
  func `side by side, neurons do what each does alone, bit for bit`(
    convention: Grid.Convention
  ) throws {
    print("seed 101")
    var dice = Dice(seed: 101)
    let grid = Grid(step: ms(0.1), convention)
    // No multiple of the lanes, and some without a leak.
    let simulations = try (0..<43).map { index in
      let neuron =
        index % 9 == 0 ? try examplePerfectIntegrator() : try dice.neuron()
      let rheobase = ((neuron.threshold - neuron.u_rest) / neuron.R).value
      let I = nA(index % 9 == 0 ? 1 : rheobase * dice.number(0.5...4))
      return Simulation(neuron, under: .constant(I), on: grid)
    }
    let raster = try Population(simulations).spikes(for: ms(300))
    #expect(raster.map(\.count).reduce(0, +) > 500)
    for (row, one) in zip(raster, simulations) {
      #expect(row == (try one.run(for: ms(300)).spikes))
    }
  }

  @Test func `rows come in order, whatever the inputs and the grids`() throws {
    print("seed 102")
    var dice = Dice(seed: 102)
    let simulations = try (0..<30).map { index in
      let neuron = try dice.neuron()
      let levels = Stimulus.piecewiseConstant(dice.levels(for: neuron))
      let noise = Stimulus.noise(
        .init(.white(sigma: mV(4)), around: nA(1), seed: UInt64(index)))
      let stimulus = [levels, noise, .constant(nA(3))][index % 3]
      let grid = index % 2 == 0 ? Grid(step: ms(0.5)) : nil
      return Simulation(neuron, under: stimulus, on: grid)
    }
    let raster = try Population(simulations).spikes(for: ms(100))
    for (row, one) in zip(raster, simulations) {
      #expect(row == (try one.run(for: ms(100)).spikes))
    }
  }

  @Test func `who does the work changes nothing`() throws {
    let neuron = try exampleNeuron()
    let population = Population(
      (0..<50).map { index in
        Simulation(
          neuron,
          under: .noise(
            .init(.white(sigma: mV(5)), around: nA(2), seed: UInt64(index))))
      })
    let alone = try population.spikes(for: ms(200))
    #expect(alone.map(\.count).reduce(0, +) > 100)
    #expect(alone == (try population.spikes(for: ms(200), by: Backwards())))
    #expect(alone == (try population.spikes(for: ms(200), by: Tasks())))
  }

  @Test func `the first neuron that cannot be run is the error`() throws {
    let good = Simulation(try exampleNeuron(), under: .constant(nA(3)))
    var bad = good
    bad.start = mV(.nan)
    #expect(throws: SimulationError.self) {
      try Population([good, bad, good]).spikes(for: ms(10))
    }
    #expect(throws: SimulationError.duration(ms(-1))) {
      try Population([good]).spikes(for: ms(-1))
    }
  }

  @Test func `nobody fires in an empty population`() throws {
    #expect(try Population([]).spikes(for: ms(10)).isEmpty)
  }

  @Test func `on a grid a spike too many is an error too`() throws {
    let one = Simulation(
      try exampleNeuron(t_ref: 0), under: .constant(nA(100)),
      on: Grid(step: ms(0.1)))
    let limits = Simulation.Limits(spikes: 3)
    #expect(throws: SimulationError.self) {
      try Population([one, one]).spikes(for: ms(100), limits: limits)
    }
  }
}

/// Does the last job first.
private struct Backwards: Workers {
  func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<jobs).reversed().map(job).reversed()
  }
}

/// Does the jobs on whatever threads there are.
private struct Tasks: Workers {
  func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    let done = Mutex([Int: Result]())
    DispatchQueue.concurrentPerform(iterations: jobs) { index in
      let result = job(index)
      done.withLock { $0[index] = result }
    }
    return done.withLock { all in (0..<jobs).compactMap { all[$0] } }
  }
}
