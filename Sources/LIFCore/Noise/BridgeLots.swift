/// Decides whether a noisy potential has touched the threshold between two
/// moments at which it was below.
///
/// Between two known ends the potential is a Brownian bridge, once time is
/// stretched so that the leak drops out, and the threshold is a curve there.
/// For a step short beside tau, which bends it little, the bridge touches it
/// with the probability e^(-2 a b / v), where a and b are the distances at the
/// ends and v = σ² sinh(α h). Looking only at the ends would miss these.
///
/// Source: Doob, Ann. Math. Stat. 20, 393 (1949); Buonocore, Nobile and
/// Ricciardi, Adv. Appl. Prob. 19, 784 (1987).
struct BridgeLots {
  private var random: RandomNumbers
  /// How many bridges with small chances are let pass before one of them is
  /// looked at.
  private var pass = 0

  /// Exponents from which on a chance is small.
  private static let far = 4.0
  /// The largest of the small chances, e^(-4).
  private static let smallChance = portableExp(-far)
  /// What -ln(1 - e^(-4)) is: how fast small chances come up.
  private static let rate = -portableLog(1 - smallChance)
  /// An exponent from which on nobody would live to see a crossing.
  private static let certainty = 40.0

  init(_ random: RandomNumbers) {
    self.random = random
    pass = nextPass()
  }

  /// What the product of the two distances must be below for a bridge to be
  /// worth a lot.
  static func reach(variance v: Double) -> Double { certainty / 2 * v }

  /// Whether the threshold was touched, with the product of the distances.
  ///
  /// Small chances are thinned out: one in e^4 of them is looked at, and then
  /// counts e^4 times as much.
  mutating func touches(_ product: Double, variance v: Double) -> Bool {
    let exponent = 2 * product / v
    guard exponent > Self.far else {
      return random.nextUniform() < portableExp(-exponent)
    }
    if exponent > Self.certainty { return false }
    pass -= 1
    if pass >= 0 { return false }
    pass = nextPass()
    return random.nextUniform() * Self.smallChance < portableExp(-exponent)
  }

  /// How many fail before the first that succeeds with the small chance: the
  /// geometric distribution.
  private mutating func nextPass() -> Int {
    Int(random.nextWaitingTime() / Self.rate)
  }

  /// A number above 0 and below 1, for what else is to be decided.
  mutating func nextUniform() -> Double { random.nextUniform() }
}
