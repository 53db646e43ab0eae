import LIFCore
import Quantities
import Testing

/// Work without end is refused before it begins, or ends soon.
@Suite struct LimitsTests {
  @Test(arguments: [1e-12, 1e-300, .leastNonzeroMagnitude])
  func `steps without end are refused`(step: Double) throws {
    for noisy in [false, true] {
      let simulation = try inSteps(step, noisy)
      let sentence = try #require(refusal(of: simulation, for: 1000))
      #expect(sentence.hasPrefix("the run would take "))
      #expect(sentence.hasSuffix("or with a longer step"))
    }
  }

  @Test(arguments: [0, -1, Double.nan, Double.infinity])
  func `a step that is none is refused`(step: Double) throws {
    for noisy in [false, true] {
      let simulation = try inSteps(step, noisy)
      let sentence = try #require(refusal(of: simulation, for: 10))
      #expect(sentence.hasPrefix("the step must be above 0 ms and finite"))
    }
  }

  /// A run in steps of a length, under noise or on a grid.
  private func inSteps(_ step: Double, _ noisy: Bool) throws -> Simulation {
    var simulation = Simulation(
      try exampleNeuron(),
      under: noisy
        ? .noise(.init(.white(sigma: mV(1)), around: .zero, seed: 1))
        : .constant(nA(1)))
    simulation.noiseStep = ms(step)
    if !noisy { simulation.grid = Grid(step: ms(step)) }
    return simulation
  }

  /// A gigahertz for a quarter of an hour: 10¹² periods.
  @Test(arguments: [2.5, 1.5, 0.5])
  func `waves without end are refused or done with`(mean: Double) throws {
    let sine = Stimulus.Sine(
      mean: nA(mean), amplitude: nA(1), frequency: Frequency(coherent: 1e6))
    let simulation = Simulation(try exampleNeuron(), under: .sine(sine))
    let sentence = try #require(refusal(of: simulation, for: 1e6))
    #expect(
      sentence.hasPrefix("the sines of the input turn more than 10000000 times")
    )
    // A few of them are no trouble.
    #expect(refusal(of: simulation, for: 0.01) == nil)
  }

  @Test func `a wave outside the recording is no work`() throws {
    let sine = Stimulus.Sine(
      amplitude: nA(1), frequency: Frequency(coherent: 1e6),
      from: ms(5), to: ms(5.001))
    let simulation = Simulation(try exampleNeuron(), under: .sine(sine))
    #expect(refusal(of: simulation, for: 1e6) == nil)
  }

  @Test func `waves on a grid are only looked at`() throws {
    let sine = Stimulus.Sine(
      amplitude: nA(1), frequency: Frequency(coherent: 1e6))
    let simulation = Simulation(
      try exampleNeuron(), under: .sine(sine), on: Grid(step: ms(10)))
    #expect(refusal(of: simulation, for: 10_000) == nil)
  }

  @Test(arguments: [1e9, 1e300])
  func `random jumps without end are refused`(rate: Double) throws {
    let poisson = Stimulus.PoissonJumps(
      rate: Frequency(coherent: rate), by: mV(1e-9), seed: 1)
    let simulation = Simulation(try exampleNeuron(), under: .poisson(poisson))
    let limits = Simulation.Limits(changes: 100_000)
    let sentence = try #require(refusal(of: simulation, for: 1e9, limits))
    #expect(
      sentence.hasPrefix("the input changes more than 100000 times"))
  }

  @Test func `changes of each of many parts count together`() throws {
    let parts = (0..<20).map { k in
      Stimulus.pulseTrain(
        nA(1), width: ms(0.1), period: ms(1), first: ms(Double(k) / 40),
        count: 100)
    }
    let simulation = Simulation(try exampleNeuron(), under: .sum(parts))
    #expect(refusal(of: simulation, for: 100, .init(changes: 4000)) == nil)
    #expect(refusal(of: simulation, for: 100, .init(changes: 3000)) != nil)
  }

  @Test func `white noise needs a leak`() throws {
    let noise = Stimulus.noise(
      .init(.white(sigma: mV(1)), around: .zero, seed: 1))
    let simulation = Simulation(try examplePerfectIntegrator(), under: noise)
    #expect(
      refusal(of: simulation, for: 10)
        == "white noise is given by sigma, the spread of a membrane that "
        + "leaks, and R = inf does not leak; give R or tau")
    let correlated = Stimulus.noise(
      .init(
        .correlated(deviation: nA(1), tau: ms(2)), around: .zero, seed: 1))
    #expect(
      refusal(
        of: Simulation(try examplePerfectIntegrator(), under: correlated),
        for: 10) == nil)
  }

  static let huge: [Stimulus] = [
    .constant(nA(1e200)), .ramp(.zero, slope: CurrentSlope(coherent: 1e300)),
    .sine(.init(amplitude: nA(1e300), frequency: Hz(10))),
    .jumps([.init(at: ms(1), by: mV(-1e300))]),
    .jumps([
      .init(at: ms(1), by: mV(1e308)), .init(at: ms(1), by: mV(1e308)),
    ]),
    .synapses(.init(.alpha, tau: ms(3), [.init(at: ms(1), nA(-1e300))])),
    .noise(.init(.white(sigma: mV(1e200)), around: .zero, seed: 1)),
    .noise(
      .init(
        .correlated(deviation: nA(1e200), tau: ms(2)), around: .zero, seed: 1)),
    .sum([.constant(nA(1e308)), .constant(nA(1e308))]),
    .sum([.constant(nA(1e308)), .constant(nA(-1e308)), .constant(nA(1e308))]),
  ]

  @Test(arguments: huge)
  func `a potential beyond all bounds stops any run`(
    stimulus: Stimulus
  ) throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    for grid in [
      nil, Grid(step: ms(0.1)), Grid(step: ms(0.1), .startOfStep, .euler),
      Grid(step: ms(0.1), .endOfStep, .rk4),
    ] {
      let simulation = Simulation(neuron, under: stimulus, on: grid)
      let sentence = try #require(refusal(of: simulation, for: 10))
      #expect(sentence.hasPrefix("the potential grows beyond all bounds"))
    }
  }

  static let extreme: [Stimulus] = [
    .sine(.init(amplitude: nA(1), frequency: Frequency(coherent: 1e-300))),
    .sine(
      .init(amplitude: nA(1), frequency: Frequency(coherent: 0), phase: 1)),
    .sine(.init(amplitude: nA(3), frequency: Hz(50), phase: 1e300)),
    .synapses(.init(.alpha, tau: ms(1e-300), [.init(at: ms(1), nA(1))])),
    .synapses(.init(.alpha, tau: ms(1e300), [.init(at: ms(1), nA(1))])),
    .synapses(.init(.exponential, tau: ms(1e-12), [.init(at: ms(1), nA(1))])),
    .ramp(nA(1), slope: CurrentSlope(coherent: 1e-300)),
    .jumps([.init(at: ms(-1e300), by: mV(5))]),
    .step(nA(3), from: ms(-1e300), to: ms(1e300)),
    .pulseTrain(
      nA(1), width: ms(1e300), period: ms(1e300), first: ms(-1e300), count: 5),
    .pulseTrain(
      nA(3), width: ms(1), period: ms(3), first: ms(-1e15), count: .max),
    .noise(
      .init(
        .correlated(deviation: nA(1), tau: ms(1e-9)), around: .zero, seed: 1)),
    .noise(
      .init(
        .correlated(deviation: nA(1), tau: ms(1e9)), around: .zero, seed: 1)),
    .noise(.init(.white(sigma: mV(1e-300)), around: nA(1), seed: 1)),
    .noise(.init(.white(sigma: .zero), around: nA(3), seed: .max)),
  ]

  @Test(arguments: extreme)
  func `extreme numbers make a run all the same`(stimulus: Stimulus) throws {
    for grid in [nil, Grid(step: ms(0.1)), Grid(step: ms(7), .startOfStep)] {
      let recording = try Simulation(
        try exampleNeuron(), under: stimulus, on: grid
      ).run(for: ms(50))
      #expect(recording.potential(at: ms(50)).isFinite)
      #expect(recording.minimum.isFinite && recording.maximum.isFinite)
      let trace = recording.trace(samples: 20)
      #expect(trace.allSatisfy { $0.potential.isFinite })
      let current = recording.currentTrace(samples: 20)
      #expect(current.allSatisfy { $0.current.isFinite })
    }
  }
}
