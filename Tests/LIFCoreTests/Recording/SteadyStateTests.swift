import LIFCore
import Quantities
import Testing

@Suite struct SteadyStateTests {
  @Test func `a potential settles at u_rest + R I of the last current`() throws
  {
    let recording = try exampleNeuron().recording(
      under: .step(nA(1.5), from: ms(5)), for: 10)
    #expect(recording.steadyState == .value(mV(-55)))
  }

  @Test func `a neuron that fires for ever does not settle`() throws {
    let recording = try exampleNeuron().recording(
      under: .constant(nA(2.5)), for: 10)
    #expect(recording.steadyState == .undefined(.fires))
  }

  @Test func `under a sine nothing settles`() throws {
    let sine = Stimulus.sine(
      .init(amplitude: nA(1), frequency: Frequency(50, .hertz)))
    let recording = try exampleNeuron().recording(under: sine, for: 10)
    #expect(recording.steadyState == .undefined(.noSteadyInput))
  }

  @Test func `without a leak nothing settles`() throws {
    let recording = try examplePerfectIntegrator().recording(
      under: .constant(nA(-1)), for: 10)
    #expect(recording.steadyState == .undefined(.doesNotLeak))
  }
}
