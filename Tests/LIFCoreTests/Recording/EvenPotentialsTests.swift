import LIFCore
import Quantities
import Testing

/// The potential at equal steps, beside the potential at each time.
@Suite struct EvenPotentialsTests {
  @Test(arguments: [0.01, 0.1, 0.37, 3, 1000])
  func `each sample is the potential at its time`(step: Double) throws {
    print("seed 111")
    var dice = Dice(seed: 111)
    for round in 0..<20 {
      let neuron =
        round % 7 == 0 ? try examplePerfectIntegrator() : try dice.neuron()
      let levels = Stimulus.piecewiseConstant(
        round % 7 == 0
          ? [.init(from: .zero, nA(1)), .init(from: ms(31), nA(-1))]
          : dice.levels(for: neuron))
      let recording = try neuron.recording(under: levels, for: 200)
      let samples = try #require(recording.potentials(every: ms(step)))
      #expect(samples.count == Int((200 / step + 1e-9).rounded(.down)) + 1)
      for (index, u) in samples.enumerated() {
        let t = Double(index) * ms(step)
        let wanted = recording.potential(at: t)
        // A steep curve makes much of the rounding of its time.
        let drive =
          neuron.R.isFinite ? neuron.R * recording.current(at: t) : .zero
        let steepest = (drive.magnitude.value + 50) / neuron.tau.value
        let rounding = 4 * t.value.ulp * steepest
        #expect((u - wanted).magnitude.value < 1e-12 + rounding)
      }
    }
  }

  @Test func `curved inputs and runs in steps are sampled too`() throws {
    let neuron = try exampleNeuron()
    let sine = Stimulus.sine(
      .init(mean: nA(2), amplitude: nA(1), frequency: Frequency(30, .hertz)))
    for grid in [nil, Grid(step: ms(0.1))] {
      let recording = try Simulation(neuron, under: sine, on: grid)
        .run(for: ms(100))
      let samples = try #require(recording.potentials(every: ms(0.5)))
      for (index, u) in samples.enumerated() {
        #expect(u == recording.potential(at: 0.5 * Double(index) * ms(1)))
      }
    }
  }

  @Test func `below the threshold, no sample is rounded over it`() throws {
    // Long at the rheobase, where the potential creeps up to it.
    let recording = try exampleNeuron().recording(
      under: .constant(nA(2)), for: 2000)
    let samples = try #require(recording.potentials(every: ms(0.25)))
    #expect(samples.allSatisfy { $0 < mV(-50) })
  }

  @Test func `a step that means nothing gives none`() throws {
    let recording = try exampleNeuron().recording(under: .none, for: 10)
    for step in [0, -1, .nan, 1e-9, 1e-300] {
      #expect(recording.potentials(every: ms(step)) == nil)
    }
  }
}
