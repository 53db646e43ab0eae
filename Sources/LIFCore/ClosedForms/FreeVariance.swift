import Mathematics
public import Quantities

// How far noise spreads the potential of a membrane that never fires. Without
// a leak nothing draws it back, and it spreads without bound.

extension ClosedForms {
  /// The variance of the free potential under white noise, a time t after it
  /// was known; in the end if no time is given:
  ///
  ///     Var u = sigma²/2 (1 - e^(-2 t/tau))
  ///
  /// with sigma as in `whiteNoiseRate`. It settles twice as fast as the mean.
  ///
  /// Source: G. E. Uhlenbeck and L. S. Ornstein, Phys. Rev. 36, 823 (1930);
  /// Neuronal Dynamics (2014), section 8.1.
  public func whiteNoiseVariance(
    sigma: Voltage, after t: Time? = nil
  ) -> Outcome<VoltageVariance> {
    guard sigma.isNotNegative else { return .undefined(.noDeviation) }
    guard leaks else { return .undefined(.doesNotLeak) }
    guard let t else { return variance(of: sigma, 0.5) }
    guard t.value >= 0 else { return .undefined(.beforeTheBeginning) }
    return variance(of: sigma, -expm1(-2 * (t / neuron.tau)) / 2)
  }

  /// The variance of the free potential under a current that is drawn anew
  /// every dt from a Gaussian of standard deviation s, once it has settled:
  ///
  ///     Var u = R² s² (1 - q)/(1 + q)               at the switches
  ///     Var u = R² s² ((1 - q)/(1 + q) p² + (1 - p)²)
  ///
  /// a time t after one, with q = e^(-dt/tau), p = e^(-t/tau). For small dt
  /// it is R² s² dt/(2 tau): to keep the variance, s must grow like 1/√dt.
  ///
  /// Source: u_(k+1) = q u_k + (1 - q) R I_k, whose variance is constant.
  public func switchingNoiseVariance(
    deviation s: Current, renewedEvery dt: Time,
    afterSwitch t: Time = .zero
  ) -> Outcome<VoltageVariance> {
    guard s.isNotNegative else { return .undefined(.noDeviation) }
    guard dt.isPositive else { return .undefined(.noTimeStep) }
    guard t.isNotNegative, t <= dt else { return .undefined(.outsideTimeStep) }
    guard leaks else { return .undefined(.doesNotLeak) }
    let kept = exp(-t / neuron.tau)
    let new = -expm1(-t / neuron.tau)
    let atSwitch =
      -expm1(-dt / neuron.tau) / (1 + exp(-dt / neuron.tau))
    return variance(of: neuron.R * s, atSwitch * kept * kept + new * new)
  }

  /// The variance of the free potential under a current that wanders as an
  /// Ornstein–Uhlenbeck process of standard deviation s and time constant
  /// tau_c, once it has settled:
  ///
  ///     Var u = R² s² tau_c / (tau + tau_c)
  ///
  /// A slow current is followed, R s; of a fast one little is left.
  ///
  /// Source: the spectrum of the current times that of the membrane,
  /// integrated; H. Risken, The Fokker–Planck Equation (1989), section 3.2.
  public func coloredNoiseVariance(
    deviation s: Current, correlationTime tau_c: Time
  ) -> Outcome<VoltageVariance> {
    guard s.isNotNegative else { return .undefined(.noDeviation) }
    guard tau_c.isPositive else { return .undefined(.noTimeConstant) }
    guard leaks else { return .undefined(.doesNotLeak) }
    return variance(of: neuron.R * s, 1 / (1 + neuron.tau / tau_c))
  }

  /// A fraction of the square of a potential.
  private func variance(
    of u: Voltage, _ fraction: Double
  ) -> Outcome<VoltageVariance> {
    (fraction * VoltageVariance(ofStandardDeviation: u)).ifNumber
  }
}
