import LIFCore
import Quantities
import Testing

@Suite struct SimulationErrorTests {
  @Test func `too many spikes stop the run`() throws {
    let simulation = Simulation(
      try exampleNeuron(), under: .constant(nA(2.5)))
    let limits = Simulation.Limits(spikes: 38)
    #expect(try simulation.run(for: ms(500), limits: limits).spikeCount == 38)
    let sentence = refusal(of: simulation, for: 600, limits)
    #expect(
      sentence == "the neuron fires more than 38 times by 510.3 ms; "
        + "run for a shorter time or with less current")
  }

  @Test func `too many changes stop the run before it begins`() throws {
    let train = Stimulus.pulseTrain(
      nA(1), width: ms(1e-6), period: ms(2e-6), first: .zero, count: .max)
    let simulation = Simulation(try exampleNeuron(), under: train)
    let limits = Simulation.Limits(changes: 1000)
    #expect(
      refusal(of: simulation, for: 100, limits)
        == "the input changes more than 1000 times; "
        + "run for a shorter time or with fewer changes")
  }

  @Test func `spikes that time cannot tell apart stop the run`() throws {
    let neuron = try Neuron(
      tau: ms(8), R: Resistance(coherent: 10), u_rest: mV(-70),
      u_reset: mV((-50.0).nextDown), threshold: mV(-50))
    let simulation = Simulation(neuron, under: .step(nA(1e6), from: ms(10)))
    let sentence = try #require(refusal(of: simulation, for: 100))
    #expect(sentence.contains("faster than a clock can tell"))
  }

  static let durations: [(Double, String)] = [
    (
      -1, "the duration must be 0 ms or more and finite, and −1 ms is not"
    ),
    (
      .infinity,
      "the duration must be 0 ms or more and finite, and inf ms is not"
    ),
    (
      .nan,
      "the duration must be 0 ms or more and finite, and undefined is not"
    ),
  ]

  @Test(arguments: durations)
  func `a duration that is none is refused`(
    duration: Double, expected: String
  ) throws {
    let simulation = Simulation(try exampleNeuron(), under: .none)
    #expect(refusal(of: simulation, for: duration) == expected)
  }

  @Test func `a start that is none is refused`() throws {
    let simulation = Simulation(
      try exampleNeuron(), under: .none, from: mV(.nan))
    #expect(
      refusal(of: simulation, for: 1)
        == "the potential at the start must be finite, and undefined is not")
  }

  @Test(arguments: [1e200, -1e200, 1e308])
  func `a potential beyond all bounds stops the run`(I: Double) throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    let simulation = Simulation(neuron, under: .constant(nA(I)))
    #expect(
      refusal(of: simulation, for: 10)
        == "the potential grows beyond all bounds before 10 ms; "
        + "check the current, the resistance and the potentials")
  }
}
