public import Quantities

/// A run of an equation that somebody gave, on a grid of steps.
///
///     let run = EquationRun(of: neuron, step: Time(0.1, .milliseconds))
///     let recording = try run.recording(
///       for: Time(100, .milliseconds), by: .euler,
///       under: { _ in Current(2, .nanoamperes) },
///       slope: { u, I, t in … })
///
/// The neuron says when u fires, where it is reset to and how long it is
/// held; its own membrane equation is not asked. After each step the level
/// is tested: where u is at the threshold or above, a spike is stamped at the
/// end of the step, u is reset, and held for t_ref, rounded up to steps. This
/// is the rule of simulators on a grid, such as NEST.
public struct EquationRun: Sendable, Hashable {
  /// What says when to fire, and what happens then.
  public var neuron: Neuron
  /// The length of a step.
  public var step: Time
  /// The potential at time zero.
  public var start: Voltage

  /// A run; it starts at rest unless said otherwise.
  public init(of neuron: Neuron, step: Time, from start: Voltage? = nil) {
    self.neuron = neuron
    self.step = step
    self.start = start ?? neuron.u_rest
  }

  /// The largest number of steps unless a caller says otherwise.
  public static let limit = 10_000_000

  /// Runs du/dt = slope(u, I(t), t) for as many whole steps as fit into a
  /// duration.
  ///
  /// Throws if the duration, the step or the start is no proper number, if
  /// there are more steps than the limit, and when the potential leaves all
  /// numbers.
  public func recording(
    for duration: Time, by method: EquationMethod,
    limit: Int = EquationRun.limit,
    under current: (Time) -> Current,
    slope: (Voltage, Current, Time) -> Slope
  ) throws(EquationError) -> EquationRecording {
    let march = try EquationMarch(self, for: duration, limit: limit)
    let dt = step.value
    func f(_ u: Double, _ t: Double) -> Double {
      let time = Time(coherent: t)
      return slope(Voltage(coherent: u), current(time), time).value
    }
    // Each method has a loop of its own, in which it is known.
    return switch method {
    case .euler:
      try march.run { EquationMethod.euler.advanced($0, $1, dt, f) }
    case .rk2:
      try march.run { EquationMethod.rk2.advanced($0, $1, dt, f) }
    case .rk4:
      try march.run { EquationMethod.rk4.advanced($0, $1, dt, f) }
    }
  }

  /// Runs du/dt = a(I, t) + b(I, t) u by its solution for a step in which a
  /// and b stay what they are at its start:
  ///
  ///     u(t + dt) = u + (a + b u) (e^(b dt) - 1)/b
  ///     u(t + dt) = u + a dt                          for b = 0
  ///
  /// Exact, but for rounding, where the current is constant within steps and
  /// the equation does not depend on time otherwise. Throws as `recording`
  /// does.
  ///
  /// Source: Rotter and Diesmann, Biol. Cybern. 81, 381 (1999).
  public func exactRecording(
    for duration: Time, limit: Int = EquationRun.limit,
    under current: (Time) -> Current,
    offset: (Current, Time) -> Slope, rate: (Current, Time) -> Frequency
  ) throws(EquationError) -> EquationRecording {
    let march = try EquationMarch(self, for: duration, limit: limit)
    let dt = step.value
    var propagator = Propagator(rate: 0, over: dt)
    return try march.run { u, t in
      let time = Time(coherent: t)
      let I = current(time)
      let b = rate(I, time).value
      if b != propagator.rate { propagator = Propagator(rate: b, over: dt) }
      return propagator.advanced(u, offset(I, time).value)
    }
  }
}

/// How du/dt = a + b u goes on for a time with b.
private struct Propagator {
  let rate: Double
  /// The time that counts: the integral of e^(b s) over the step.
  let time: Double

  init(rate b: Double, over dt: Double) {
    rate = b
    time = b == 0 ? dt : expm1(b * dt) / b
  }

  func advanced(_ u: Double, _ a: Double) -> Double {
    u + (a + rate * u) * time
  }
}
