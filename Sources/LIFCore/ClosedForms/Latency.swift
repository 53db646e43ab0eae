public import Quantities

extension ClosedForms {
  /// The time from the onset of a current to the first spike:
  ///
  ///     t = tau ln((u_inf - u0) / (u_inf - a))
  ///     t = C (a - u0) / I                         without a leak
  ///
  /// From rest unless said otherwise. It exists only for u0 < a < u_inf.
  ///
  /// Source: the charging curve, solved for the time at which u = a.
  public func latency(
    under I: Current, from u0: Voltage? = nil
  ) -> Outcome<Time> {
    let u0 = u0 ?? neuron.u_rest
    guard u0 < neuron.threshold else {
      return .undefined(.startsAboveThreshold)
    }
    if let reason = silence(under: I) { return .undefined(reason) }
    return rise(from: u0, under: I).ifNumber
  }

  /// Why the neuron does not fire under a current; nil if it does.
  func silence(under I: Current) -> Undefined? {
    guard neuron.threshold.isFinite else { return .noThreshold }
    return neuron.isAboveRheobase(I) ? nil : .staysBelowThreshold
  }
}
