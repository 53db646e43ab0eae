public import Plot
import Diagnostics
import LIFCore
import Quantities

extension Experiment {
  /// The rates of a sweep as a figure: measured points, and where a closed
  /// form holds, its line.
  ///
  /// Over the frequency of a sine that does not make the neuron fire, the
  /// amplitude and the phase of its answer.
  public func figure(of points: [SweepPoint], _ sweep: Sweep) -> Figure {
    responseFigure(of: points, sweep) ?? rateFigure(of: points, sweep)
  }

  private func rateFigure(of points: [SweepPoint], _ sweep: Sweep) -> Figure {
    let unit = Unit.natural(
      for: sweep.values[sweep.values.count - 1].value, of: sweep.dimension)
    func place(_ value: AnyQuantity) -> Double {
      unit?.number(ofCoherent: value.value) ?? value.value
    }
    let measured = points.compactMap { point in
      point.rate.ifDefined.map {
        Point(place(point.value), $0.value(in: .hertz))
      }
    }
    let curve = ClosedRate(of: self, sweep)
    let t_refs = Set(points.map { $0.run.neuron.t_ref })
    let ceiling = t_refs.count == 1 ? t_refs.first.map { 1 / $0 } : nil
    return .rateCurve(
      measured: measured,
      closedForm: curve.points.map { Point(place($0.value), $0.rate) },
      rheobase: sweep.dimension == .current ? curve.onset.map(place) : nil,
      ceiling: ceiling.flatMap { $0.isFinite ? $0.value(in: .hertz) : nil },
      over: sweep.name,
      unitSymbol: unit?.symbol ?? sweep.dimension.coherentSymbol)
  }
}

/// The rate by the closed form over a sweep, where one holds: for a current
/// that stays as it is from some time on.
private struct ClosedRate {
  private(set) var points: [(value: AnyQuantity, rate: Double)] = []
  /// Where the neuron begins to fire.
  private(set) var onset: AnyQuantity?

  /// So many that a curve looks like one on any screen.
  private static let count = 400

  init(of experiment: Experiment, _ sweep: Sweep) {
    let (low, high) = (
      sweep.values[0].value, sweep.values[sweep.values.count - 1].value
    )
    guard experiment.method == nil, low < high else { return }
    func rate(_ x: Double) -> Double? {
      experiment.closedRate(
        with: [sweep.name: AnyQuantity(x, sweep.dimension)])
    }
    var last: (x: Double, rate: Double)?
    for index in 0...Self.count {
      let part = Double(index) / Double(Self.count)
      let x = (1 - part) * low + part * high
      guard let now = rate(x) else {
        points = []
        return
      }
      if let last, last.rate == 0, now > 0 {
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

extension Experiment {
  /// The rate in Hz by the closed form, if one holds for these values.
  fileprivate func closedRate(with values: [String: AnyQuantity]) -> Double? {
    guard let setting = try? setting(with: values), setting.law == nil,
      let I = setting.simulation.stimulus.lastingCurrent
    else { return nil }
    return ClosedForms(of: setting.simulation.neuron).rate(under: I)
      .value(in: .hertz)
  }
}

extension Stimulus {
  /// The current that stays from some time on, if that is all there is.
  fileprivate var lastingCurrent: Current? {
    guard parts.count == 1 else { return nil }
    switch parts[0] {
    case .constant(let I), .step(let I, _, nil, _): return I
    default: return nil
    }
  }
}
