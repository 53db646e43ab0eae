import Quantities

// What the model does under a constant current, under any current.

extension Membrane {
  /// Lives for a time under a current, from a moment on its clock, or only up
  /// to the first event in that time, which is returned.
  mutating func live(
    for t: Time, under drive: Drive, since moment: Time
  ) -> Event? {
    if drive.isConstant || phase != .integrating {
      return live(for: t, under: Current(coherent: drive.level))
    }
    let free = FreePotential(of: neuron, from: u, under: drive, since: moment)
    if let t_f = free.crossing(within: t) {
      fire()
      return .spike(after: t_f)
    }
    u = free.uncrossedValue(after: t)
    return nil
  }

  /// Jumps by the charge of a synapse; true if that lifts it to the
  /// threshold from below, where it then is.
  mutating func jump(by w: Voltage) -> Bool {
    let isBelow = u < neuron.threshold
    u += w
    guard isBelow, u >= neuron.threshold, neuron.threshold.isFinite else {
      return false
    }
    u = neuron.threshold
    return true
  }
}
