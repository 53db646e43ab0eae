import Mathematics
public import Quantities

extension ClosedForms {
  /// The potential on its way from u0 to its steady state:
  ///
  ///     u(t) = u0 + (u_inf - u0) (1 - e^(-t/tau))
  ///     u(t) = u0 + I t / C                        without a leak
  ///
  /// After tau, 63 % of the way is done. No threshold is looked at.
  ///
  /// Source: Gerstner et al., Neuronal Dynamics (2014), section 1.3.
  public func potential(
    at t: Time, from u0: Voltage, under I: Current
  ) -> Voltage {
    guard leaks else { return u0 + I * t / neuron.C }
    let wayToGo = neuron.R * I - (u0 - neuron.u_rest)
    return u0 + wayToGo * -expm1(-t / neuron.tau)
  }

  /// Where the potential settles under a constant current:
  ///
  ///     u_inf = u_rest + R I
  ///
  /// Undefined without a leak, where a current is integrated for ever; and
  /// without a current such a membrane stays wherever it is.
  ///
  /// Source: Gerstner et al., Neuronal Dynamics (2014), section 1.3.
  public func steadyState(under I: Current) -> Outcome<Voltage> {
    guard leaks else { return .undefined(.doesNotLeak) }
    return (neuron.u_rest + neuron.R * I).ifNumber
  }
}
