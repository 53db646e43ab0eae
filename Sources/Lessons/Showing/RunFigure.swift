public import Plot
import LIFCore
import Quantities

extension Run {
  /// The run as a figure: the potential above, the input current beneath
  /// unless there is none.
  public var figure: Figure {
    var shows = Experiment.Shows()
    shows.current = recording.onset != nil
    return figure(showing: shows)
  }

  /// The run as a figure with the curves that an experiment shows.
  public func figure(showing shows: Experiment.Shows) -> Figure {
    var panels: [Panel] = []
    if shows.potential { panels.append(potentialPanel) }
    if shows.current { panels.append(currentPanel) }
    let end = recording.duration.value
    return Figure(
      horizontal: Axis(label: "t", unit: .milliseconds, from: 0, to: end),
      panels: panels, caption: summary)
  }

  private var potentialPanel: Panel {
    let trace = recording.trace(samples: 1200)
    let points = trace.map { Point($0.time.value, $0.potential.value) }
    var levels = [Level(name: "rest", value: neuron.u_rest.value)]
    if neuron.threshold.isFinite {
      levels.insert(Level(name: "ϑ", value: neuron.threshold.value), at: 0)
    }
    let values = points.map(\.y) + levels.map(\.value)
    let lower = values.min() ?? 0
    let upper = values.max() ?? 0
    let margin = upper > lower ? 0.06 * (upper - lower) : 1
    return Panel(
      vertical: Axis(
        label: "u", unit: .millivolts, from: lower - margin,
        to: upper + margin),
      curves: [Curve(name: "u", points: points)], levels: levels,
      events: recording.spikes.map { Event(at: $0.value) })
  }

  private var currentPanel: Panel {
    let points = recording.currentTrace(samples: 1200).map {
      Point($0.time.value, $0.current.value)
    }
    let values = points.map(\.y)
    return Panel(
      vertical: Axis(
        label: "I", unit: .nanoamperes, from: min(0, values.min() ?? 0),
        to: max(0, values.max() ?? 0)),
      curves: [Curve(name: "I", points: points)], size: .strip)
  }
}

extension Unit {
  static let milliseconds = UnitOf<TimeKind>.milliseconds.unit
  static let millivolts = UnitOf<VoltageKind>.millivolts.unit
  static let nanoamperes = UnitOf<CurrentKind>.nanoamperes.unit
}
