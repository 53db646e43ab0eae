import LIFCore
import Plot
import Quantities

/// Where a prediction lies in the picture of the run.
///
/// | what is predicted               | how it is drawn                   |
/// |---------------------------------|-----------------------------------|
/// | `max_u`, `u(20 ms)`, …          | a level across the trace          |
/// | `first_spike`, `spike(3)`       | an upright line at the moment     |
/// | `latency`                       | the same, behind the onset        |
/// | `isi`, `isi(2)`, `rate_isi`     | an interval, from its first spike |
///
/// Whatever else is predicted, and what lies far outside, is in the words
/// below the picture only.
enum DrawnPrediction {
  case level(Double)
  case stretch(from: Double, to: Double)

  /// The name that it has in the picture.
  static let name = "predicted"

  /// Nil where it cannot be drawn.
  init?(_ value: AnyQuantity, of key: AnswerKey, in situation: Situation) {
    let name = key.written.entry.value
    guard let recording = situation.run?.recording else { return nil }
    switch value.dimension {
    case .voltage where Self.isPotential(name): self = .level(value.value)
    case .time:
      let start = Self.start(of: name, in: recording)
      guard let start else { return nil }
      let end = start.value + value.value
      self = .stretch(from: name.hasPrefix("isi") ? start.value : end, to: end)
    case .frequency where name == "rate_isi" && value.value > 0:
      guard let first = recording.firstSpike.ifDefined else { return nil }
      self = .stretch(
        from: first.value, to: first.value + 1 / value.value)
    default: return nil
    }
  }

  /// Whether it is a single potential, and no difference of two.
  private static func isPotential(_ name: String) -> Bool {
    ["max_u", "min_u", "steady_u", "mean_u"].contains(name)
      || name.hasPrefix("u(")
  }

  /// From where a time is counted.
  private static func start(
    of name: String, in recording: Recording
  ) -> Time? {
    if name == "latency" { return recording.onset }
    if name == "first_spike" || name.hasPrefix("spike(") { return .zero }
    if name == "isi" { return recording.firstSpike.ifDefined }
    guard name.hasPrefix("isi("), name.hasSuffix(")"),
      let number = Int(name.dropFirst(4).dropLast())
    else { return nil }
    return recording.spike(number).ifDefined
  }
}

extension Figure {
  /// Draws a prediction into the run that it is about, and says it.
  mutating func add(
    prediction: AnyQuantity, of key: AnswerKey, in situation: Situation,
    inWords words: String
  ) {
    say(prediction: words)
    guard !panels.isEmpty,
      let drawn = DrawnPrediction(prediction, of: key, in: situation)
    else { return }
    switch drawn {
    case .level(let u):
      panels[0].levels.append(Level(name: DrawnPrediction.name, value: u))
      panels[0].vertical = panels[0].vertical.including(u)
    case .stretch(let start, let end):
      let axis = horizontal.lower...horizontal.upper
      guard axis.contains(start), axis.contains(end) else { return }
      panels[0].marks.append(
        Mark(name: DrawnPrediction.name, from: start, to: end))
    }
  }

  /// Adds a prediction to the sentence below the picture.
  mutating func say(prediction words: String) {
    guard let last = words.last else { return }
    caption += " Your prediction: \(words)" + (".?!".contains(last) ? "" : ".")
  }
}

extension Axis {
  /// The axis, long enough for a value that is not all too far away.
  fileprivate func including(_ value: Double) -> Axis {
    guard value.isFinite, upper > lower,
      value > lower - 2 * (upper - lower), value < upper + 2 * (upper - lower)
    else { return self }
    var copy = self
    copy.lower = min(lower, value)
    copy.upper = max(upper, value)
    return copy
  }
}
