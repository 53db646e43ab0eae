public import Quantities

/// The membrane of a neuron at a moment: it integrates, or it is held.
public struct Membrane: Sendable, Hashable {
  /// What the potential does.
  public enum Phase: Sendable, Hashable {
    /// It follows the membrane equation.
    case integrating
    /// It is held at u_reset for the time that is left.
    case held(Time)
  }

  /// What can happen to a membrane.
  public enum Event: Sendable, Hashable {
    /// The neuron fired after so long.
    case spike(after: Time)
    /// The hold was over after so long.
    case release(after: Time)
  }

  /// The parameters.
  public let neuron: Neuron
  /// The membrane potential.
  public internal(set) var u: Voltage
  /// What the potential does.
  public private(set) var phase = Phase.integrating

  /// A membrane that begins to integrate at a potential.
  public init(of neuron: Neuron, at u: Voltage) {
    self.neuron = neuron
    self.u = u
  }

  /// Lives for a time under a constant current, or only up to the first event
  /// in it, which is returned.
  public mutating func live(for t: Time, under I: Current) -> Event? {
    switch phase {
    case .integrating:
      if let t_f = neuron.crossingTime(from: u, under: I), t_f <= t {
        fire()
        return .spike(after: t_f)
      }
      integrate(for: t, under: I)
      return nil
    case .held(let left) where left > t:
      hold(for: left - t)
      return nil
    case .held(let left):
      phase = .integrating
      return .release(after: left)
    }
  }

  /// Integrate: the potential follows the membrane equation.
  mutating func integrate(for t: Time, under I: Current) {
    u = neuron.uncrossedPotential(after: t, from: u, under: I)
  }

  /// Fire: the potential is reset, then held.
  public mutating func fire() {
    reset()
    hold(for: neuron.t_ref)
  }

  /// Reset: the potential falls to u_reset, wherever it was.
  mutating func reset() {
    u = neuron.u_reset
  }

  /// Hold: for a time, no input moves the potential.
  mutating func hold(for t: Time) {
    phase = .held(t)
  }
}
