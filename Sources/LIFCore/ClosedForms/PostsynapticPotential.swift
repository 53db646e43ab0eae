import Mathematics
public import Quantities

extension ClosedForms {
  /// How far one spike at a synapse lifts a resting membrane, u - u_rest, a
  /// time t after its arrival; 0 before:
  ///
  ///     delta        w e^(-t/tau)
  ///     exponential  (w/C) (e^(-t/tau) - e^(-t/tau_s)) / c
  ///     alpha        (e w/(C tau_s))
  ///                    (e^(-t/tau) - (1 + c t) e^(-t/tau_s)) / c²
  ///
  /// with c = 1/tau_s - 1/tau. At tau_s = tau, where c = 0, they become
  /// (w/C) t e^(-t/tau) and (e w/(C tau)) (t²/2) e^(-t/tau); without a leak
  /// 1/tau is 0. No threshold is looked at. As everything is linear, the
  /// potentials of several spikes add up.
  ///
  /// Source: S. Rotter and M. Diesmann, Biol. Cybern. 81, 381 (1999).
  public func postsynapticPotential(
    after t: Time, of current: PostsynapticCurrent
  ) -> Outcome<Voltage> {
    if let fault = current.fault { return .undefined(fault) }
    guard t.isFinite else { return .undefined(.notFinite) }
    guard t >= .zero else { return .value(.zero) }
    return lift(after: t, of: current).ifNumber
  }

  private func lift(after t: Time, of current: PostsynapticCurrent) -> Voltage {
    switch current {
    case .delta(let jump):
      return jump * exp(-t / neuron.tau)
    case .exponential(let w, let tau_s):
      return (w * t / neuron.C) * spreadOfExponential(t, tau_s)
    case .alpha(let w, let tau_s):
      let share = exp(1) * (t / tau_s) * spreadOfAlpha(t, tau_s)
      return (w * t / neuron.C) * share
    }
  }

  /// ∫ e^(-r t/tau_s) e^(-(1 - r) t/tau) dr over the unit interval.
  ///
  /// The slower of the two decays is taken out, so that what is left does not
  /// depend on which it is and never grows.
  private func spreadOfExponential(_ t: Time, _ tau_s: Time) -> Double {
    let (a, b) = (t / neuron.tau, t / tau_s)
    return exp(-min(a, b)) * phiOfConstant((a - b).magnitude)
  }

  /// ∫ r e^(-r t/tau_s) e^(-(1 - r) t/tau) dr over the unit interval.
  private func spreadOfAlpha(_ t: Time, _ tau_s: Time) -> Double {
    let (a, b) = (t / neuron.tau, t / tau_s)
    return a < b
      ? exp(-a) * phiOfRamp(b - a) : exp(-b) * phiOfFallingRamp(a - b)
  }
}
