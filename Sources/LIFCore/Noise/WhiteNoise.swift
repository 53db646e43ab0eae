import Quantities

/// White noise on its way: how far it takes the potential of a membrane, and
/// whether it reached the threshold meanwhile.
struct WhiteNoise {
  /// σ, in mV.
  let sigma: Double
  /// α = 1/τ, in 1/ms.
  let leak: Double
  /// The steps.
  private var steps: Gaussians
  /// What is between them.
  private var random: RandomNumbers

  /// All white noises of an input together: their variances add up.
  init?(_ noises: [Stimulus.Noise], on membrane: Integration) {
    var (variance, seed) = (0.0, 0 as UInt64)
    for noise in noises {
      guard case .white(let sigma) = noise.kind else { continue }
      variance += sigma.value * sigma.value
      seed = (seed << 7 | seed >> 57) ^ noise.seed
    }
    guard variance > 0 else { return nil }
    sigma = variance.squareRoot()
    leak = membrane.leak
    steps = Gaussians(seed: seed)
    random = RandomNumbers(seed: seed, stream: 2)
  }

  /// The number that decides on the next step, of mean 0 and variance 1.
  @inline(__always)
  mutating func nextStep() -> Double { steps.draw() }

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
  ///
  /// Between two known ends the potential is a Brownian bridge, once time is
  /// stretched so that the leak drops out; it touches a level above both with
  /// the probability e^(-2 a b / v), where v = σ² sinh(α h). Looking only at
  /// the ends would miss these.
  ///
  /// Source: Doob, Ann. Math. Stat. 20, 393 (1949); Buonocore, Nobile and
  /// Ricciardi, Adv. Appl. Prob. 19, 784 (1987).
  mutating func crossing(
    between before: Double, and after: Double, over h: Double
  ) -> Double? {
    let v = variance(over: h)
    guard after > 0 else { return firstPassage(before, after, v) }
    let exponent = 2 * before * after / v
    guard exponent < Self.certainty,
      random.nextUniform() < portableExp(-exponent)
    else {
      return nil
    }
    return firstPassage(before, after, v)
  }

  /// An exponent from which on nobody would live to see a crossing.
  private static let certainty = 40.0

  /// What the product of the two distances must be below for a crossing to be
  /// worth drawing.
  func reach(over h: Double) -> Double {
    Self.certainty / 2 * variance(over: h)
  }

  private func variance(over h: Double) -> Double {
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
  private mutating func firstPassage(
    _ before: Double, _ after: Double, _ v: Double
  ) -> Double {
    let a = before / v.squareRoot()
    let drift = (after / v.squareRoot()).magnitude
    guard a > 0 else { return 0 }
    let y = steps.draw()
    guard drift > 0 else { return 1 / (1 + y * y / (a * a)) }
    let mean = a / drift
    let ratio = y * y * mean / (2 * a * a)
    var s = mean / (1 + ratio + (ratio * (2 + ratio)).squareRoot())
    if random.nextUniform() > mean / (mean + s) { s = mean * mean / s }
    return s.isFinite ? s / (1 + s) : 1
  }
}
