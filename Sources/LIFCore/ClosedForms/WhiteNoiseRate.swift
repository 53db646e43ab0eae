public import Quantities

// A neuron under white noise, mu and sigma in mV relative to rest:
//
//     tau dV = -(V - mu) dt + sigma √tau dW         with V = u - u_rest
//
// so that the free potential has the mean mu = R I and, after a while, the
// variance sigma²/2. Without a leak there is no tau, and no such sigma.

extension ClosedForms {
  /// The rate at which white noise makes the neuron fire, Siegert's formula:
  ///
  ///     1/f = t_ref + tau √π ∫ e^(x²) (1 + erf x) dx
  ///
  /// from (r - u_rest - mu)/sigma to (a - u_rest - mu)/sigma. It lies between
  /// 0 and the ceiling 1/t_ref; for sigma = 0 it is the rate under the
  /// constant current mu/R. Nothing overflows: a rate below all numbers is 0.
  ///
  /// Undefined for sigma below 0, without threshold and without leak.
  ///
  /// Source: A. J. F. Siegert, Phys. Rev. 81, 617 (1951); N. Brunel,
  /// J. Comput. Neurosci. 8, 183 (2000), equation 21.
  public func whiteNoiseRate(
    mean mu: Voltage, sigma: Voltage
  ) -> Outcome<Frequency> {
    if let reason = lackOfNoise(mu, sigma) { return .undefined(reason) }
    guard let passage = noisyPassage(mu, sigma) else {
      return .value(rate(under: mu / neuron.R))
    }
    return (passage.decay / passage.scaledInterval(of: neuron)).ifNumber
  }

  /// The coefficient of variation of the intervals under white noise, the
  /// standard deviation of an interval over its mean 1/f:
  ///
  ///     CV² = 2 π (f tau)² ∫ e^(x²) ∫ e^(y²) (1 + erf y)² dy dx
  ///
  /// for x as in `whiteNoiseRate` and y up to x. It is near 1 where noise
  /// alone makes the neuron fire now and then, and 0 for sigma = 0, where it
  /// fires like a clock; undefined where it then stays silent.
  ///
  /// Source: N. Brunel, J. Comput. Neurosci. 8, 183 (2000), appendix A.
  public func whiteNoiseVariation(
    mean mu: Voltage, sigma: Voltage
  ) -> Outcome<Double> {
    if let reason = lackOfNoise(mu, sigma) { return .undefined(reason) }
    guard let passage = noisyPassage(mu, sigma) else {
      return interval(under: mu / neuron.R).map { _ in 0 }
    }
    let interval = passage.scaledInterval(of: neuron) / neuron.tau
    let variance = 2 * .pi * passage.scaledVariance
    return .value(variance.squareRoot() / interval)
  }

  /// Why the formulas of white noise do not hold; nil if they do.
  func lackOfNoise(_ mu: Voltage, _ sigma: Voltage) -> Undefined? {
    guard mu.isFinite else { return .notFinite }
    guard sigma.isNotNegative else { return .noDeviation }
    guard leaks else { return .doesNotLeak }
    return neuron.threshold.isFinite ? nil : .noThreshold
  }

  /// The passage from reset to threshold; nil if the noise is so weak that
  /// sigma is 0 or their distance in units of sigma is beyond all numbers.
  private func noisyPassage(_ mu: Voltage, _ sigma: Voltage) -> NoisyPassage? {
    let passage = NoisyPassage(
      start: (neuron.u_reset - neuron.u_rest - mu) / sigma,
      end: (gap - mu) / sigma,
      length: (neuron.threshold - neuron.u_reset) / sigma)
    return passage.isFinite ? passage : nil
  }
}

extension NoisyPassage {
  /// The mean interval times `decay`.
  fileprivate func scaledInterval(of neuron: Neuron) -> Time {
    decay * neuron.t_ref + Double.pi.squareRoot() * scaledMean * neuron.tau
  }
}
