public import Quantities

/// What is done to a neuron from outside: a sum of parts.
///
///     let drive = Stimulus.step(Current(2.5, .nanoamperes),
///       from: Time(10, .milliseconds), to: Time(60, .milliseconds))
///
/// A stimulus is what someone wrote down and may be faulty (`fault`); a
/// simulation refuses a faulty one. Outside its parts the current is zero.
/// Parts with more to them than a current are in files beside this one.
public struct Stimulus: Sendable, Hashable {
  /// What is added up.
  public var parts: [Part]

  /// A sum of parts.
  public init(_ parts: [Part] = []) { self.parts = parts }

  /// An input of one simple shape.
  public enum Part: Sendable, Hashable {
    /// The same current all the time.
    case constant(Current)
    /// A current from a time on, up to but not including another, and
    /// another current, the baseline, before and after it.
    case step(Current, from: Time, to: Time?, baseline: Current)
    /// Currents one after the other, each from its time up to the next;
    /// nothing before the first, and the last one stays on.
    case levels([Level])
    /// Equal pulses, the first at a time, then one every period.
    case pulses(
      Current, width: Time, period: Time, first: Time, count: Int)
    /// A current that changes steadily, beginning with one, from a time on,
    /// up to but not including another.
    case ramp(Current, slope: CurrentSlope, from: Time, to: Time?)
    /// A sine around a mean; nothing outside its window.
    case sine(Sine)
    /// Synapses whose charge arrives at once: the potential jumps.
    case jumps([Jump])
    /// Synapses whose current decays.
    case synapses(Synapses)
    /// Jumps of the potential at random times.
    case poisson(PoissonJumps)
    /// A current that fluctuates.
    case noise(Noise)
  }
}

extension Stimulus {
  /// No input.
  public static let none = Stimulus()

  /// The same current all the time.
  public static func constant(_ I: Current) -> Stimulus {
    Stimulus([.constant(I)])
  }

  /// A current from a time on, up to but not including another.
  public static func step(
    _ I: Current, from start: Time, to end: Time? = nil,
    baseline: Current = .zero
  ) -> Stimulus {
    Stimulus([.step(I, from: start, to: end, baseline: baseline)])
  }

  /// Equal pulses, the first at a time, then one every period.
  public static func pulseTrain(
    _ I: Current, width: Time, period: Time, first: Time, count: Int
  ) -> Stimulus {
    Stimulus([
      .pulses(I, width: width, period: period, first: first, count: count)
    ])
  }

  /// A current that changes steadily from a time on:
  ///
  ///     I(t) = I + slope (t - start)
  public static func ramp(
    _ I: Current, slope: CurrentSlope, from start: Time = .zero,
    to end: Time? = nil
  ) -> Stimulus {
    Stimulus([.ramp(I, slope: slope, from: start, to: end)])
  }

  /// All inputs together.
  public static func sum(_ stimuli: [Stimulus]) -> Stimulus {
    Stimulus(stimuli.flatMap(\.parts))
  }
}

extension Stimulus {
  /// The current at a time; a change at t counts from t on. Jumps carry their
  /// charge in no time and are not in it, nor are fluctuations around a mean.
  public func value(at t: Time) -> Current {
    SumTree(parts.map { $0.value(at: t) }).total
  }

  /// The first time after t at which the input changes its law; nil if it
  /// keeps it.
  func nextChange(after t: Time) -> Time? {
    parts.compactMap { $0.nextChange(after: t) }.min()
  }

  /// When the input begins, counted from the beginning of a recording.
  ///
  /// A part that is always there is background where another part begins
  /// later. nil if there is no input at all.
  public var onset: Time? {
    let onsets = parts.compactMap(\.onset)
    if let first = onsets.min() { return max(first, .zero) }
    return parts.contains(where: \.isAlwaysThere) ? .zero : nil
  }

  /// The fluctuating currents in it.
  var noises: [NoiseSource] {
    parts.enumerated().compactMap { index, part in
      guard case .noise(let noise) = part else { return nil }
      return NoiseSource(noise: noise, streams: RandomStreams(ofPart: index))
    }
  }
}
