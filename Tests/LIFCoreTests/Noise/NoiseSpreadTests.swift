@testable import LIFCore
import Quantities
import Testing

/// How far noise takes a membrane without a threshold.
@Suite struct NoiseSpreadTests {
  static let steps = [0.1, 1, 10, 100]

  /// R² s² τ_c / (τ + τ_c), for steps far below and far above both times.
  @Test(arguments: steps)
  func `a current that remembers spreads the potential`(step: Double) throws {
    let (tau, tau_c) = (10.0, 5.0)
    let noise = Stimulus.Noise(
      .correlated(deviation: nA(3), tau: ms(tau_c)), around: nA(1), seed: 91)
    try expectSpread(
      of: noise, step: step, mean: 1, variance: 9 * tau_c / (tau + tau_c),
      memory: tau + tau_c)
  }

  /// Brunel's σ: the variance is σ²/2.
  @Test(arguments: steps)
  func `white noise spreads the potential`(step: Double) throws {
    let noise = Stimulus.Noise(.white(sigma: mV(4)), around: nA(1), seed: 92)
    try expectSpread(of: noise, step: step, mean: 1, variance: 8, memory: 10)
  }

  /// At equal times with τ = τ_c, which no formula may divide by.
  @Test func `a current as slow as the membrane is nothing special`() throws {
    let noise = Stimulus.Noise(
      .correlated(deviation: nA(2), tau: ms(10)), around: nA(0), seed: 93)
    try expectSpread(of: noise, step: 1, mean: 0, variance: 2, memory: 20)
  }

  /// Both noises together, of one seed, and the mean of a constant.
  @Test(arguments: [94, 95] as [UInt64])
  func `variances of different noises add up`(seed: UInt64) throws {
    let noise = Stimulus.sum([
      .noise(.init(.white(sigma: mV(4)), around: nA(1), seed: seed)),
      .noise(
        .init(
          .correlated(deviation: nA(3), tau: ms(5)), around: nA(2), seed: 95)),
      .constant(nA(-5)),
    ])
    try expectSpread(
      of: noise, step: 1, mean: -2, variance: 11, memory: 15)
  }

  /// Euler and Maruyama: σ²/2 / (1 − dt/2τ), the sum of its geometric series.
  @Test func `the step of Euler and Maruyama spreads a little more`() throws {
    let noise = Stimulus.Noise(.white(sigma: mV(4)), around: nA(0), seed: 96)
    let grid = Grid(step: ms(2), .endOfStep, .euler)
    let u = try potentials(under: .noise(noise), step: 2, on: grid)
    expect(u, step: 2, mean: 0, variance: 8 / 0.9, memory: 10)
  }

  private func expectSpread(
    of noise: Stimulus.Noise, step: Double, mean: Double, variance: Double,
    memory: Double
  ) throws {
    try expectSpread(
      of: .noise(noise), step: step, mean: mean, variance: variance,
      memory: memory)
  }

  /// On the exact grid and off it.
  private func expectSpread(
    of stimulus: Stimulus, step: Double, mean: Double, variance: Double,
    memory: Double
  ) throws {
    for grid in [nil, Grid(step: ms(step))] {
      let u = try potentials(under: stimulus, step: step, on: grid)
      expect(u, step: step, mean: mean, variance: variance, memory: memory)
    }
  }

  private func potentials(
    under stimulus: Stimulus, step: Double, on grid: Grid?
  ) throws -> [Double] {
    let neuron = try exampleNeuron(
      tau: 10, R: 1, u_rest: 0, u_reset: -1, threshold: .infinity)
    var simulation = Simulation(neuron, under: stimulus, on: grid)
    simulation.noiseStep = ms(step)
    let count = repeats(1_000_000, withoutOptimisation: 40_000)
    let recording = try simulation.run(for: ms(Double(count) * step))
    let samples = try #require(recording.samples)
    #expect(samples.potentials.count == count + 1)
    return samples.potentials.dropFirst(Int(200 / step) + 1).map(\.value)
  }

  /// Within five standard errors, of samples that are as good as independent
  /// after twice their memory.
  private func expect(
    _ u: [Double], step: Double, mean: Double, variance: Double,
    memory: Double
  ) {
    let n = Double(u.count)
    let independent = n * min(1, step / (2 * memory))
    let average = u.reduce(0, +) / n
    let spread = u.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
    let errorOfMean = (variance / independent).squareRoot()
    let errorOfSpread = variance * (2 / independent).squareRoot()
    #expect((average - mean).magnitude < 5 * errorOfMean)
    #expect((spread - variance).magnitude < 5 * errorOfSpread)
  }

  @Test func `the noise is the same whatever the neuron does`() throws {
    let noise = Stimulus.sum([
      .noise(.init(.white(sigma: mV(3)), around: nA(22), seed: 97)),
      .noise(
        .init(
          .correlated(deviation: nA(3), tau: ms(5)), around: nA(0), seed: 98)),
    ])
    let grid = Grid(step: ms(0.1))
    let free = try exampleNeuron(
      tau: 10, R: 1, u_rest: 0, u_reset: 0, threshold: .infinity, t_ref: 2)
    let firing = try exampleNeuron(
      tau: 10, R: 1, u_rest: 0, u_reset: 0, threshold: 20, t_ref: 2)
    let a = try Simulation(free, under: noise, on: grid).run(for: ms(400))
    let b = try Simulation(firing, under: noise, on: grid).run(for: ms(400))
    let last = try #require(b.spikes.last)
    #expect(b.spikeCount > 5)
    // After a release both forget where they were, e-fold each 10 ms.
    let release = last + ms(2)
    let start = (a.potential(at: release) - b.potential(at: release)).value
    for k in 1...10 {
      let t = release + ms(Double(k))
      if t > ms(400) { break }
      let difference = (a.potential(at: t) - b.potential(at: t)).value
      #expect((difference - start * Libm.exp(-Double(k) / 10)).magnitude < 1e-9)
    }
  }

  @Test func `the same seed gives the same recording, another does not`() throws
  {
    let neuron = try exampleNeuron()
    func run(_ seed: UInt64) throws -> Recording {
      let noise = Stimulus.Noise(
        .white(sigma: mV(5)), around: nA(2), seed: seed)
      return try neuron.recording(under: .noise(noise), for: 500)
    }
    #expect(try run(5) == run(5))
    #expect(try run(5).spikes != run(6).spikes)
  }
}
