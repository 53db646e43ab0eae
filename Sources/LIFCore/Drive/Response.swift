import Quantities

/// What a membrane integrates with: its leak and its capacitance.
///
///     du/dt = -α (u - u_rest) + I / C
///
/// with α = 1/τ, which is 0 without a leak; so each formula below holds for
/// a membrane that leaks and for one that does not. Coherent units.
struct Integration {
  /// α, in 1/ms.
  let leak: Double
  /// C, in nF.
  let capacitance: Double

  init(_ neuron: Neuron) {
    leak = 1 / neuron.tau.value
    capacitance = neuron.C.value
  }
}

extension Drive {
  /// What the changing part of the current, without its level, has done to
  /// the potential a time h after s, in mV:
  ///
  ///     x = 1/C ∫ e^(-α (h - r)) I(s + r) dr        from 0 to h
  func response(
    of membrane: Integration, from s: Double, after h: Double
  ) -> Double {
    var x = 0.0
    if slope != 0 {
      let z = membrane.leak * h
      x += slope * h * (s * phiOfConstant(z) + h * phiOfFallingRamp(z))
    }
    for wave in waves { x += wave.response(of: membrane, from: s, after: h) }
    for decay in decays { x += decay.response(of: membrane, from: s, after: h) }
    return x / membrane.capacitance
  }
}

extension Drive.Wave {
  /// C x for the sine, with p the phase at s:
  ///
  ///     [α sin(p + ω h) - ω cos(p + ω h) - e^(-α h) (α sin p - ω cos p)]
  ///       A / (α² + ω²)
  ///
  /// written with the differences of the sines, which are small where h is.
  fileprivate func response(
    of membrane: Integration, from s: Double, after h: Double
  ) -> Double {
    let leak = membrane.leak
    let start = omega * s + phase
    let half = omega * h / 2
    let swing = 2 * sin(half)
    let rise = swing * cos(start + half)
    let fall = -swing * sin(start + half)
    let settled = leak * sin(start) - omega * cos(start)
    let numerator =
      leak * rise - omega * fall - expm1(-leak * h) * settled
    return amplitude * numerator / (leak * leak + omega * omega)
  }
}

extension Drive.Decay {
  /// C x for the decaying current, with (a + b r) e^(-β r) from s on:
  ///
  ///     e^(-α h) [a h φ(k h) + b h² ψ(k h)]        k = β - α
  ///
  /// and where the synapse is the slower one, the same with the roles of the
  /// two exponentials changed, so that neither grows.
  fileprivate func response(
    of membrane: Integration, from s: Double, after h: Double
  ) -> Double {
    var now = self
    if s != 0 { now.advance(by: s) }
    let (a, b) = (now.amount, now.growth)
    let z = (rate - membrane.leak) * h
    if z > -1 {
      let left = exp(-membrane.leak * h)
      let ramp = b == 0 ? 0 : b * h * phiOfRamp(z)
      return left * h * (a * phiOfConstant(z) + ramp)
    }
    let ramp = b == 0 ? 0 : b * h * phiOfRamp(-z)
    return exp(-rate * h) * h * ((a + b * h) * phiOfConstant(-z) - ramp)
  }
}
