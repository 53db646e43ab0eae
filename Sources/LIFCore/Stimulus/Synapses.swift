import Mathematics
public import Quantities

extension Stimulus {
  /// A spike of another neuron that moves the potential at once.
  ///
  /// The charge C w arrives in no time: u jumps by w.
  public struct Jump: Sendable, Hashable {
    /// When it arrives.
    public var time: Time
    /// By how much the potential jumps, w.
    public var size: Voltage

    /// A jump at a time.
    public init(at time: Time, by size: Voltage) {
      (self.time, self.size) = (time, size)
    }
  }

  /// Jumps of the potential: delta synapses.
  public static func jumps(_ jumps: [Jump]) -> Stimulus {
    Stimulus([.jumps(jumps.sorted { $0.time < $1.time })])
  }

  /// Spikes of other neurons, each followed by a current that decays with
  /// one time constant, s after the arrival:
  ///
  ///     I(s) = w e^(-s/τ_s)                      exponential
  ///     I(s) = w e s/τ_s e^(-s/τ_s)              alpha
  ///
  /// so that w is the peak. They add up, and they flow on while the membrane
  /// is held.
  public struct Synapses: Sendable, Hashable {
    /// How the current of a spike runs.
    public enum Shape: Sendable, Hashable {
      /// It is there at once and decays.
      case exponential
      /// It rises, has its peak at τ_s, and decays.
      case alpha
    }

    /// A spike of another neuron.
    public struct Arrival: Sendable, Hashable {
      /// When it arrives.
      public var time: Time
      /// The peak of its current, w.
      public var peak: Current

      /// An arrival with the peak of its current.
      public init(at time: Time, _ peak: Current) {
        (self.time, self.peak) = (time, peak)
      }
    }

    /// How the currents run.
    public let shape: Shape
    /// Their time constant, τ_s; above 0.
    public let tau: Time
    /// The spikes, in the order of time.
    public let arrivals: [Arrival]

    /// Synapses of a shape and a time constant.
    public init(_ shape: Shape, tau: Time, _ arrivals: [Arrival]) {
      (self.shape, self.tau) = (shape, tau)
      self.arrivals = arrivals.sorted { $0.time < $1.time }
    }
  }

  /// Synapses whose current decays.
  public static func synapses(_ synapses: Synapses) -> Stimulus {
    Stimulus([.synapses(synapses)])
  }
}

extension Stimulus.Synapses {
  /// The current of all spikes up to a time, as it goes on from there.
  func decay(at t: Time) -> Drive.Decay {
    var running = RunningDecay(of: self)
    running.advance(to: t, in: self)
    return running.decay
  }
}

/// The current of synapses as time goes on; each spike is met once.
struct RunningDecay {
  private(set) var decay: Drive.Decay
  private var now = -Time.infinity
  private var next = 0

  init(of synapses: Stimulus.Synapses) {
    decay = Drive.Decay(rate: 1 / synapses.tau.value, amount: 0, growth: 0)
  }

  /// Goes on to a time, the spikes of that time included.
  mutating func advance(to t: Time, in synapses: Stimulus.Synapses) {
    while let arrival = synapses.arrivals.at(next), arrival.time <= t {
      pass(until: arrival.time)
      switch synapses.shape {
      case .exponential: decay.amount += arrival.peak.value
      case .alpha:
        decay.growth += arrival.peak.value * Self.e * decay.rate
      }
      next += 1
    }
    pass(until: t)
  }

  private mutating func pass(until t: Time) {
    if now.isFinite, now < t { decay.advance(by: (t - now).value) }
    now = t
  }

  private static let e = exp(1)
}
