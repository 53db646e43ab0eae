import Mathematics
public import Quantities

extension Recording {
  /// How the potential answers to what the input has of a frequency, measured
  /// over the last whole periods within the second half of the recording.
  ///
  /// Both are multiplied with a sine and a cosine of that frequency and
  /// averaged, which leaves their parts of it. What is left of the beginning
  /// by then spoils it; record for many tau. The lag lies between -π and π.
  /// Undefined where the neuron fires, where half of the recording is shorter
  /// than a period, and where the input does not swing at that frequency.
  public func sineResponse(at f: Frequency) -> Outcome<SineResponse> {
    guard spikes.isEmpty else { return .undefined(.fires) }
    let period = 1 / f.value
    // More periods would say no more.
    let periods = min((duration.value / 2 / period).rounded(.down), 256)
    guard f > .zero, periods >= 1 else { return .undefined(.noWholePeriod) }
    let start = duration.value - periods * period
    let u = part(at: f, from: start, periods) { potential(at: $0).value }
    let I = part(at: f, from: start, periods) { current(at: $0).value }
    guard I.size > 1e-9 * I.largest else { return .undefined(.noSine) }
    var lag = I.angle - u.angle
    lag -= 2 * .pi * (lag / (2 * .pi)).rounded()
    return .value(
      SineResponse(
        amplitude: Voltage(coherent: u.size), lag: lag,
        delay: Time(coherent: lag / (2 * .pi * f.value))))
  }

  /// The part of a curve that swings at a frequency: size sin(2 π f t + angle).
  private func part(
    at f: Frequency, from start: Double, _ periods: Double,
    _ value: (Time) -> Double
  ) -> (size: Double, angle: Double, largest: Double) {
    // As many places a period as make the average exact for smooth curves.
    let count = Int(256 * periods)
    let step = 1 / f.value / 256
    var (a, b, largest) = (0.0, 0.0, 0.0)
    for index in 0..<count {
      let t = start + (Double(index) + 0.5) * step
      let angle = 2 * .pi * (f.value * t - (f.value * t).rounded())
      let y = value(Time(coherent: t))
      largest = max(largest, y.magnitude)
      a += y * sin(angle)
      b += y * cos(angle)
    }
    let scale = 2 / Double(count)
    return (scale * (a * a + b * b).squareRoot(), angle(b, a), largest)
  }

  /// The angle of a point, from -π to π.
  private func angle(_ y: Double, _ x: Double) -> Double {
    if x == 0 { return y < 0 ? -.pi / 2 : .pi / 2 }
    let turn: Double = x > 0 ? 0 : y < 0 ? -.pi : .pi
    return atan(y / x) + turn
  }
}
