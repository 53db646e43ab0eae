public import Plot
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
