public import Quantities

/// Equal steps in which a simulation goes, and what is done at each.
///
/// Other simulators go this way. They look at the threshold at the end of a
/// step only, so that a spike is late by a part of a step and a peak between
/// two looks goes unseen.
public struct Grid: Sendable, Hashable {
  /// Which clock a spike is read from, and how long the hold lasts.
  public enum Convention: Sendable, Hashable {
    /// NEST: u >= threshold fires, the spike bears the time at the end of the
    /// step, and the hold takes t_ref, rounded up to steps.
    case endOfStep
    /// Brian2: u > threshold fires, the spike bears the time at the start of
    /// the step, and the hold ends t_ref after that.
    case startOfStep
  }

  /// The length of a step, dt.
  public var step: Time
  /// How spikes are stamped.
  public var convention: Convention
  /// How a step is made.
  public var integrator: Integrator

  /// Steps of a length.
  public init(
    step: Time, _ convention: Convention = .endOfStep,
    _ integrator: Integrator = .exact
  ) {
    (self.step, self.convention) = (step, convention)
    self.integrator = integrator
  }

  /// Whether a time is at the end of a step, as far as decimals can say.
  public func isStep(at t: Time) -> Bool {
    (t / step).wholeButForRounding != nil
  }

  /// Exact steps of 0.1 ms, as most simulators take them.
  static let usual = Grid(step: Time(coherent: 0.1))

  /// For how many steps after a spike the membrane is held. What is a whole
  /// number of steps but for rounding is one.
  func heldSteps(for t_ref: Time) -> Int {
    let steps = t_ref / step
    let count =
      switch convention {
      case .endOfStep: (steps - 1e-6).rounded(.up)
      case .startOfStep: (steps + 1e-3).rounded(.down) - 1
      }
    return Int(min(max(count, 0), 1e15))
  }

  /// The time of a spike that a step ends with.
  func stamp(ofStep index: Int) -> Time {
    switch convention {
    case .endOfStep: Double(index + 1) * step
    case .startOfStep: Double(index) * step
    }
  }

  /// The steps that ended with these spikes.
  func steps(of spikes: [Time]) -> [Int] {
    let shift = convention == .endOfStep ? 1.0 : 0
    return spikes.map { Int(($0 / step - shift).rounded()) }
  }

  /// The lowest potential at the end of a step that fires: the threshold, or
  /// where it must be exceeded, the next larger number. Of a neuron that
  /// never fires it is no number, which not even an overflow reaches.
  func firingLevel(for threshold: Voltage) -> Double {
    guard threshold.isFinite else { return .nan }
    return switch convention {
    case .endOfStep: threshold.value
    case .startOfStep: threshold.value.nextUp
    }
  }
}
