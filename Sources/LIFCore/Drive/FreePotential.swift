import Quantities

/// The membrane potential as it goes on from a moment without a threshold:
/// a neuron, its potential at that moment, and the current from there.
///
/// A time h counts from that moment. Where the current is constant, the
/// formulas are those of the model itself.
struct FreePotential {
  let neuron: Neuron
  /// The potential at the moment.
  let u: Voltage
  /// The current.
  let drive: Drive
  /// The moment, on the clock of the current.
  let moment: Time

  init(
    of neuron: Neuron, from u: Voltage, under drive: Drive,
    since moment: Time = .zero
  ) {
    (self.neuron, self.u) = (neuron, u)
    (self.drive, self.moment) = (drive, moment)
  }

  /// The potential at a time, and how fast it changes there.
  struct State {
    /// The potential.
    let u: Voltage
    /// Its slope, in mV/ms, by the membrane equation:
    /// du/dt = -(u - u_rest)/tau + I/C.
    let slope: Double
  }

  /// The potential after a time.
  func value(after h: Time) -> Voltage {
    drive.isConstant ? settling(after: h) : state(after: h).u
  }

  /// The potential and its slope after a time.
  func state(after h: Time) -> State {
    let effect = drive.effect(
      on: Integration(neuron), from: moment.value, after: h.value)
    let u_h =
      settling(after: h) + Voltage(coherent: effect.charge / neuron.C.value)
    return state(at: u_h, drive.level + effect.current)
  }

  /// The state where the potential is known, after a time.
  func state(at u: Voltage, after h: Time) -> State {
    state(at: u, drive.value(at: (moment + h).value))
  }

  private func state(at u: Voltage, _ current: Double) -> State {
    let leak = (u - neuron.u_rest).value / neuron.tau.value
    return State(u: u, slope: current / neuron.C.value - leak)
  }

  /// What the level of the current alone would make of it: the model.
  private func settling(after h: Time) -> Voltage {
    neuron.potential(
      after: h, from: u, under: Current(coherent: drive.level))
  }

  /// The curvature, in mV/ms²: the derivative of the membrane equation.
  func curvature(_ slope: Double, _ derivative: Drive, after h: Time) -> Double
  {
    derivative.value(at: (moment + h).value) / neuron.C.value
      - slope / neuron.tau.value
  }
}
