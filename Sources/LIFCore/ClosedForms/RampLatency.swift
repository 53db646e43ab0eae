import Mathematics
public import Quantities

extension ClosedForms {
  /// The time from the onset of a ramp of current to the first spike of a
  /// resting neuron: the first t with
  ///
  ///     u(t) = threshold
  ///
  /// for u(t) as in `rampPotential`. It has no elementary solution; this is
  /// Newton's, safe within a bracket. A rising ramp always gets there in the
  /// end, a falling one only if the potential is lifted over the threshold
  /// before it turns, by more than rounding can feign.
  ///
  /// Source: `rampPotential`, solved for the time.
  public func rampLatency(
    from I0: Current = .zero, slope k: CurrentSlope
  ) -> Outcome<Time> {
    guard I0.isFinite, k.isFinite else { return .undefined(.notFinite) }
    guard k != .zero else { return latency(under: I0) }
    guard neuron.threshold.isFinite else { return .undefined(.noThreshold) }
    guard gap > .zero else { return .undefined(.startsAboveThreshold) }
    if k > .zero { return risingCrossing(I0, k) }
    let turn = fallingTurn(I0, k)
    guard isLifted(over: rampLift(at: turn, I0, k), I0) else {
      return .undefined(.staysBelowThreshold)
    }
    return .value(rampCrossing(upTo: turn, I0, k))
  }

  /// When the potential turns under a falling ramp; 0 if it falls at once:
  ///
  ///     t = tau ln(1 - I0/(k tau)),    -I0/k without a leak
  private func fallingTurn(_ I0: Current, _ k: CurrentSlope) -> Time {
    guard I0 > .zero else { return .zero }
    guard leaks else { return Time(coherent: -I0.value / k.value) }
    return neuron.tau * log1p(-I0 / (k * neuron.tau))
  }

  /// Whether a lift is more than the gap, see `Neuron.isAboveRheobase`.
  private func isLifted(over lift: Voltage, _ I0: Current) -> Bool {
    let largest = max(
      neuron.u_rest.magnitude, lift.magnitude, neuron.threshold.magnitude)
    return lift - gap > 4 * largest.ulp
  }

  /// The crossing of a rising ramp: the only one, as the potential may fall
  /// before it rises but not afterwards.
  ///
  /// The time after which it lies is doubled until the potential is above
  /// the threshold, from the time that a ramp from 0 takes without leak.
  private func risingCrossing(
    _ I0: Current, _ k: CurrentSlope
  ) -> Outcome<Time> {
    let quickest = (2 * neuron.C.value * gap.value / k.value).squareRoot()
    var reach = Time(coherent: max(quickest, .leastNormalMagnitude))
    while rampLift(at: reach, I0, k) <= gap {
      reach = 2 * reach
      guard reach.isFinite else { return .undefined(.tooLarge) }
    }
    return rampCrossing(upTo: reach, I0, k).ifNumber
  }

  private func rampCrossing(
    upTo end: Time, _ I0: Current, _ k: CurrentSlope
  ) -> Time {
    let t = root(from: 0, to: end.value) { t in
      let t = Time(coherent: t)
      let flow = rampFlow(at: t, I0, k).value / neuron.C.value
      return ((rampLift(at: t, I0, k) - gap).value, flow)
    }
    return Time(coherent: t)
  }
}
