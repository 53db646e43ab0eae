import Plot
import Quantities

/// Figures that are small enough to be drawn by hand.
enum FigureSamples {
  static let milliseconds = UnitOf<TimeKind>.milliseconds.unit
  static let millivolts = UnitOf<VoltageKind>.millivolts.unit
  static let nanoamperes = UnitOf<CurrentKind>.nanoamperes.unit

  /// An axis from 0 to 1.
  static func axis(_ label: String = "u") -> Axis {
    Axis(label: label, unit: millivolts, from: 0, to: 1)
  }

  /// A curve through points.
  static func curve(_ points: (Double, Double)..., name: String = "u") -> Curve
  {
    Curve(name: name, points: points.map { Point($0.0, $0.1) })
  }

  /// A panel over 0 to 1.
  static func panel(
    _ curves: Curve..., levels: [Level] = [], events: [Double] = []
  ) -> Panel {
    Panel(
      vertical: axis(), curves: curves, levels: levels,
      events: events.map(Event.init))
  }

  /// A figure over 0 to 1 ms.
  static func figure(
    _ panels: Panel..., caption: String = "A caption."
  ) -> Figure {
    Figure(
      horizontal: Axis(label: "t", unit: milliseconds, from: 0, to: 1),
      panels: panels, caption: caption)
  }

  /// The current of a panel as a strip.
  static func strip(
    _ points: (Double, Double)..., lower: Double = 0, upper: Double
  ) -> Panel {
    let vertical = Axis(
      label: "I", unit: nanoamperes, from: lower, to: upper)
    let curve = Curve(name: "I", points: points.map { Point($0.0, $0.1) })
    return Panel(vertical: vertical, curves: [curve], size: .strip)
  }
}
