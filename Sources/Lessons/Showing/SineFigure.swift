public import Plot
import LIFCore
import Quantities

extension Run {
  /// How the potential follows the sine of the input, over its last periods;
  /// nil where there is no such sine, or it cannot be followed.
  public var responseFigure: Figure? {
    guard let sine = stimulus.soleSine,
      case .value(let response) = recording.sineResponse(at: sine.frequency)
    else { return nil }
    let period = 1 / sine.frequency.value
    let end = recording.duration.value
    let start = max(end - 2.5 * period, end / 2)
    let times = (0...600).map { start + (end - start) * Double($0) / 600 }
    // The first crest of the current in the picture.
    let turns = sine.frequency.value * start + sine.phase / (2 * .pi)
    let crest = start + ((turns - 0.25).rounded(.up) + 0.25 - turns) * period
    return .sineResponse(
      potential: times.map {
        Point($0, recording.potential(at: Time(coherent: $0)).value)
      },
      current: times.map {
        Point($0, recording.current(at: Time(coherent: $0)).value)
      },
      period: period, currentPeak: crest,
      potentialPeak: crest + response.delay.value)
  }
}

extension Stimulus {
  /// The only part, if that is a sine that swings upwards.
  var soleSine: Sine? {
    guard parts.count == 1, case .sine(let sine) = parts[0],
      sine.amplitude > .zero, sine.frequency > .zero
    else { return nil }
    return sine
  }
}

extension Experiment {
  /// The responses of a sweep over the frequency of a sine, as amplitude and
  /// phase over it; nil where the sweep is about something else.
  func responseFigure(of points: [SweepPoint], _ sweep: Sweep) -> Figure? {
    guard sweep.dimension == .frequency else { return nil }
    var measured: [Response] = []
    var closedForm: [Response] = []
    for point in points {
      guard let sine = point.run.stimulus.soleSine,
        sine.frequency.value == point.value.value
      else { continue }
      let f = sine.frequency
      if let found = point.run.recording.sineResponse(at: f).ifDefined {
        measured.append(Response(f, found))
      }
      let theory = ClosedForms(of: point.run.neuron)
        .sineResponse(amplitude: sine.amplitude, frequency: f)
      if let found = theory.ifDefined { closedForm.append(Response(f, found)) }
    }
    guard let neuron = points.first?.run.neuron, measured.count > 1 else {
      return nil
    }
    let corner = ClosedForms(of: neuron).cutoffFrequency.value(in: .hertz)
    return .bode(
      measured: measured, closedForm: closedForm,
      corner: corner > 0 ? corner : nil)
  }
}

extension Response {
  fileprivate init(_ f: Frequency, _ response: SineResponse) {
    self.init(
      frequency: f.value(in: .hertz), amplitude: response.amplitude.value,
      phase: -response.lag * 180 / .pi)
  }
}
