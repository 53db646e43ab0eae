public import Quantities

/// The current that one spike sends into the neuron behind a synapse.
///
/// | current     | formula, from the arrival on   | charge     |
/// |-------------|--------------------------------|------------|
/// | delta       | a charge at once: u jumps by w | C w        |
/// | exponential | w e^(-t/tau_s)                 | w tau_s    |
/// | alpha       | w (t/tau_s) e^(1 - t/tau_s)    | w e tau_s  |
///
/// The weight w is a jump in mV or the peak of the current in nA, positive
/// for an excitatory synapse; tau_s is above 0.
///
/// Source: W. Rall, J. Neurophysiol. 30, 1138 (1967), for alpha; S. Rotter and
/// M. Diesmann, Biol. Cybern. 81, 381 (1999).
public enum PostsynapticCurrent: Sendable, Hashable {
  /// A charge that arrives at once and makes the potential jump.
  case delta(jump: Voltage)
  /// A current that is at its peak at once and decays.
  case exponential(peak: Current, tau: Time)
  /// A current that rises to its peak in tau and decays.
  case alpha(peak: Current, tau: Time)

  /// Why it is none; nil if it is one.
  var fault: Undefined? {
    switch self {
    case .delta(let jump):
      jump.isFinite ? nil : .notFinite
    case .exponential(let peak, let tau), .alpha(let peak, let tau):
      tau.isPositive ? (peak.isFinite ? nil : .notFinite) : .noTimeConstant
    }
  }
}
