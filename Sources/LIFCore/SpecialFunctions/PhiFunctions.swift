import Mathematics

// What a leak leaves of a current that is constant, rises or falls, as
// integrals over the unit interval. As integrals they are smooth at z = 0,
// where their closed forms are 0/0: a membrane that does not leak, or a
// synapse as slow as the membrane, is nothing special.
//
// Source: M. Hochbruck and A. Ostermann, Acta Numerica 19, 209 (2010),
// section 2.1, who call such integrals phi functions.

/// ∫ e^(-z r) dr from 0 to 1 = (1 - e^(-z)) / z, for z from 0 up.
func phiOfConstant(_ z: Double) -> Double {
  z == 0 ? 1 : -expm1(-z) / z
}

/// ∫ r e^(-z r) dr from 0 to 1 = (1 - (1 + z) e^(-z)) / z², for z from 0 up.
func phiOfRamp(_ z: Double) -> Double {
  if z > 1 { return (-expm1(-z) / z - exp(-z)) / z }
  // Σ (-z)^n / (n! (n + 2)), the smallest terms first.
  return alternatingSum(z) { n in (n + 1) / (n * (n + 2)) } / 2
}

/// ∫ (1 - r) e^(-z r) dr from 0 to 1 = (z - 1 + e^(-z)) / z², for z from 0 up.
func phiOfFallingRamp(_ z: Double) -> Double {
  if z > 1 { return (1 + expm1(-z) / z) / z }
  // Σ (-z)^n / (n + 2)!
  return alternatingSum(z) { n in 1 / (n + 2) } / 2
}

/// 1 - z q(1) (1 - z q(2) (1 - …)): a power series whose term n is its
/// predecessor times -z q(n); twenty terms, enough for z from 0 to 1.
private func alternatingSum(
  _ z: Double, _ q: (Double) -> Double
) -> Double {
  var sum = 1.0
  for n in stride(from: 20.0, to: 0, by: -1) { sum = 1 - z * q(n) * sum }
  return sum
}
