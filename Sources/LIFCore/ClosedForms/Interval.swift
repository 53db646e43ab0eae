public import Quantities

extension ClosedForms {
  /// The time from one spike to the next:
  ///
  ///     T = t_ref + tau ln((u_inf - r) / (u_inf - a))
  ///     T = t_ref + C (a - r) / I                  without a leak
  ///
  /// It exists only for a < u_inf.
  ///
  /// Source: Dayan and Abbott, Theoretical Neuroscience (2001), section 5.4,
  /// and t_ref before the charging begins.
  public func interval(under I: Current) -> Outcome<Time> {
    if let reason = silence(under: I) { return .undefined(reason) }
    let rise = rise(from: neuron.u_reset, under: I)
    return (neuron.t_ref + rise).ifNumber
  }
}
