import Quantities

extension FreePotential {
  /// When the potential first reaches the threshold from below, no later than
  /// a time; nil if it does not.
  ///
  /// No crossing can be missed. A membrane under a weaker current stays below
  /// one under a stronger current; so up to the time at which the threshold
  /// would be reached under the largest current ahead, there is none. From
  /// there, the potential is followed over stretches on which it only rises
  /// or only falls: a crossing then shows at their ends.
  func crossing(within end: Time) -> Time? {
    if drive.isConstant {
      let t = neuron.crossingTime(
        from: u, under: Current(coherent: drive.level))
      return t.flatMap { $0 <= end ? $0 : nil }
    }
    let threshold = neuron.threshold
    var (h, u) = (Time.zero, u)
    while h < end {
      if u < threshold {
        guard let leap = certainlyUncrossed(from: u, after: h, until: end)
        else { return nil }
        h += leap
        if leap > .zero { u = value(after: h) }
        // So close that rounding has closed the gap.
        if u >= threshold { return h }
      }
      let next = monotoneStretch(after: h, until: end)
      let u_next = value(after: next)
      if u < threshold, u_next >= threshold {
        return time(of: threshold, from: h, to: next)
      }
      (h, u) = (next, u_next)
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

  /// Up to when the potential only rises or only falls, after a time h and
  /// at most until the end.
  ///
  /// While the current rises or falls, (du/dt) e^(t/tau) does the same, by
  /// the derivative of the membrane equation; so the potential turns at most
  /// once.
  func monotoneStretch(after h: Time, until end: Time) -> Time {
    let (now, last) = ((moment + h).value, (moment + end).value)
    let turn = Time(coherent: drive.monotoneStretch(from: now, to: last))
    let next = turn < moment + end ? max(turn - moment, h.nextUp) : end
    let isOneWay = (slope(after: h) < 0) == (slope(after: next) < 0)
    return isOneWay ? next : timeOfTurn(from: h, to: next)
  }

  private func timeOfTurn(from a: Time, to b: Time) -> Time {
    let derivative = drive.derivative
    let turn = root(from: a.value, to: b.value) { h in
      let slope = slope(after: Time(coherent: h))
      let curvature = curvature(slope, derivative, after: Time(coherent: h))
      return (slope, curvature)
    }
    return turn > a.value ? Time(coherent: turn) : b
  }

  /// When it passes a level between two times, if it lies between its values
  /// there.
  func time(of level: Voltage, from a: Time, to b: Time) -> Time {
    Time(
      coherent: root(from: a.value, to: b.value) { h in
        let u = value(after: Time(coherent: h))
        return ((u - level).value, slope(at: u, after: Time(coherent: h)))
      })
  }

  /// The potential after a time, if no crossing comes before; what started
  /// below the threshold is still below it, however it is rounded.
  func uncrossedValue(after h: Time) -> Voltage {
    let u_h = value(after: h)
    return u < neuron.threshold ? min(u_h, neuron.threshold.nextDown) : u_h
  }
}
