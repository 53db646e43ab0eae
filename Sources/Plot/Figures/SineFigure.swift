import Quantities

extension Figure {
  /// How the potential in mV follows a sine of current in nA over time in ms.
  ///
  /// Both peaks are marked, and the lag between them is named in degrees of
  /// the period and in ms. It is taken from 0 to one period.
  public static func sineResponse(
    potential: [Point], current: [Point], period: Double,
    currentPeak: Double, potentialPeak: Double
  ) -> Figure {
    let lag = Lag(
      from: currentPeak, to: potentialPeak, of: period)
    let times = (potential + current).map(\.x).filter(\.isFinite)
    let named = Mark(
      name: lag.words, from: currentPeak, to: currentPeak + lag.time)
    var lines = named
    lines.name = ""
    return Figure(
      horizontal: Axis(
        label: "t", unit: .milliseconds, from: times.min() ?? 0,
        to: times.max() ?? 1),
      panels: [
        Panel(
          vertical: Axis(
            label: "u", unit: .millivolts, fitting: potential.map(\.y)),
          curves: [Curve(name: "u", points: potential)], marks: [named],
          weight: 2),
        Panel(
          vertical: Axis(
            label: "I", unit: .nanoamperes, fitting: current.map(\.y)),
          curves: [Curve(name: "I", points: current)], marks: [lines]),
      ],
      caption: "The potential peaks \(lag.time.inDigits) ms after the current, "
        + "\(lag.degrees.inDigits)° of a period of \(period.inDigits) ms.")
  }
}

/// How far one wave is behind another.
private struct Lag {
  /// In ms, at least zero and less than a period.
  let time: Double
  /// The same, where a period is 360.
  let degrees: Double

  init(from first: Double, to second: Double, of period: Double) {
    let rest = (second - first).truncatingRemainder(dividingBy: period)
    time = rest < 0 ? rest + period.magnitude : rest
    degrees = 360 * time / period.magnitude
  }

  var words: String { "lag \(degrees.inDigits)°, \(time.inDigits) ms" }
}

extension Double {
  fileprivate var inDigits: String { formatted(.significant(3)) }
}
