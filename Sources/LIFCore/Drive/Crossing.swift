import Quantities

extension FreePotential {
  /// When the potential first reaches the threshold from below, no later than
  /// a time; nil if it does not.
  ///
  /// No crossing can be missed. A membrane under a weaker current stays below
  /// one under a stronger current; so up to the time at which the threshold
  /// would be reached under the largest current ahead, there is none. From
  /// there, the potential is followed over stretches on which the current
  /// only rises or only falls, and on which it therefore turns at most once:
  /// a crossing shows at the end of such a stretch, or where it turns.
  func crossing(within end: Time) -> Time? {
    if drive.isConstant {
      let t = neuron.crossingTime(
        from: u, under: Current(coherent: drive.level))
      return t.flatMap { $0 <= end ? $0 : nil }
    }
    var h = Time.zero
    var now = state(at: u, after: h)
    while h < end {
      if now.u < neuron.threshold {
        guard let leap = certainlyUncrossed(from: now.u, after: h, until: end)
        else { return nil }
        if leap > .zero {
          h += leap
          now = state(after: h)
        }
        // So close that rounding has closed the gap.
        if now.u >= neuron.threshold { return h }
      }
      let next = steadyStretch(after: h, until: end)
      let then = state(after: next)
      if let t = crossing(from: h, now, to: next, then) { return t }
      (h, now) = (next, then)
    }
    return nil
  }

  /// When it reaches the threshold from below in a stretch in which it turns
  /// at most once.
  private func crossing(
    from a: Time, _ now: State, to b: Time, _ then: State
  ) -> Time? {
    let threshold = neuron.threshold
    if now.u < threshold {
      if then.u >= threshold { return time(of: threshold, from: a, now, to: b) }
      guard now.slope > 0, then.slope < 0 else { return nil }
      let top = timeOfTurn(from: a, to: b)
      return value(after: top) >= threshold
        ? time(of: threshold, from: a, now, to: top) : nil
    }
    // It may dip below the threshold and come back.
    guard then.u >= threshold, now.slope < 0, then.slope > 0 else { return nil }
    let bottom = timeOfTurn(from: a, to: b)
    let low = state(after: bottom)
    return low.u < threshold
      ? time(of: threshold, from: bottom, low, to: b) : nil
  }

  /// How long the threshold cannot be reached, whatever the current does
  /// until the end; nil if it cannot be reached at all.
  private func certainlyUncrossed(
    from u: Voltage, after h: Time, until end: Time
  ) -> Time? {
    let largest = drive.bounds(
      from: (moment + h).value, to: (moment + end).value
    ).high
    let t = neuron.crossingTime(from: u, under: Current(coherent: largest))
    return t.flatMap { $0 < end - h ? $0 : nil }
  }

  /// The potential after a time, if no crossing comes before; what started
  /// below the threshold is still below it, however it is rounded.
  func uncrossedValue(after h: Time) -> Voltage {
    let u_h = value(after: h)
    return u < neuron.threshold ? min(u_h, neuron.threshold.nextDown) : u_h
  }
}
