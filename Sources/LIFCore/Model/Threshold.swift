import Mathematics
public import Quantities

extension Neuron {
  /// When the potential reaches the threshold from below, under a constant
  /// current; nil if it never does:
  ///
  ///     t = tau ln(1 + (threshold - u) / (u_inf - threshold))
  ///     t = C (threshold - u) / I                  without a leak
  ///
  /// It is the solution of the membrane equation, solved for t, so that no
  /// crossing can be missed however short it is.
  ///
  /// Source: Neuronal Dynamics (2014), section 1.3.3.
  public func crossingTime(from u: Voltage, under I: Current) -> Time? {
    guard u < threshold, isAboveRheobase(I) else { return nil }
    guard R.isFinite else { return C * (threshold - u) / I }
    let u_inf = steadyState(under: I)
    return tau * log1p((threshold - u) / (u_inf - threshold))
  }

  /// The potential a time t after it was u, if no crossing comes between.
  ///
  /// What is below the threshold and does not cross it is still below then,
  /// even where rounding would lift it there.
  func uncrossedPotential(
    after t: Time, from u: Voltage, under I: Current
  ) -> Voltage {
    let u_t = potential(after: t, from: u, under: I)
    return u < threshold ? min(u_t, threshold.nextDown) : u_t
  }

  /// Whether a constant current lifts the potential over the threshold:
  ///
  ///     u_rest + R I > threshold
  ///
  /// At exactly the rheobase the potential approaches the threshold for ever
  /// and the neuron stays silent. The decimals that people type are not
  /// exact in binary; therefore the left side must be the larger one by more
  /// than rounding can feign: 4 units in the last place of the largest term.
  public func isAboveRheobase(_ I: Current) -> Bool {
    guard R.isFinite else { return I > .zero && threshold.isFinite }
    let largest = max(
      u_rest.magnitude, (R * I).magnitude, threshold.magnitude)
    return steadyState(under: I) - threshold > 4 * largest.ulp
  }
}
