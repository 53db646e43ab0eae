import Mathematics
public import Quantities

// The membrane equation under a constant current as an integrator of finite
// steps sees it. Without a leak all of them are exact, as u rises evenly.

extension ClosedForms {
  /// How the steps of an integrator approach the steady state under a
  /// constant current.
  public enum Stability: Sendable, Hashable {
    /// From one side, as the potential itself.
    case smooth
    /// From both sides in turn: every step goes too far.
    case zigzag
    /// Not at all: every step leads farther away.
    case diverges
  }

  /// Whether an integrator with a step dt is smooth, zigzags or diverges:
  ///
  ///     smooth for 0 ≤ g ≤ 1, zigzag for -1 ≤ g < 0, else it diverges
  ///
  /// with its growth factor g. So Euler's method is smooth up to dt = tau,
  /// zigzags up to 2 tau (there for ever with the same swing) and diverges
  /// beyond; RK2 and RK4 are never below the exact factor and diverge beyond
  /// 2 tau and 2.785 tau.
  ///
  /// Source: Hairer and Wanner, Solving Ordinary Differential Equations II
  /// (1996), section IV.2.
  public func stability(
    of integrator: Integrator = .euler, step dt: Time
  ) -> Outcome<Stability> {
    guard dt.isPositive else { return .undefined(.noTimeStep) }
    let change = integrator.growth(dt / neuron.tau)
    if change > 0 || change < -2 { return .value(.diverges) }
    return .value(change < -1 ? .zigzag : .smooth)
  }

  /// The potential after k steps of an integrator:
  ///
  ///     u_k = u_inf + (u0 - u_inf) g^k
  ///     u_k = u0 + I k dt / C                      without a leak
  ///
  /// Undefined for dt or k below 0, and where it diverges beyond all numbers.
  public func steppedPotential(
    by integrator: Integrator = .euler, afterSteps k: Int, of dt: Time,
    from u0: Voltage, under I: Current
  ) -> Outcome<Voltage> {
    if let fault = fault(k, dt, u0, I) { return .undefined(fault) }
    guard leaks else {
      return potential(at: Double(k) * dt, from: u0, under: I).ifNumber
    }
    let wayToGo = neuron.R * I - (u0 - neuron.u_rest)
    let change = powerMinusOne(integrator.growth(dt / neuron.tau), k)
    return (u0 - wayToGo * change).ifNumber
  }

  /// How far the potential of an integrator after k steps is from the exact
  /// one at t = k dt:
  ///
  ///     u_k - u(t) = (u0 - u_inf) (g^k - e^(-t/tau))
  ///
  /// It is positive where the integrator is above. For small steps it is
  /// proportional to dt to the order of the integrator. 0 without a leak.
  public func stepError(
    by integrator: Integrator = .euler, afterSteps k: Int, of dt: Time,
    from u0: Voltage, under I: Current
  ) -> Outcome<Voltage> {
    if let fault = fault(k, dt, u0, I) { return .undefined(fault) }
    guard leaks, integrator != .exact else { return .value(.zero) }
    let wayGone = u0 - neuron.u_rest - neuron.R * I
    let z = dt / neuron.tau
    return (wayGone * integrator.defect(z, afterSteps: k)).ifNumber
  }

  private func fault(
    _ k: Int, _ dt: Time, _ u0: Voltage, _ I: Current
  ) -> Undefined? {
    guard u0.isFinite, I.isFinite else { return .notFinite }
    guard dt.isPositive else { return .noTimeStep }
    return k >= 0 ? nil : .beforeTheBeginning
  }
}

extension Integrator {
  /// g^k - e^(-k z). For small z both are almost the same, and their ratio,
  /// 1 + defect e^z, is raised to the power instead.
  fileprivate func defect(_ z: Double, afterSteps k: Int) -> Double {
    let exact = exp(-z * Double(k))
    guard z < 0.5 else {
      return power(growth(z), k) - exact
    }
    return exact * powerMinusOne(defect(z) * exp(z), k)
  }
}

/// (1 + x)^k - 1, exact to the last digits where x is small.
private func powerMinusOne(_ x: Double, _ k: Int) -> Double {
  guard k > 0, x >= -1 else { return power(x, k) - 1 }
  return expm1(Double(k) * log1p(x))
}

/// (1 + x)^k; a number below 0 gives its sign to odd powers.
private func power(_ x: Double, _ k: Int) -> Double {
  if k == 0 { return 1 }
  if x >= -1 { return exp(Double(k) * log1p(x)) }
  let size = exp(Double(k) * log1p(-2 - x))
  return k.isMultiple(of: 2) ? size : -size
}
