import Mathematics
public import Quantities

extension ClosedForms {
  /// The weakest pulse of a duration d that lifts a resting neuron to its
  /// threshold, the strength–duration curve:
  ///
  ///     I(d) = I_rh / (1 - e^(-d/tau))
  ///     I(d) = C (a - u_rest) / d                  without a leak
  ///
  /// It falls from infinity to the rheobase; for d far below tau the charge
  /// I d is constant, `thresholdCharge`. Undefined for d = 0 and below, and
  /// for a neuron that rests at its threshold or above.
  ///
  /// Source: L. Lapicque (1907).
  public func thresholdCurrent(forPulse d: Time) -> Outcome<Current> {
    guard d > .zero else { return .undefined(.noPulse) }
    switch thresholdCharge {
    case .undefined(let reason): return .undefined(reason)
    case .value(let charge):
      guard leaks else { return (charge / d).ifNumber }
      return (gap / neuron.R / -expm1(-d / neuron.tau)).ifNumber
    }
  }

  /// The duration of the pulse whose threshold is twice the rheobase:
  ///
  ///     d = tau ln 2
  public var chronaxie: Time { log1p(1) * neuron.tau }

  /// The charge that a very short pulse needs: Q = C (a - u_rest).
  public var thresholdCharge: Outcome<Charge> {
    guard neuron.threshold.isFinite else { return .undefined(.noThreshold) }
    guard gap > .zero else { return .undefined(.startsAboveThreshold) }
    return (neuron.C * gap).ifNumber
  }
}
