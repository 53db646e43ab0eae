public import Quantities

extension ClosedForms {
  /// The largest constant current that never makes the neuron fire:
  ///
  ///     I_rh = (a - u_rest) / R
  ///
  /// Any current above it does. It is 0 without a leak. Undefined without a
  /// threshold.
  ///
  /// Source: L. Lapicque, who named it in 1909.
  public var rheobase: Outcome<Current> {
    guard neuron.threshold.isFinite else { return .undefined(.noThreshold) }
    return (gap / neuron.R).ifNumber
  }
}
