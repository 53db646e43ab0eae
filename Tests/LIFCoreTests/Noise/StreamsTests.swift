import LIFCore
import Quantities
import Testing

/// Inputs that say nothing of seeds do not know of each other.
@Suite struct StreamsTests {
  private func variance(
    of parts: [Stimulus], _ neuron: Neuron, _ duration: Double = 40_000
  ) throws -> Double {
    let recording = try neuron.recording(under: .sum(parts), for: duration)
    let values = stride(from: 1000.0, to: duration, by: 0.5).map {
      recording.potential(at: ms($0)).value + 70
    }
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      / Double(values.count)
  }

  @Test func `excitation and inhibition of one seed do not cancel`() throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    func jumps(_ size: Double) -> Stimulus {
      .poisson(
        .init(rate: Frequency(800, .hertz), by: mV(size), seed: 1))
    }
    // Campbell: variance = w² rate tau / 2 for each of them.
    let wanted = 2 * (0.5 * 0.5 * 0.8 * 8 / 2)
    let found = try variance(of: [jumps(0.5), jumps(-0.5)], neuron)
    #expect((found / wanted - 1).magnitude < 0.1)
  }

  @Test(arguments: ["white", "correlated"])
  func `the variances of two noises of one seed add up`(kind: String) throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    let noise = Stimulus.noise(
      .init(
        kind == "white"
          ? .white(sigma: mV(2)) : .correlated(deviation: nA(0.3), tau: ms(2)),
        around: .zero, seed: 1))
    // σ²/2, and R² s² τ_c/(τ + τ_c), each twice.
    let wanted = kind == "white" ? 4.0 : 2 * 9 * 2.0 / 10
    let found = try variance(of: [noise, noise], neuron)
    #expect((found / wanted - 1).magnitude < 0.1)
  }

  @Test func `a neuron's rate does not depend on how small tau is`() throws {
    // Twice the speed, twice the rate: tau and t_ref scale time.
    let counts = try [8.0, 0.8, 0.08].map { tau in
      let neuron = try exampleNeuron(tau: tau, t_ref: tau / 4)
      return try neuron.recording(
        under: .noise(
          .init(.white(sigma: mV(6)), around: nA(1.6), seed: 3)),
        for: 4000 * tau / 8 * 10
      ).spikeCount
    }
    for count in counts {
      let wanted = Double(counts[0])
      let spread = 6 * wanted.squareRoot()
      #expect((Double(count) - wanted).magnitude < spread)
    }
  }

  @Test func `a step that is not short is warned of`() throws {
    var simulation = Simulation(
      try exampleNeuron(),
      under: .noise(.init(.white(sigma: mV(2)), around: .zero, seed: 1)))
    simulation.noiseStep = ms(1.7)
    let recording = try simulation.run(for: ms(100))
    #expect(recording.warnings == [.coarse(step: ms(1.7), tau: ms(8))])
    simulation.noiseStep = ms(1.5)
    #expect(try simulation.run(for: ms(100)).warnings.isEmpty)
  }
}
