import LIFCore
import Plot
import Quantities

/// The noise in an input, as far as it decides the f–I curve.
struct FluctuatingInput {
  /// The σ of all white noise together; nil where some of it has a memory,
  /// for which there is no formula.
  private let sigma: Voltage?

  /// The noise in an input; nil where nothing fluctuates.
  init?(_ stimulus: Stimulus) {
    var variance = 0.0
    var isWhite = true
    for case .noise(let noise) in stimulus.parts {
      switch noise.kind {
      case .white(let sigma): variance += sigma.value * sigma.value
      case .correlated(.zero, _): break
      case .correlated: isWhite = false
      }
    }
    guard variance > 0 || !isWhite else { return nil }
    sigma = isWhite ? Voltage(coherent: variance.squareRoot()) : nil
  }

  /// The rates by Siegert's formula; nil where it does not hold.
  func curve(over currents: [Current], _ theory: ClosedForms) -> [Point]? {
    guard let sigma else { return nil }
    let points = currents.compactMap { I in
      theory.whiteNoiseRate(mean: theory.neuron.R * I, sigma: sigma).ifDefined
        .map { Point(I.value(in: .nanoamperes), $0.value(in: .hertz)) }
    }
    return points.count == currents.count ? points : nil
  }

  /// What the curve is of.
  func sentence(_ isInCurve: Bool) -> String {
    guard let sigma, isInCurve else { return "The curve is without noise." }
    return "The curve is under noise with σ = \(sigma.formatted())."
  }
}
