extension ClosedForms {
  /// A way to integrate the membrane equation step by step that is not exact,
  /// and is here to teach. For z = dt/tau, a step multiplies the distance
  /// from the steady state by
  ///
  /// | integrator | growth factor g               | error after a time |
  /// |------------|-------------------------------|--------------------|
  /// | Euler      | 1 - z                         | like dt            |
  /// | midpoint   | 1 - z + z²/2                  | like dt²           |
  /// | Runge–Kutta| 1 - z + z²/2 - z³/6 + z⁴/24   | like dt⁴           |
  ///
  /// where the exact factor is e^(-z): g is its Taylor polynomial. The
  /// midpoint rule stands for all Runge–Kutta methods of second order, which
  /// are the same where the equation is linear and the current constant.
  ///
  /// Source: E. Hairer and G. Wanner, Solving Ordinary Differential Equations
  /// II (1996), section IV.2.
  public enum Integrator: Sendable, Hashable, CaseIterable {
    /// Along the slope at the beginning of the step.
    case euler
    /// Along the slope halfway, RK2.
    case midpoint
    /// Along a mean of four slopes, RK4.
    case rungeKutta

    /// The power of dt with which the error after a time shrinks.
    public var order: Int {
      switch self {
      case .euler: 1
      case .midpoint: 2
      case .rungeKutta: 4
      }
    }

    /// g - 1 for a z, by Horner's rule: -z (1 - z/2 (1 - z/3 …)).
    func growth(_ z: Double) -> Double {
      var sum = 1.0
      for n in stride(from: order, to: 1, by: -1) {
        sum = 1 - z / Double(n) * sum
      }
      return -z * sum
    }

    /// g - e^(-z) for a z; where z is small by the terms of the series that
    /// the polynomial leaves out.
    func defect(_ z: Double) -> Double {
      guard z < 1 else { return growth(z) - expm1(-z) }
      var sum = 1.0
      for n in stride(from: order + 20, to: order + 1, by: -1) {
        sum = 1 - z / Double(n) * sum
      }
      return (1...order + 1).reduce(-sum) { $0 * -z / Double($1) }
    }
  }

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
}
