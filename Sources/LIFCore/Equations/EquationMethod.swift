/// How a step of an equation du/dt = f(u, I, t) is taken.
///
/// | method | formula of a step                                 | error   |
/// |--------|---------------------------------------------------|---------|
/// | euler  | u + dt f(u, t)                                    | dt      |
/// | rk2    | u + dt f(u + dt/2 f(u, t), t + dt/2)              | dt²     |
/// | rk4    | u + dt (k1 + 2 k2 + 2 k3 + k4)/6                  | dt⁴     |
///
/// The error is how that of a whole run grows with the step. Each evaluation
/// takes the current at its own time.
///
/// Source: Hairer, Nørsett and Wanner, Solving Ordinary Differential
/// Equations I (1993), section II.1.
public enum EquationMethod: String, Sendable, Hashable, CaseIterable {
  /// Forward Euler.
  case euler
  /// The midpoint rule.
  case rk2
  /// The classic method of Runge and Kutta.
  case rk4

  /// The potential a step later.
  @inline(__always)
  func advanced(
    _ u: Double, _ t: Double, _ dt: Double, _ f: (Double, Double) -> Double
  ) -> Double {
    switch self {
    case .euler: u + dt * f(u, t)
    case .rk2: u + dt * f(u + dt / 2 * f(u, t), t + dt / 2)
    case .rk4: Self.rk4(u, t, dt, f)
    }
  }

  @inline(__always)
  private static func rk4(
    _ u: Double, _ t: Double, _ dt: Double, _ f: (Double, Double) -> Double
  ) -> Double {
    let k1 = f(u, t)
    let k2 = f(u + dt / 2 * k1, t + dt / 2)
    let k3 = f(u + dt / 2 * k2, t + dt / 2)
    let k4 = f(u + dt * k3, t + dt)
    return u + dt * (k1 + 2 * k2 + 2 * k3 + k4) / 6
  }
}
