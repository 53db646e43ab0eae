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
    let threshold = neuron.threshold
    var h = Time.zero
    var now = state(at: u, after: h)
    while h < end {
      if now.u < threshold {
        guard let leap = certainlyUncrossed(from: now.u, after: h, until: end)
        else { return nil }
        if leap > .zero {
          h += leap
          now = state(after: h)
        }
        // So close that rounding has closed the gap.
        if now.u >= threshold { return h }
      }
      let next = steadyStretch(after: h, until: end)
      let then = state(after: next)
      if now.u < threshold {
        if then.u >= threshold {
          return time(of: threshold, from: h, now, to: next)
        }
        if now.slope > 0, then.slope < 0 {
          let top = timeOfTurn(from: h, to: next)
          if value(after: top) >= threshold {
            return time(of: threshold, from: h, now, to: top)
          }
        }
      } else if then.u >= threshold, now.slope < 0, then.slope > 0 {
        // It may dip below the threshold and come back.
        let bottom = timeOfTurn(from: h, to: next)
        let low = state(after: bottom)
        if low.u < threshold {
          return time(of: threshold, from: bottom, low, to: next)
        }
      }
      (h, now) = (next, then)
    }
    return nil
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
