/// How the potential is taken from the beginning of a step to its end.
public enum Integrator: String, Sendable, Hashable, CaseIterable {
  /// By the solution of the membrane equation: without error, however long
  /// the step. Of an equation of one's own, what multiplies u and what is
  /// added count as they are at the beginning of the step; where u enters in
  /// another way, this is rk4.
  case exact
  /// Forward Euler: along the slope at the beginning. Its error falls with
  /// dt.
  case euler
  /// The midpoint method, a Runge–Kutta method of order 2: along the slope in
  /// the middle, estimated by a half step of Euler. Its error falls with dt².
  case rk2
  /// The classical Runge–Kutta method of order 4: along a mean of four
  /// slopes. Its error falls with dt⁴.
  ///
  /// Source: W. Kutta, Z. Math. Phys. 46, 435 (1901).
  case rk4

  /// The potential a step later, of du/dt = f(u, s) with s counted from the
  /// beginning of the step; in coherent units. Where there is no solution to
  /// go by, `exact` is the best of the others.
  @inline(__always)
  func step(
    from u: Double, over dt: Double, _ f: (Double, Double) -> Double
  ) -> Double {
    let first = f(u, 0)
    switch self {
    case .euler: return u + dt * first
    case .rk2: return u + dt * f(u + dt / 2 * first, dt / 2)
    case .exact, .rk4:
      let second = f(u + dt / 2 * first, dt / 2)
      let third = f(u + dt / 2 * second, dt / 2)
      let fourth = f(u + dt * third, dt)
      return u + dt / 6 * (first + 2 * second + 2 * third + fourth)
    }
  }
}
