import Mathematics
public import Quantities

extension Neuron {
  /// Where the potential settles under a constant current:
  ///
  ///     u_inf = u_rest + R I
  ///
  /// A membrane that does not leak settles only without current, wherever it
  /// is; its steady state is then taken to be u_rest.
  public func steadyState(under I: Current) -> Voltage {
    I == .zero ? u_rest : u_rest + R * I
  }

  /// The potential at a time t after it was u, under a constant current:
  ///
  ///     u(t) = u + (u_inf - u) (1 - e^(-t/tau))
  ///     u(t) = u + I t / C                         without a leak
  ///
  /// The exact solution of the membrane equation for any t from 0 up;
  /// threshold and reset are not its concern.
  ///
  /// Source: Neuronal Dynamics (2014), section 1.3.2.
  public func potential(
    after t: Time, from u: Voltage, under I: Current
  ) -> Voltage {
    guard R.isFinite else { return u + I * t / C }
    let u_inf = steadyState(under: I)
    return u + (u_inf - u) * -expm1(-t / tau)
  }
}
