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
    if shows.current { panels += inputPanels }
    let end = recording.duration.value
    return Figure(
      horizontal: Axis(label: "t", unit: .milliseconds, from: 0, to: end),
      panels: panels, caption: ([summary] + remarks).joined(separator: " "))
  }

  private var potentialPanel: Panel {
    let trace = recording.trace(samples: 1200)
    let points = trace.map { Point($0.time.value, $0.potential.value) }
    var levels = [Level(name: "rest", value: neuron.u_rest.value)]
    if !recording.spikes.isEmpty, neuron.u_reset != neuron.u_rest {
      levels.append(Level(name: "reset", value: neuron.u_reset.value))
    }
    if neuron.threshold.isFinite {
      levels.insert(Level(name: "ϑ", value: neuron.threshold.value), at: 0)
    }
    let window = window
    let values = points.map(\.y) + levels.map(\.value)
    let lower = max(values.min() ?? 0, window.lowerBound)
    let upper = min(values.max() ?? 0, window.upperBound)
    let margin = upper > lower ? 0.06 * (upper - lower) : 1
    return Panel(
      vertical: Axis(
        label: "u", unit: .millivolts, from: lower - margin,
        to: upper + margin),
      curves: [Curve(name: "u", points: points)], levels: levels,
      events: recording.spikes.map { Event(at: $0.value) })
  }

  /// What a picture of the potential has room for.
  ///
  /// Where a step is too long, the potential grows without bounds, and a
  /// picture of all of it would show nothing; what lies beyond is cut off,
  /// and the caption says so.
  private var window: ClosedRange<Double> {
    guard recording.diverges else { return -.infinity ... .infinity }
    let drive = recording.changes.map { neuron.R * $0.current }
    let reach = (drive.map(\.magnitude) + [neuron.u_rest.magnitude]).max()
    let room = 5 * (reach?.value ?? 0)
    return neuron.u_rest.value - room...neuron.u_rest.value + room
  }

  /// The current, unless only jumps come in; and the jumps, if any do.
  private var inputPanels: [Panel] {
    let jumps = stimulus.jumpTimes(until: recording.duration)
    if jumps.isEmpty { return [currentPanel] }
    let strip = Panel(
      vertical: Axis(label: "jumps", unit: .millivolts, from: 0, to: 1),
      curves: [], events: jumps.map { Event(at: $0.value) },
      eventName: "jumps", size: .strip)
    let isSilent =
      recording.changes.allSatisfy { $0.current == .zero }
      && stimulus.value(at: recording.duration) == .zero
    return isSilent ? [strip] : [currentPanel, strip]
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

extension Run {
  /// What the picture does not show, and what is doubtful about the run.
  private var remarks: [String] {
    var remarks = recording.warnings.map {
      "Beware: \($0.sentence)."
    }
    if goesInSteps, let step = recording.samples?.step {
      let shown = step.formatted(.significant(3), in: .milliseconds)
      remarks.append("The equation is run in steps of \(shown).")
    }
    let all = recording.extremes
    let isCut =
      all.lowerBound.value < window.lowerBound
      || all.upperBound.value > window.upperBound
    if isCut { remarks.append("The picture is cut off above and below.") }
    return remarks
  }
}

extension Recording {
  fileprivate var diverges: Bool {
    warnings.contains { if case .diverges = $0 { true } else { false } }
  }
}

extension Unit {
  static let milliseconds = UnitOf<TimeKind>.milliseconds.unit
  static let millivolts = UnitOf<VoltageKind>.millivolts.unit
  static let nanoamperes = UnitOf<CurrentKind>.nanoamperes.unit
}
