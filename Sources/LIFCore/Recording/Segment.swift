import Quantities

/// A stretch of a recording in which one law holds: the membrane integrates
/// one piece of the input, or it is held.
struct Segment {
  /// What the membrane does.
  enum Phase {
    /// It follows the membrane equation.
    case integrating
    /// It does so and reaches the threshold at the end.
    case firing
    /// It is held at u_reset.
    case held
  }

  /// When it begins.
  let start: Time
  /// When it ends.
  let end: Time
  /// The potential from its beginning on, if nothing holds it.
  let free: FreePotential
  /// What the membrane does.
  let phase: Phase

  /// The potential at the beginning.
  var potential: Voltage { free.u }

  /// The potential at a time in the segment.
  func potential(at t: Time) -> Voltage {
    phase == .held ? free.u : free.uncrossedValue(after: t - start)
  }

  /// The potential towards the end: the threshold, if the neuron fires there
  /// and has not begun above it.
  var endPotential: Voltage {
    phase == .firing && free.u < free.neuron.threshold
      ? free.neuron.threshold : potential(at: end)
  }

  /// The times from the beginning to the end between which the potential
  /// only rises or only falls.
  var turns: [Time] {
    if phase == .held || free.drive.isConstant { return [start, end] }
    var turns = [start]
    var h = Time.zero
    let length = end - start
    while h < length {
      h = free.monotoneStretch(after: h, until: length)
      turns.append(h < length ? start + h : end)
    }
    return turns
  }
}
