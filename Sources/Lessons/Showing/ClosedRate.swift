import LIFCore
import Quantities

/// The rate by the closed form over a sweep, where one holds: for a current
/// that stays as it is from some time on, or white noise around one.
struct ClosedRate {
  private(set) var points: [(value: AnyQuantity, rate: Double)] = []
  /// Where the neuron begins to fire; nil under noise, which makes it fire
  /// everywhere, if seldom.
  private(set) var onset: AnyQuantity?

  /// So many points that a curve looks like one on any screen: it has a kink
  /// at its onset, and under noise none.
  private static func count(isSharp: Bool) -> Int { isSharp ? 400 : 100 }

  init(of experiment: Experiment, _ sweep: Sweep) {
    let (low, high) = (
      sweep.values[0].value, sweep.values[sweep.values.count - 1].value
    )
    guard experiment.method == nil, low < high else { return }
    func setting(_ x: Double) -> Experiment.Setting? {
      try? experiment.setting(
        with: [sweep.name: AnyQuantity(x, sweep.dimension)])
    }
    func rate(_ x: Double) -> Double? { setting(x)?.closedRate }
    let isSharp = setting(low)?.isNoisy == false
    var last: (x: Double, rate: Double)?
    let count = Self.count(isSharp: isSharp)
    for index in 0...count {
      let part = Double(index) / Double(count)
      let x = (1 - part) * low + part * high
      guard let now = rate(x) else {
        (points, onset) = ([], nil)
        return
      }
      if isSharp, let last, last.rate == 0, now > 0 {
        let edge = Self.edge(from: last.x, to: x) { (rate($0) ?? 0) > 0 }
        onset = AnyQuantity(edge.rounded(toSignificant: 12), sweep.dimension)
        points.append((AnyQuantity(edge, sweep.dimension), 0))
      }
      points.append((AnyQuantity(x, sweep.dimension), now))
      last = (x, now)
    }
  }

  /// Where something begins to hold, by halving.
  private static func edge(
    from low: Double, to high: Double, _ holds: (Double) -> Bool
  ) -> Double {
    var (low, high) = (low, high)
    for _ in 0..<60 {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle }
    }
    return low
  }
}

extension Experiment.Setting {
  /// Whether the input fluctuates.
  fileprivate var isNoisy: Bool {
    simulation.stimulus.parts.contains {
      if case .noise = $0 { true } else { false }
    }
  }

  /// The rate in Hz by the closed form, if one holds.
  fileprivate var closedRate: Double? {
    let input = simulation.stimulus
    guard law == nil, input.parts.count == 1 else { return nil }
    let forms = ClosedForms(of: simulation.neuron)
    switch input.parts[0] {
    case .constant(let I), .step(let I, _, nil, _):
      return forms.rate(under: I).value(in: .hertz)
    case .noise(let noise):
      guard case .white(let sigma) = noise.kind else { return nil }
      return forms.whiteNoiseRate(
        mean: simulation.neuron.R * noise.mean, sigma: sigma
      ).ifDefined?.value(in: .hertz)
    default: return nil
    }
  }
}
