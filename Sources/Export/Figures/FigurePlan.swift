import Plot
import Text

/// Where everything of a figure stands, in units of the drawing.
///
/// A unit is a little more than a pixel on a desk and half of one on a
/// telephone, where letters are made larger; room is measured for those.
struct FigurePlan {
  /// The width of every drawing.
  static let width = 560.0
  /// The height of a line of letters where they are largest.
  static let line = 19.0

  private(set) var panels: [PanelPlan] = []
  let left: Double
  let right: Double
  /// How far down the panels reach.
  private(set) var bottom = 0.0
  /// How far down the drawing reaches: below the panels are the numbers of
  /// the horizontal axis and its name.
  var height: Double { bottom + 2 * Self.line + 12 }

  init(_ figure: Figure) {
    let heights = figure.panels.map { $0.plotHeight(in: figure) }
    left =
      Self.margin(
        for: zip(figure.panels, heights).flatMap { panel, height in
          panel.namesOnTheLeft(over: height)
        }) + 13
    right =
      Self.width
      - Self.margin(for: figure.panels.flatMap(\.namesOnTheRight)) - 14
    for (panel, height) in zip(figure.panels, heights) {
      let plan = PanelPlan(
        panel, horizontal: figure.horizontal, from: left, to: right,
        below: panels.isEmpty ? 0 : bottom + 8, height: height)
      panels.append(plan)
      bottom = plan.frame.bottom
    }
  }

  /// Room for names beside the pictures, at most a third of the drawing.
  private static func margin(for names: [String]) -> Double {
    names.map(\.room).reduce(10) { min(max($0, $1), width / 3) }
  }
}

extension String {
  /// The room that it takes where letters are largest.
  var room: Double { 10.2 * Double(width) }
}

extension Panel {
  /// How high its picture is.
  fileprivate func plotHeight(in figure: Figure) -> Double {
    if let raster { return min(max(12 * Double(raster.rows.count), 60), 320) }
    if size == .strip { return 40 }
    let tall = figure.panels.filter { $0.size == .tall && $0.raster == nil }
    let all = 130 + 110 * Double(min(tall.count, 4))
    let weights = tall.map(\.weight).reduce(0, +)
    return max(all * Double(weight) / Double(max(weights, 1)), 80)
  }

  /// What is written at the left of the picture.
  fileprivate func namesOnTheLeft(over height: Double) -> [String] {
    if let raster { return raster.rows.indices.map(raster.name(ofRow:)) }
    return numbers(over: height).map(\.label)
  }

  /// What is written at the right of the picture.
  fileprivate var namesOnTheRight: [String] {
    levels.map { $0.title(on: vertical) }
      + (hasEventRow ? eventsByRow.map(name(of:)) : [])
  }

  /// Whether its events stand above the picture, and not in it.
  var hasEventRow: Bool { !events.isEmpty && !curves.isEmpty }
}

extension Level {
  /// `ϑ −50`.
  func title(on axis: Axis) -> String { "\(name) \(axis.label(of: value))" }
}
