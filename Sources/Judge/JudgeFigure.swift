public import Plot
import LIFCore
import Quantities

extension Judging {
  /// A program's potential over the model's, in the first case that failed;
  /// where all passed, in the one with the most spikes. Nil where nothing
  /// has been printed.
  public var figure: Figure? {
    let drawable = checks.filter { !$0.walk.rows.isEmpty }
    let failed = drawable.first { $0.complaint != nil }
    let busiest = drawable.max { $0.spikes < $1.spikes }
    return (failed ?? busiest)?.figure
  }
}

extension CaseCheck {
  fileprivate var spikes: Int { walk.rows.count { $0.fires } }

  fileprivate var figure: Figure {
    let ours = one.reference
    let unit = UnitOf<VoltageKind>.millivolts.unit
    let threshold = one.neuron.threshold.value
    let values = ours.map(\.u) + (ours.contains { $0.fires } ? [threshold] : [])
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let margin = max(0.25 * (high - low), 1)
    let window = low - margin...high + margin
    var potential = Panel(
      vertical: Axis(
        label: "u", unit: unit, from: window.lowerBound,
        to: window.upperBound),
      curves: [
        Curve(name: "yours", points: curve(of: walk.rows, within: window)),
        Curve(
          name: "the model's", points: curve(of: ours, within: window),
          isFaint: true),
      ],
      levels: window.contains(threshold)
        ? [Level(name: "ϑ", value: threshold)] : [],
      events: events(in: walk.rows, areFaint: false)
        + events(in: ours, areFaint: true))
    potential.faintName = "model"
    let time = UnitOf<TimeKind>.milliseconds.unit
    return Figure(
      horizontal: Axis(
        label: "t", unit: time, from: 0, to: one.duration.value),
      panels: hasInput ? [potential, input] : [potential],
      caption: caption(of: ours, within: window))
  }

  private var hasInput: Bool { one.currents.contains { $0 != .zero } }

  private var input: Panel {
    let step = one.step.value
    let points = one.currents.enumerated().flatMap { index, I in
      [index, index + 1].map { Point(Double($0) * step, I.value) }
    }
    let values = one.currents.map(\.value)
    return Panel(
      vertical: Axis(
        label: "I", unit: UnitOf<CurrentKind>.nanoamperes.unit,
        from: min(0, values.min() ?? 0), to: max(0, values.max() ?? 0)),
      curves: [Curve(name: "I", points: points)], size: .strip)
  }

  /// The potential at the end of each step; what lies outside is left out.
  private func curve(
    of rows: [Row], within window: ClosedRange<Double>
  ) -> [Point] {
    let ends = rows.prefix(one.currents.count).enumerated().map { index, row in
      Point(Double(index + 1) * one.step.value, row.u)
    }
    return ([Point(0, one.start.value)] + ends).map {
      window.contains($0.y) ? $0 : Point($0.x, .nan)
    }
  }

  private func events(in rows: [Row], areFaint: Bool) -> [Event] {
    rows.prefix(one.currents.count).enumerated().filter { $1.fires }.map {
      Event(at: Double($0.offset + 1) * one.step.value, isFaint: areFaint)
    }
  }

  private func caption(
    of ours: [Row], within window: ClosedRange<Double>
  ) -> String {
    let count = { (rows: [Row]) in
      let spikes = rows.count { $0.fires }
      return spikes == 1 ? "1 spike" : "\(spikes) spikes"
    }
    let isCut = walk.rows.contains { !window.contains($0.u) }
    let fires = (walk.rows + ours).contains { $0.fires }
    let seen =
      fires
      ? "yours has \(count(walk.rows)), the model \(count(ours))."
      : "your potential over the model's."
    return "\(one.id): \(seen)" + (isCut ? " Yours leaves the picture." : "")
  }
}
