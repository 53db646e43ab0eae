import Plot

/// Levels as broken lines across the picture, named at its right.
extension Markup {
  mutating func drawLevels(of panel: Panel, _ frame: PlotFrame) {
    let shown = panel.levels.enumerated().compactMap { index, level in
      frame.y(of: level.value).map { (index: index, level: level, y: $0) }
    }.filter { frame.spans(y: $0.y) }
    let lines = Self.apart(
      shown.map(\.y), between: frame.top, and: frame.bottom)
    for (one, line) in zip(shown, lines) {
      var path = PathData()
      path.move(to: Place(x: frame.left, y: one.y))
      path.right(frame.width)
      path.line(to: Place(x: frame.right + 9, y: line))
      let style = "level-\(min(one.index + 1, 3))"
      draw(path, "level \(style)")
      writeText(
        one.level.title(on: panel.vertical),
        at: Place(x: frame.right + 14, y: line), isCentred: true,
        "label \(style)")
    }
  }

  /// Heights for names, as near to their own as lets each have a line: from
  /// the top down each keeps clear of the one above, then from the bottom up
  /// all are pushed back in.
  static func apart(
    _ heights: [Double], between top: Double, and bottom: Double
  ) -> [Double] {
    let order = heights.indices.sorted { heights[$0] < heights[$1] }
    var placed = heights
    var free = top - FigurePlan.line
    for index in order {
      placed[index] = max(placed[index], free)
      free = placed[index] + FigurePlan.line
    }
    var limit = bottom
    for index in order.reversed() {
      placed[index] = min(placed[index], limit)
      limit = placed[index] - FigurePlan.line
    }
    return placed
  }
}
