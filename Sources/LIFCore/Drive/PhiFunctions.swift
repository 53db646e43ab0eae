// What an exponential leaves of a constant and of a ramp, as integrals over
// the unit interval. Written as integrals they have no pole at z = 0, so that
// a synapse as slow as the membrane is nothing special.
//
// Source: Hochbruck and Ostermann, Acta Numerica 19 (2010), section 2.1, who
// call such integrals phi functions.

/// ∫ e^(-z r) dr from 0 to 1 = (1 - e^(-z)) / z.
func phiOfConstant(_ z: Double) -> Double {
  z == 0 ? 1 : -expm1(-z) / z
}

/// ∫ r e^(-z r) dr from 0 to 1 = (1 - (1 + z) e^(-z)) / z²; z from -1 up.
func phiOfRamp(_ z: Double) -> Double {
  guard z < 1 else { return (-expm1(-z) - z * exp(-z)) / (z * z) }
  return series(z) { n in 1 / (n + 2) }
}

/// ∫ (1 - r) e^(-z r) dr from 0 to 1 = (z - 1 + e^(-z)) / z²; z from 0 up.
func phiOfFallingRamp(_ z: Double) -> Double {
  guard z < 1 else { return (z + expm1(-z)) / (z * z) }
  return series(z) { n in 1 / ((n + 1) * (n + 2)) }
}

/// Σ c(n) (-z)^n / n!, for z from -1 to 1.
private func series(
  _ z: Double, _ coefficient: (Double) -> Double
) -> Double {
  var (sum, power) = (coefficient(0), 1.0)
  for n in 1...20 {
    power *= -z / Double(n)
    sum += coefficient(Double(n)) * power
  }
  return sum
}
