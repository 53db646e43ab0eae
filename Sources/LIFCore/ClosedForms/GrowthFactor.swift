import Mathematics

// For z = dt/tau, a step under a constant current multiplies the distance
// from the steady state by the growth factor g of the integrator:
//
// | integrator | growth factor g             | error after a time |
// |------------|-----------------------------|--------------------|
// | exact      | e^(-z)                      | 0                  |
// | euler      | 1 - z                       | like dt            |
// | rk2        | 1 - z + z²/2                | like dt²           |
// | rk4        | 1 - z + z²/2 - z³/6 + z⁴/24 | like dt⁴           |
//
// Those that are not exact are Taylor polynomials of it, and all methods of
// the same order are the same here, where the equation is linear.
//
// Source: E. Hairer and G. Wanner, Solving Ordinary Differential Equations II
// (1996), section IV.2.

extension Integrator {
  /// The power of dt with which the error after a time shrinks; nil where
  /// there is no error.
  public var order: Int? {
    switch self {
    case .exact: nil
    case .euler: 1
    case .rk2: 2
    case .rk4: 4
    }
  }

  /// g - 1 for a z, by Horner's rule: -z (1 - z/2 (1 - z/3 …)).
  func growth(_ z: Double) -> Double {
    guard let order else { return expm1(-z) }
    var sum = 1.0
    for n in stride(from: order, to: 1, by: -1) {
      sum = 1 - z / Double(n) * sum
    }
    return -z * sum
  }

  /// g - e^(-z) for a z; where z is small by the terms of the series that the
  /// polynomial leaves out.
  func defect(_ z: Double) -> Double {
    guard let order else { return 0 }
    guard z < 1 else { return growth(z) - expm1(-z) }
    var sum = 1.0
    for n in stride(from: order + 20, to: order + 1, by: -1) {
      sum = 1 - z / Double(n) * sum
    }
    return (1...order + 1).reduce(-sum) { $0 * -z / Double($1) }
  }
}
