import Mathematics
import Quantities

/// An Ornstein–Uhlenbeck current on its way, drawn at equal steps together
/// with what it does to a free membrane between them.
///
/// The current at the end of a step and the potential that it has made are
/// two Gaussian numbers that depend on each other. Their variances are drawn
/// from as they are, so that the step may be of any length.
///
/// Source: D. Gillespie, Phys. Rev. E 54, 2084 (1996), equations 2.47.
struct CorrelatedNoise {
  /// The deviation from the mean at the beginning of the present step, in nA.
  private(set) var start: Double
  /// The deviation at its end.
  private(set) var end: Double
  /// By how much the deviation at its end is not what was to be expected.
  private(set) var surprise = 0.0
  /// What the random part of a whole step adds to the potential, in mV.
  private(set) var push = 0.0
  /// 1/τ_c, in 1/ms.
  private let rate: Double
  private let memory: Double
  private let currentSpread: Double
  private let pushPerCurrent: Double
  private let pushSpread: Double
  private var random: Gaussians

  /// The noise in steps of dt; nil if it is of another kind.
  init?(_ source: NoiseSource, on membrane: Integration, dt: Double) {
    guard case .correlated(let deviation, let tau) = source.noise.kind else {
      return nil
    }
    rate = 1 / tau.value
    memory = exp(-rate * dt)
    let moments = Moments(rate, membrane, dt)
    let unit = (-expm1(-2 * rate * dt)).squareRoot()
    currentSpread = deviation.value * unit
    pushPerCurrent = deviation.value * moments.covariance / unit
    let rest =
      moments.variance - moments.covariance * moments.covariance
      / (unit * unit)
    pushSpread = deviation.value * max(rest, 0).squareRoot()
    random = Gaussians(
      seed: source.noise.seed, stream: source.streams.steps)
    start = deviation.value * random.draw()
    end = start
  }

  /// Goes on to the next step.
  mutating func advance() {
    start = end
    let (first, second) = (random.draw(), random.draw())
    surprise = currentSpread * first
    end = memory * start + surprise
    push = pushPerCurrent * first + pushSpread * second
  }

  /// The expected course of the deviation from the beginning of a step.
  var decay: Drive.Decay {
    Drive.Decay(rate: rate, amount: start, growth: 0)
  }

  /// The expected course of a deviation of 1 nA.
  var unitDrive: Drive { .unit(decayingAt: rate) }
}

extension Drive {
  fileprivate static func unit(decayingAt rate: Double) -> Drive {
    Drive(decays: [Decay(rate: rate, amount: 1, growth: 0)])
  }
}

/// Variance and covariance, for a current of unit deviation, of what a step
/// adds: with g the potential that a decaying current of 1 nA has made,
///
///     variance of u = 2/τ_c ∫ g²     covariance = 2/τ_c ∫ e^(-r/τ_c) g
private struct Moments {
  let variance: Double
  let covariance: Double

  init(_ rate: Double, _ membrane: Integration, _ dt: Double) {
    let unit = Drive.unit(decayingAt: rate)
    // Panels in which neither exponential falls by more than e.
    let width = 1 / max(rate, membrane.leak)
    func g(_ r: Double) -> Double {
      unit.response(of: membrane, from: 0, after: r)
    }
    variance =
      2 * rate * integral(upTo: dt, width: { _ in width }) { g($0) * g($0) }
    covariance =
      2 * rate
      * integral(upTo: dt, width: { _ in width }) { exp(-rate * $0) * g($0) }
  }
}
