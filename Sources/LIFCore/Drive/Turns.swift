import Quantities

extension FreePotential {
  /// Up to when the potential only rises or only falls, after a time h and
  /// at most until the end.
  func monotoneStretch(after h: Time, until end: Time) -> Time {
    let next = steadyStretch(after: h, until: end)
    let (now, then) = (state(after: h).slope, state(after: next).slope)
    return (now < 0) == (then < 0) ? next : timeOfTurn(from: h, to: next)
  }

  /// Up to when the current only rises or only falls.
  ///
  /// Meanwhile (du/dt) e^(t/tau) does the same, by the derivative of the
  /// membrane equation; so the potential turns at most once.
  func steadyStretch(after h: Time, until end: Time) -> Time {
    let (now, last) = ((moment + h).value, (moment + end).value)
    let turn = Time(coherent: drive.monotoneStretch(from: now, to: last))
    return turn < moment + end ? min(max(turn - moment, h.nextUp), end) : end
  }

  /// When the potential turns, between two times at which its slope has
  /// different signs.
  func timeOfTurn(from a: Time, to b: Time) -> Time {
    let derivative = drive.derivative
    let turn = root(from: a.value, to: b.value) { h in
      let slope = state(after: Time(coherent: h)).slope
      let curvature = curvature(slope, derivative, after: Time(coherent: h))
      return (slope, curvature)
    }
    return turn > a.value ? Time(coherent: turn) : b
  }

  /// When it passes a level, below which it is at one time and not at another.
  func time(
    of level: Voltage, from a: Time, _ start: State, to b: Time
  ) -> Time {
    // Newton's step from the beginning, where that is a good one.
    let step = (level - start.u).value / start.slope
    let guess = a.value + step
    let isGood = step > 0 && guess < b.value
    return Time(
      coherent: root(
        from: a.value, to: b.value, risingFrom: isGood ? guess : nil
      ) { h in
        let state = state(after: Time(coherent: h))
        return ((state.u - level).value, state.slope)
      })
  }
}
