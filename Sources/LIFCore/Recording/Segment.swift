public import Quantities

/// A stretch of a recording in which one law holds: the membrane integrates
/// a constant current, or it is held.
///
/// The potential is monotonic in it.
public struct Segment: Sendable, Hashable {
  /// What the membrane does.
  public enum Phase: Sendable, Hashable {
    /// It follows the membrane equation.
    case integrating
    /// It does so and reaches the threshold at the end.
    case firing
    /// It is held at u_reset.
    case held
  }

  /// When it begins.
  public internal(set) var start: Time
  /// When it ends.
  public let end: Time
  /// The potential at the beginning.
  public internal(set) var potential: Voltage
  /// The input current.
  public let current: Current
  /// What the membrane does.
  public let phase: Phase

  /// The potential at a time in the segment.
  func potential(at t: Time, of neuron: Neuron) -> Voltage {
    if phase == .held { return potential }
    return neuron.uncrossedPotential(
      after: t - start, from: potential, under: current)
  }

  /// The potential towards the end: the threshold, if the neuron fires there
  /// and has not begun above it.
  func endPotential(of neuron: Neuron) -> Voltage {
    phase == .firing
      ? max(neuron.threshold, potential) : potential(at: end, of: neuron)
  }
}
