import LIFCore
public import Plot
import Quantities

extension Trial {
  /// The f–I curve of the neuron as it is now, with the point of this run on
  /// it; nil for one that has no threshold, or another equation.
  ///
  /// Under white noise it is the curve under that noise; where there is no
  /// formula for the noise, the caption says that the curve has none.
  ///
  /// The point is there where the input is a current that stays and the run
  /// has two spikes, as its rate is 1/interval.
  public var rates: Figure? {
    let theory = ClosedForms(of: run.neuron)
    guard sandbox.followsMembraneEquation,
      let rheobase = theory.rheobase.ifDefined
    else { return nil }
    let drive = sandbox.drive(of: run)
    let top = max(3 * rheobase, 1.15 * (drive ?? .zero), Self.least)
    let bottom = min(.zero, rheobase, drive ?? .zero)
    let currents = (0...Self.count).map { index in
      let part = Double(index) / Double(Self.count)
      return (1 - part) * bottom + part * top
    }
    let noise = FluctuatingInput(run.stimulus)
    let noisy = noise?.curve(over: currents, theory)
    let curve =
      noisy
      ?? currents.map {
        Point(
          $0.value(in: .nanoamperes), theory.rate(under: $0).value(in: .hertz))
      }
    let ceiling = theory.ceilingRate
    var figure = Figure.rateCurve(
      measured: point(at: drive), closedForm: curve,
      rheobase: noisy == nil ? rheobase.value(in: .nanoamperes) : nil,
      ceiling: ceiling.isFinite ? ceiling.value(in: .hertz) : nil)
    for panel in figure.panels.indices {
      for curve in figure.panels[panel].curves.indices
      where figure.panels[panel].curves[curve].form == .points {
        figure.panels[panel].curves[curve].name = "this run"
      }
    }
    if let noise { figure.caption += " " + noise.sentence(noisy != nil) }
    return figure
  }

  private func point(at drive: Current?) -> [Point] {
    guard let drive else { return [] }
    if run.recording.spikes.isEmpty { return [Point(drive.value, 0)] }
    guard let rate = run.recording.intervalRate.ifDefined else { return [] }
    return [Point(drive.value(in: .nanoamperes), rate.value(in: .hertz))]
  }

  /// So many points that the bend at the rheobase is sharp.
  private static var count: Int { 240 }
  /// A picture of no currents shows nothing.
  private static var least: Current { Current(1, .nanoamperes) }
}
