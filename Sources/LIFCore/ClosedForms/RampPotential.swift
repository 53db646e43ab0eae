import Mathematics
public import Quantities

// A resting neuron under a current that is I0 at time 0 and rises or falls
// evenly from there, I(t) = I0 + k t.

extension ClosedForms {
  /// The potential under a ramp of current, from rest:
  ///
  ///     u(t) = u_rest + R I0 (1 - e^(-t/tau))
  ///                   + R k (t - tau + tau e^(-t/tau))
  ///     u(t) = u_rest + (I0 t + k t²/2) / C        without a leak
  ///
  /// No threshold is looked at. Undefined for times before 0.
  ///
  /// Source: the membrane equation, integrated with e^(t/tau); Neuronal
  /// Dynamics (2014), section 1.3.4.
  public func rampPotential(
    at t: Time, from I0: Current = .zero, slope k: CurrentSlope
  ) -> Outcome<Voltage> {
    guard t.isFinite, I0.isFinite, k.isFinite else {
      return .undefined(.notFinite)
    }
    guard t >= .zero else { return .undefined(.beforeTheBeginning) }
    return (neuron.u_rest + rampLift(at: t, I0, k)).ifNumber
  }

  /// How far the potential is behind R I(t) once a ramp has lasted for
  /// several tau; it is then as late as tau:
  ///
  ///     u_rest + R I(t) - u(t) = R k tau
  ///
  /// Undefined without a leak, where it grows for ever.
  public func rampLag(slope k: CurrentSlope) -> Outcome<Voltage> {
    guard k.isFinite else { return .undefined(.notFinite) }
    guard leaks else { return .undefined(.doesNotLeak) }
    return (neuron.R * (k * neuron.tau)).ifNumber
  }

  /// u(t) - u_rest, with the integrals of the leak in the place of
  /// differences, so that short times and no leak are nothing special.
  func rampLift(at t: Time, _ I0: Current, _ k: CurrentSlope) -> Voltage {
    let x = t / neuron.tau
    let mean = I0 * phiOfConstant(x) + (k * t) * phiOfFallingRamp(x)
    return mean * t / neuron.C
  }

  /// C du/dt.
  func rampFlow(at t: Time, _ I0: Current, _ k: CurrentSlope) -> Current {
    let x = t / neuron.tau
    return I0 * exp(-x) + (k * t) * phiOfConstant(x)
  }
}
