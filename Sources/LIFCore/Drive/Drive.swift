import Mathematics
import Quantities

/// The input current from one change to the next, as a formula of the time s
/// since that change:
///
///     I(s) = level + slope s + Σ A sin(ω s + φ) + Σ (a + b s) e^(-s/τ_s)
///
/// A constant, a ramp, sines, and the currents of synapses that decay: for
/// each of them the membrane equation has a solution in closed form, and the
/// derivative of each is of the same family. Numbers are in coherent units
/// (ms, nA).
struct Drive: Sendable, Hashable {
  /// A sine: A sin(ω s + φ).
  struct Wave: Hashable {
    /// A, in nA.
    var amplitude: Double
    /// ω = 2 π f, in rad/ms; above 0.
    let omega: Double
    /// φ, in rad.
    var phase: Double
  }

  /// The current of synapses with one time constant: (a + b s) e^(-s/τ_s).
  struct Decay: Hashable {
    /// 1/τ_s, in 1/ms; above 0.
    let rate: Double
    /// a, in nA.
    var amount: Double
    /// b, in nA/ms; zero for exponential synapses.
    var growth: Double
  }

  /// What does not change, in nA.
  var level = 0.0
  /// The slope of a ramp, in nA/ms.
  var slope = 0.0
  /// The sines.
  var waves: [Wave] = []
  /// The decaying currents, of different time constants.
  var decays: [Decay] = []

  /// Whether the current stays as it is up to the next change.
  var isConstant: Bool { slope == 0 && waves.isEmpty && decays.isEmpty }
}

extension Drive {
  /// The current a time s after the change.
  func value(at s: Double) -> Double {
    var sum = level + slope * s
    for wave in waves {
      sum += wave.amplitude * sin(wave.omega * s + wave.phase)
    }
    for decay in decays {
      sum += (decay.amount + decay.growth * s) * exp(-decay.rate * s)
    }
    return sum
  }

  /// How often its sines turn in a time.
  func halfTurns(in h: Double) -> Double {
    waves.reduce(0) { $0 + $1.omega * h / .pi }
  }

  /// How fast the current changes, as a formula of the same family.
  var derivative: Drive {
    var derivative = Drive(level: slope)
    derivative.waves = waves.map { $0.derivative }
    derivative.decays = decays.map { $0.derivative }
    return derivative
  }

  /// The same current, with s counted from a later moment.
  func advanced(by s: Double) -> Drive {
    var later = self
    later.level += slope * s
    for index in waves.indices { later.waves[index].advance(by: s) }
    for index in decays.indices { later.decays[index].advance(by: s) }
    return later
  }
}

extension Drive.Wave {
  fileprivate var derivative: Self {
    Self(
      amplitude: amplitude * omega, omega: omega, phase: phase + .pi / 2)
  }

  fileprivate mutating func advance(by s: Double) { phase += omega * s }
}

extension Drive.Decay {
  fileprivate var derivative: Self {
    Self(
      rate: rate, amount: growth - rate * amount, growth: -rate * growth)
  }

  mutating func advance(by s: Double) {
    let left = exp(-rate * s)
    amount = (amount + growth * s) * left
    growth *= left
  }
}
