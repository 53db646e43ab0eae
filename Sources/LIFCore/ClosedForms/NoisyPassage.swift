import Mathematics

/// How long white noise takes to drive the potential from the reset to the
/// threshold: the integrals of the mean and of the variance.
///
/// Potentials are x = (V - mu)/sigma. Where the threshold is above the mean,
/// the integrals grow like e^(x²) and e^(2 x²) of its x; they are scaled with
/// `decay` and its square, and so neither overflow nor lose a digit:
///
///     mean      ∫ e^(x²) erfc(-x) dx              from start to end
///     variance  ∫ e^(x²) ∫ e^(y²) erfc(-y)² dy dx, y from -∞ to x
struct NoisyPassage {
  /// The reset.
  let start: Double
  /// The threshold.
  let end: Double
  /// end - start, from the potentials themselves.
  let length: Double

  var isFinite: Bool { start.isFinite && end.isFinite && length.isFinite }

  /// e^(-x²) at the threshold, but 1 where it is below the mean.
  var decay: Double { end > 0 ? exp(-end * end) : 1 }

  /// The integral of the mean times `decay`.
  var scaledMean: Double {
    let above = integralAbove(power: 1) { x in erfc(notAbove: -x) }
    return above + decay * integralBelow(erfcx)
  }

  /// The integral of the variance times `decay` squared.
  var scaledVariance: Double {
    let above = integralAbove(power: 2, innerAbove)
    // Below the mean the integrand falls like 1/|x|³; what is a billion times
    // farther away than the nearest point adds nothing.
    let below = integralBelow(farthest: 1e9 * max(1, -end), innerBelow)
    return above + decay * decay * below
  }

  /// ∫ e^(power (x² - end²)) f(x) dx over the part above the mean.
  ///
  /// It is counted in v = end - x from the threshold downwards, as far as
  /// the exponential has not died away.
  private func integralAbove(
    power: Double, _ f: (Double) -> Double
  ) -> Double {
    guard end > 0 else { return 0 }
    let reach = min(length, end, 45 / (power * end))
    let width = 4 / power / (1 + end)
    return integral(upTo: reach, width: { _ in width }) { v in
      exp(-power * v * (2 * end - v)) * f(end - v)
    }
  }

  /// ∫ f(-x) dx over the part below the mean, for an f that falls like a
  /// power; therefore panels grow with the distance from the mean.
  private func integralBelow(
    farthest: Double = .infinity, _ f: (Double) -> Double
  ) -> Double {
    guard start < 0 else { return 0 }
    let (nearest, length) = end < 0 ? (-end, length) : (0, -start)
    let reach = min(length, farthest)
    return integral(upTo: reach, width: { v in 1 + nearest + v }) { v in
      f(nearest + v)
    }
  }
}

/// e^(-x²) ∫ e^(y²) erfc(-y)² dy for y from -∞ to an x above the mean.
private func innerAbove(_ x: Double) -> Double {
  let reach = min(x, 45 / x)
  let upper = integral(upTo: reach, width: { _ in 4 / (1 + x) }) { w in
    let c = erfc(notAbove: w - x)
    return exp(-w * (2 * x - w)) * c * c
  }
  return upper + exp(-x * x) * innerBelow(0)
}

/// e^(x²) ∫ e^(y²) erfc(-y)² dy for y from -∞ to x = -z below the mean, in
/// w = x - y:
///
///     ∫ e^(-w (w + 2 z)) erfcx(z + w)² dw           from 0 to ∞
private func innerBelow(_ z: Double) -> Double {
  // Here the exponent is -40.
  let reach = 40 / (z + (z * z + 40).squareRoot())
  return integral(upTo: reach, width: { _ in 2 / (1 + z) }) { w in
    let e = erfcx(z + w)
    return exp(-w * (w + 2 * z)) * e * e
  }
}
