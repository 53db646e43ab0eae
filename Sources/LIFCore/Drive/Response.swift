import Mathematics
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

  init(leak: Double, capacitance: Double) {
    (self.leak, self.capacitance) = (leak, capacitance)
  }

  init(_ neuron: Neuron) {
    self.init(leak: 1 / neuron.tau.value, capacitance: neuron.C.value)
  }
}

/// What an input has done after a while, and what it is then.
struct Effect {
  /// The charge that is left of it on the capacitor, in pC:
  ///
  ///     q = ∫ e^(-α (h - r)) I(s + r) dr        from 0 to h
  var charge = 0.0
  /// I(s + h), in nA.
  var current = 0.0

  static func += (sum: inout Effect, one: Effect) {
    sum.charge += one.charge
    sum.current += one.current
  }
}

extension Drive {
  /// What the changing part of the current, without its level, has done to a
  /// membrane a time h after s.
  func effect(
    on membrane: Integration, from s: Double, after h: Double
  ) -> Effect {
    var sum = Effect()
    if slope != 0 { sum += rampEffect(on: membrane, from: s, after: h) }
    for wave in waves { sum += wave.effect(on: membrane, from: s, after: h) }
    for decay in decays {
      sum += decay.effect(on: membrane, from: s, after: h)
    }
    return sum
  }

  /// The same as a potential, in mV: q/C.
  func response(
    of membrane: Integration, from s: Double, after h: Double
  ) -> Double {
    effect(on: membrane, from: s, after: h).charge / membrane.capacitance
  }

  private func rampEffect(
    on membrane: Integration, from s: Double, after h: Double
  ) -> Effect {
    let z = membrane.leak * h
    return Effect(
      charge: slope * h
        * (s * phiOfConstant(z) + h * phiOfFallingRamp(z)),
      current: slope * (s + h))
  }
}

extension Drive.Wave {
  /// For the sine, with p the phase at s:
  ///
  ///     q = [α sin(p + ω h) - ω cos(p + ω h) - e^(-α h) (α sin p - ω cos p)]
  ///       A / (α² + ω²)
  ///
  /// written with the differences of the sines, which are small where h is,
  /// and with the sines of p and of half the turn alone.
  fileprivate func effect(
    on membrane: Integration, from s: Double, after h: Double
  ) -> Effect {
    let leak = membrane.leak
    let (p, half) = (omega * s + phase, omega * h / 2)
    let (sin_p, cos_p) = (sin(p), cos(p))
    let (sin_h, cos_h) = (sin(half), cos(half))
    let sin_m = sin_p * cos_h + cos_p * sin_h
    let cos_m = cos_p * cos_h - sin_p * sin_h
    let rise = 2 * sin_h * cos_m
    let fall = -2 * sin_h * sin_m
    let settled = leak * sin_p - omega * cos_p
    let numerator =
      leak * rise - omega * fall - expm1(-leak * h) * settled
    return Effect(
      charge: amplitude * numerator / (leak * leak + omega * omega),
      current: amplitude * (sin_p + rise))
  }
}

extension Drive.Decay {
  /// For the decaying current, with (a + b r) e^(-β r) from s on:
  ///
  ///     q = e^(-α h) [a h φ(k h) + b h² ψ(k h)]        k = β - α
  ///
  /// and where the synapse is the slower one, the same with the roles of the
  /// two exponentials changed, so that neither grows.
  fileprivate func effect(
    on membrane: Integration, from s: Double, after h: Double
  ) -> Effect {
    var now = self
    if s != 0 { now.advance(by: s) }
    let (a, b) = (now.amount, now.growth)
    let left = exp(-rate * h)
    let current = (a + b * h) * left
    let z = (rate - membrane.leak) * h
    if z >= 0 {
      let ramp = b == 0 ? 0 : b * h * phiOfRamp(z)
      let charge =
        exp(-membrane.leak * h) * h * (a * phiOfConstant(z) + ramp)
      return Effect(charge: charge, current: current)
    }
    let ramp = b == 0 ? 0 : b * h * phiOfRamp(-z)
    let charge = left * h * ((a + b * h) * phiOfConstant(-z) - ramp)
    return Effect(charge: charge, current: current)
  }
}
