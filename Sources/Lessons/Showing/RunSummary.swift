import LIFCore
import Quantities

extension Run {
  /// What happened, in one sentence.
  public var summary: String {
    switch recording.spikeCount {
    case 0: silence
    case 1: "Fires once, at \(first)."
    default: "Fires at \(first), \(rhythm): \(recording.spikeCount) spikes."
    }
  }

  private var first: String {
    guard case .value(let time) = recording.firstSpike else { return "?" }
    return time.formatted(.significant(4))
  }

  /// `then every 8.94 ms`, or the span of unequal intervals.
  private var rhythm: String {
    let intervals = recording.intervals.map(\.value)
    guard let shortest = intervals.min(), let longest = intervals.max() else {
      return ""
    }
    let low = Time(coherent: shortest).formatted(.significant(3))
    if longest - shortest <= 1e-6 * longest { return "then every \(low)" }
    let high = Time(coherent: longest).formatted(.significant(3))
    return low == high
      ? "then about every \(low)" : "then every \(low) to \(high)"
  }

  private var silence: String {
    let peak = recording.maximum
    let low = recording.minimum
    let moved = Self.movement(
      from: recording.potential(at: .zero), low: low, high: peak)
    guard neuron.threshold.isFinite else { return "\(moved)." }
    if recording.potential(at: .zero) >= neuron.threshold {
      return "\(moved). It starts at the threshold or above, which is "
        + "reached from below only; no spikes."
    }
    let gap = neuron.threshold - peak
    guard gap > .zero else { return "\(moved); no spikes." }
    let short = gap.formatted(.significant(2), in: .millivolts)
    return gap.value < 1e-3
      ? "\(moved), up to the threshold but not across it; no spikes."
      : "\(moved), \(short) short of threshold; no spikes."
  }

  private static func movement(
    from start: Voltage, low: Voltage, high: Voltage
  ) -> String {
    let rise = high - start
    let fall = start - low
    func shown(_ u: Voltage) -> String {
      u.formatted(.places(1), in: .millivolts)
    }
    if max(rise, fall).value < 0.05 { return "Stays at \(shown(start))" }
    if rise.value < 0.05 { return "Falls to \(shown(low))" }
    if fall.value < 0.05 { return "Rises to \(shown(high))" }
    return "Moves between \(shown(low)) and \(shown(high))"
  }
}
