import LIFCore
import Quantities
import Testing

/// What a recording says of a sine, beside the closed form.
@Suite struct MeasuredSineTests {
  @Test func `amplitude and lag are those of the closed form`() throws {
    print("seed 91")
    var dice = Dice(seed: 91)
    for _ in 0..<40 {
      let neuron = try Neuron(
        tau: ms(dice.magnitude(1...30)),
        R: Resistance(coherent: dice.magnitude(1...100)), u_rest: mV(-70),
        u_reset: mV(-65))
      let f = Frequency(dice.magnitude(2...500), .hertz)
      let A = nA(dice.number(0.1...2))
      let sine = Stimulus.Sine(
        mean: nA(dice.number(-1...1)), amplitude: A, frequency: f,
        phase: dice.number(-3...3))
      // Forty time constants before the half that is measured.
      let duration = 80 * neuron.tau.value + 4 / f.value
      let recording = try neuron.recording(under: .sine(sine), for: duration)
      let measured = try #require(recording.sineResponse(at: f).ifDefined)
      let theory = try #require(
        ClosedForms(of: neuron).sineResponse(amplitude: A, frequency: f)
          .ifDefined)
      let scale = theory.amplitude.value
      #expect(
        (measured.amplitude - theory.amplitude).value.magnitude < 1e-9 * scale)
      #expect((measured.lag - theory.lag).magnitude < 1e-9)
      #expect((measured.delay - theory.delay).value.magnitude < 1e-8)
    }
  }

  @Test func `without a leak the lag is a quarter of a turn`() throws {
    let neuron = try Neuron(
      R: .infinity, C: Capacitance(coherent: 0.8), u_rest: mV(-70),
      u_reset: mV(-65))
    let f = Frequency(40, .hertz)
    let recording = try neuron.recording(
      under: .sine(.init(amplitude: nA(1), frequency: f, phase: .pi / 2)),
      for: 1000)
    let measured = try #require(recording.sineResponse(at: f).ifDefined)
    // A/(ω C)
    #expect((measured.amplitude.value - 1 / (0.08 * .pi * 0.8)) < 1e-9)
    #expect((measured.lag - .pi / 2).magnitude < 1e-9)
  }

  @Test func `what cannot be measured says why`() throws {
    let neuron = try exampleNeuron()
    let f = Frequency(50, .hertz)
    func response(_ stimulus: Stimulus, _ duration: Double) throws
      -> Outcome<SineResponse>
    { try neuron.recording(under: stimulus, for: duration).sineResponse(at: f) }
    let weak = Stimulus.sine(.init(amplitude: nA(1), frequency: f))
    let strong = Stimulus.sine(.init(amplitude: nA(30), frequency: f))
    #expect(try response(strong, 100) == .undefined(.fires))
    #expect(try response(weak, 39) == .undefined(.noWholePeriod))
    #expect(try response(.constant(nA(1)), 100) == .undefined(.noSine))
    let other = Stimulus.sine(
      .init(amplitude: nA(1), frequency: Frequency(25, .hertz)))
    #expect(try response(other, 400) == .undefined(.noSine))
  }

  @Test func `many periods say the same as a few`() throws {
    // 32,768 periods in the half that is measured.
    let neuron = try exampleNeuron(threshold: .infinity)
    let f = Frequency(1000, .hertz)
    let recording = try neuron.recording(
      under: .sine(.init(amplitude: nA(1), frequency: f)), for: 65_536)
    let response = try #require(recording.sineResponse(at: f).ifDefined)
    // 10 mV/√(1 + (16π)²).
    #expect((response.amplitude.value - 0.19890432099618088).magnitude < 1e-9)
  }
}
