import Mathematics
public import Quantities

extension Stimulus {
  /// A sine around a mean, from a time on, up to but not including another:
  ///
  ///     I(t) = mean + A sin(2 π f t + φ)
  ///
  /// Its phase runs with the clock of the recording, not from its beginning.
  public struct Sine: Sendable, Hashable {
    /// What it swings around.
    public var mean: Current
    /// A.
    public var amplitude: Current
    /// f; 0 or more.
    public var frequency: Frequency
    /// φ, in radians.
    public var phase: Double
    /// When it begins.
    public var start: Time
    /// When it ends; nil if it does not.
    public var end: Time?

    /// A sine with everything named.
    public init(
      mean: Current = .zero, amplitude: Current, frequency: Frequency,
      phase: Double = 0, from start: Time = .zero, to end: Time? = nil
    ) {
      (self.mean, self.amplitude) = (mean, amplitude)
      (self.frequency, self.phase) = (frequency, phase)
      (self.start, self.end) = (start, end)
    }

    /// Whether it flows at a time.
    func isOn(at t: Time) -> Bool { start <= t && t < end ?? .infinity }

    /// The sine as it goes on from a time; whole turns are left out before
    /// they are multiplied by π, so that it stays sharp for ever.
    func wave(from t: Time) -> Drive.Wave {
      let turns = frequency.value * t.value
      let part = turns - turns.rounded()
      return Drive.Wave(
        amplitude: amplitude.value, omega: 2 * .pi * frequency.value,
        phase: 2 * .pi * part + phase.remainder(dividingBy: 2 * .pi))
    }

    func value(at t: Time) -> Current {
      let wave = wave(from: t)
      return mean + Current(coherent: wave.amplitude * sin(wave.phase))
    }
  }

  /// A sine around a mean.
  public static func sine(_ sine: Sine) -> Stimulus {
    Stimulus([.sine(sine)])
  }
}
