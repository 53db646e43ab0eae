import LIFCore
import Quantities

/// The neuron of most examples: tau 8 ms, R 10 MΩ, rest -70, reset -65,
/// threshold -50 mV, held for 2 ms.
func exampleNeuron(
  tau: Double = 8, R: Double = 10, u_rest: Double = -70,
  u_reset: Double = -65, threshold: Double = -50, t_ref: Double = 2
) throws -> Neuron {
  try Neuron(
    tau: ms(tau), R: Resistance(coherent: R), u_rest: mV(u_rest),
    u_reset: mV(u_reset), threshold: mV(threshold), t_ref: ms(t_ref))
}

/// The same neuron without leak: 0.8 nF.
func examplePerfectIntegrator(t_ref: Double = 2) throws -> Neuron {
  try Neuron(
    R: .infinity, C: Capacitance(coherent: 0.8), u_rest: mV(-70),
    u_reset: mV(-65), threshold: mV(-50), t_ref: ms(t_ref))
}

func ms(_ value: Double) -> Time { Time(coherent: value) }
func mV(_ value: Double) -> Voltage { Voltage(coherent: value) }
func nA(_ value: Double) -> Current { Current(coherent: value) }
func Hz(_ value: Double) -> Frequency { Frequency(value, .hertz) }

extension Neuron {
  /// Runs it under an input.
  func recording(
    under stimulus: Stimulus, for duration: Double, from start: Double? = nil,
    initialRule: Simulation.InitialRule = .crossing
  ) throws -> Recording {
    try Simulation(
      self, under: stimulus, from: start.map(mV), initialRule: initialRule
    ).run(for: ms(duration))
  }
}

/// The distance of two numbers in units in the last place of a third.
func ulps(_ a: Double, _ b: Double, of scale: Double) -> Double {
  (a - b).magnitude / scale.magnitude.ulp
}

/// The sentence of the error that a run ends with; nil if it ends well.
func refusal(
  of simulation: Simulation, for duration: Double,
  _ limits: Simulation.Limits = .init()
) -> String? {
  do {
    _ = try simulation.run(for: ms(duration), limits: limits)
    return nil
  } catch {
    return error.sentence
  }
}
