public import Quantities

extension ClosedForms {
  /// The potential on its way from u0 to its steady state:
  ///
  ///     u(t) = u_inf + (u0 - u_inf) e^(-t/tau)
  ///     u(t) = u0 + I t / C                        without a leak
  ///
  /// After tau, 63 % of the way is done. No threshold is looked at.
  public func potential(
    at t: Time, from u0: Voltage, under I: Current
  ) -> Voltage {
    guard leaks else { return u0 + I * t / neuron.C }
    let u_inf = neuron.u_rest + neuron.R * I
    return u_inf + (u0 - u_inf) * exp(-t / neuron.tau)
  }
}
