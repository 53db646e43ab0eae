import Quantities

/// How a system answers a sine of one frequency.
public struct Response: Sendable, Hashable {
  /// In Hz.
  public var frequency: Double
  /// Of the potential, in mV.
  public var amplitude: Double
  /// Of the potential against the current, in degrees; negative behind it.
  public var phase: Double

  /// A response with everything named.
  public init(frequency: Double, amplitude: Double, phase: Double) {
    self.frequency = frequency
    self.amplitude = amplitude
    self.phase = phase
  }
}

extension Figure {
  /// Amplitude and phase over frequency, both axes of the amplitude
  /// logarithmic (H. W. Bode, 1940).
  ///
  /// Measured responses are marks, the closed form is a line; the corner
  /// frequency 1/(2π τ) is a named place.
  public static func bode(
    measured: [Response], closedForm: [Response] = [], corner: Double? = nil
  ) -> Figure {
    let all = measured + closedForm
    let parts = [(measured, Curve.Form.points), (closedForm, .line)]
    let frequency = Axis(
      label: "f", unit: .hertz, fitting: all.map(\.frequency), margin: 0,
      scale: .logarithmic)
    let curves = { (value: (Response) -> Double) in
      parts.filter { !$0.0.isEmpty }.map { responses, form in
        Curve(
          name: form == .line ? "closed form" : "measured",
          points: responses.map { Point($0.frequency, value($0)) }, form: form)
      }
    }
    let amplitude = Panel(
      vertical: Axis(
        label: "amplitude", unit: .millivolts, fitting: all.map(\.amplitude),
        scale: .logarithmic),
      curves: curves(\.amplitude),
      marks: corner.map { [Mark(name: "corner", at: $0)] } ?? [])
    let phase = Panel(
      vertical: .phase(fitting: all.map(\.phase)), curves: curves(\.phase),
      marks: corner.map { [Mark(name: "", at: $0)] } ?? [])
    return Figure(
      horizontal: frequency, panels: [amplitude, phase],
      caption: all.caption(corner))
  }
}

extension Axis {
  /// Degrees, from one right angle to another.
  fileprivate static func phase(fitting values: [Double]) -> Axis {
    let finite = values.filter { $0.magnitude < 1e6 }
    let low = ((finite.min() ?? 0) / 90).rounded(.down) * 90
    let high = ((finite.max() ?? 0) / 90).rounded(.up) * 90
    return Axis(
      label: "phase", unitSymbol: "°", from: low == high ? low - 90 : low,
      to: high, scale: .degrees)
  }
}

extension [Response] {
  /// `Amplitude 20 mV at 1 Hz, 0.32 mV at 1000 Hz; phase −3.6° and −89.1°;
  /// corner at 15.9 Hz.`
  fileprivate func caption(_ corner: Double?) -> String {
    let finite = filter { $0.frequency.isFinite && $0.amplitude.isFinite }
    guard let first = finite.min(by: { $0.frequency < $1.frequency }),
      let last = finite.max(by: { $0.frequency < $1.frequency })
    else { return "No responses." }
    let number = { (value: Double) in value.formatted(.significant(3)) }
    let end = { (response: Response) in
      "\(number(response.amplitude)) mV at \(number(response.frequency)) Hz"
    }
    let parts = [
      "amplitude \(end(first)), \(end(last))",
      "phase \(number(first.phase))° and \(number(last.phase))°",
    ]
    let place = corner.map { ["corner at \(number($0)) Hz"] } ?? []
    return (parts + place).sentence
  }
}
