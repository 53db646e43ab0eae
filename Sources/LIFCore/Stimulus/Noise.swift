public import Quantities

extension Stimulus {
  /// A current that fluctuates around a mean.
  public struct Noise: Sendable, Hashable {
    /// How it fluctuates.
    public enum Kind: Sendable, Hashable {
      /// White noise: with W the Wiener process and µ = R mean,
      ///
      ///     τ du = -(u - u_rest - µ) dt + σ √τ dW
      ///
      /// so that the free potential has the variance σ²/2. It is given by σ
      /// and exists for a membrane that leaks.
      ///
      /// Source: N. Brunel, J. Comput. Neurosci. 8, 183 (2000), equation 4.
      case white(sigma: Voltage)
      /// An Ornstein–Uhlenbeck current, which remembers itself for τ_c:
      ///
      ///     τ_c dI = -(I - mean) dt + s √(2 τ_c) dW
      ///
      /// so that it has the standard deviation s. It begins in equilibrium.
      ///
      /// Source: Uhlenbeck and Ornstein, Phys. Rev. 36, 823 (1930).
      case correlated(deviation: Current, tau: Time)
    }

    /// What it fluctuates around.
    public var mean: Current
    /// How it fluctuates.
    public var kind: Kind
    /// The same seed at the same place among the parts, the same
    /// fluctuations.
    public var seed: UInt64

    /// Noise of a kind around a mean.
    public init(_ kind: Kind, around mean: Current, seed: UInt64) {
      (self.kind, self.mean, self.seed) = (kind, mean, seed)
    }
  }

  /// A current that fluctuates.
  public static func noise(_ noise: Noise) -> Stimulus {
    Stimulus([.noise(noise)])
  }

  /// Jumps of one size at random times, with no memory of each other.
  public struct PoissonJumps: Sendable, Hashable {
    /// How many there are per time, on average; 0 or more.
    public var rate: Frequency
    /// By how much the potential jumps, w.
    public var size: Voltage
    /// The same seed at the same place among the parts, the same times.
    public var seed: UInt64

    /// Jumps at a rate.
    public init(rate: Frequency, by size: Voltage, seed: UInt64) {
      (self.rate, self.size, self.seed) = (rate, size, seed)
    }

    /// The jumps up to a time; nil if there are more than a limit.
    func jumps(
      until end: Time, limit: Int, from streams: RandomStreams
    ) -> [Jump]? {
      guard rate > .zero else { return [] }
      var random = RandomNumbers(seed: seed, stream: streams.arrivals)
      var (jumps, t) = ([Jump](), Time.zero)
      while true {
        t += Time(coherent: random.nextWaitingTime() / rate.value)
        if t > end { return jumps }
        guard jumps.count < limit else { return nil }
        jumps.append(Jump(at: t, by: size))
      }
    }
  }

  /// Jumps of the potential at random times.
  public static func poisson(_ jumps: PoissonJumps) -> Stimulus {
    Stimulus([.poisson(jumps)])
  }
}
