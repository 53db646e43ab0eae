import Mathematics
import Quantities

/// White noise on its way: how far it takes the potential of a membrane, and
/// whether it reached the threshold meanwhile.
struct WhiteNoise {
  /// σ, in mV.
  let sigma: Double
  /// α = 1/τ, in 1/ms.
  let leak: Double
  /// The numbers that decide on the steps, of mean 0 and variance 1.
  var steps: Gaussians
  /// The numbers that decide on what is between their ends.
  var lots: BridgeLots
  /// Those that decide on when the threshold was reached.
  private var passages: Gaussians

  /// All white noises of an input together: their variances add up.
  init?(_ sources: [NoiseSource], on membrane: Integration) {
    var (variance, seed) = (0.0, 0 as UInt64)
    for source in sources {
      guard case .white(let sigma) = source.noise.kind, sigma > .zero else {
        continue
      }
      variance += sigma.value * sigma.value
      seed ^=
        Philox(seed: source.noise.seed, stream: source.streams.steps)
        .block(0).0
    }
    guard variance > 0 else { return nil }
    let streams = RandomStreams(ofPart: 0)
    sigma = variance.squareRoot()
    leak = membrane.leak
    steps = Gaussians(seed: seed, stream: streams.steps)
    passages = Gaussians(seed: seed, stream: streams.passages)
    lots = BridgeLots(RandomNumbers(seed: seed, stream: streams.lots))
  }

  /// The standard deviation that it gives the potential in a time:
  ///
  ///     σ √((1 - e^(-2 α h)) / 2)
  func spread(over h: Double) -> Double {
    sigma * (-expm1(-2 * leak * h) / 2).squareRoot()
  }

  /// A step of noise on a grid: exact, or for the other integrators that of
  /// Euler and Maruyama, σ √(dt/τ).
  func spread(over dt: Double, by integrator: Integrator) -> Double {
    integrator == .exact
      ? spread(over: dt) : sigma * (leak * dt).squareRoot()
  }

  /// When the potential reached the threshold between two moments a time h
  /// apart, as a part of h; nil if it did not. `before` and `after` are how
  /// far below the threshold it is at the two.
  mutating func crossing(
    between before: Double, and after: Double, variance v: Double
  ) -> Double? {
    lots.touches(before * after, variance: v)
      ? firstPassage(before, after, v) : nil
  }

  /// v, of a bridge over a time.
  func variance(over h: Double) -> Double {
    let z = leak * h
    // sinh z, without losing small z.
    let sinh = (expm1(z) - expm1(-z)) / 2
    return sigma * sigma * sinh
  }

  /// When a bridge that reaches the level reaches it first.
  ///
  /// With the clock s = t/(1 - t) it is the first passage of a Wiener process
  /// with drift, whose time has the inverse Gaussian distribution.
  ///
  /// Source: Michael, Schucany and Haas, Am. Stat. 30, 88 (1976).
  mutating func firstPassage(
    _ before: Double, _ after: Double, _ v: Double
  ) -> Double {
    let a = before / v.squareRoot()
    let drift = (after / v.squareRoot()).magnitude
    guard a > 0 else { return 0 }
    let y = passages.draw()
    guard drift > 0 else { return 1 / (1 + y * y / (a * a)) }
    let mean = a / drift
    let ratio = y * y * mean / (2 * a * a)
    var s = mean / (1 + ratio + (ratio * (2 + ratio)).squareRoot())
    if lots.nextUniform() > mean / (mean + s) { s = mean * mean / s }
    return s.isFinite ? s / (1 + s) : 1
  }
}
