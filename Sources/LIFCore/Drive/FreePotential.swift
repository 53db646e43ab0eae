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

  /// The potential after a time.
  func value(after h: Time) -> Voltage {
    let settling = neuron.potential(
      after: h, from: u, under: Current(coherent: drive.level))
    if drive.isConstant { return settling }
    let response = drive.response(
      of: Integration(neuron), from: moment.value, after: h.value)
    return settling + Voltage(coherent: response)
  }

  /// The current after a time, in nA.
  func current(after h: Time) -> Double {
    drive.value(at: (moment + h).value)
  }

  /// How fast the potential changes after a time, in mV/ms, by the membrane
  /// equation: du/dt = -(u - u_rest)/tau + I/C.
  func slope(after h: Time) -> Double {
    slope(at: value(after: h), after: h)
  }

  func slope(at u: Voltage, after h: Time) -> Double {
    current(after: h) / neuron.C.value - (u - neuron.u_rest).value
      / neuron.tau.value
  }

  /// The curvature, in mV/ms²: the derivative of the membrane equation.
  func curvature(_ slope: Double, _ derivative: Drive, after h: Time) -> Double
  {
    derivative.value(at: (moment + h).value) / neuron.C.value
      - slope / neuron.tau.value
  }
}
