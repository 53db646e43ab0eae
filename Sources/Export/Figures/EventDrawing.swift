import Plot

/// Moments on the horizontal axis: events as strokes, marks as upright lines.
extension Markup {
  /// Rows of strokes above the picture; in a panel without curves, strokes
  /// across it.
  mutating func drawEvents(_ plan: PanelPlan) {
    let frame = plan.frame
    for row in plan.eventRows {
      draw(row.events, from: row.top + 4, over: 10, frame)
      writeText(
        row.name,
        at: Place(x: frame.right + 14, y: row.top + 9), isCentred: true,
        row.events.allSatisfy(\.isFaint) ? "label faint" : "label event-name")
    }
    if !plan.panel.hasEventRow {
      draw(plan.panel.events, from: frame.top, over: frame.height, frame)
    }
  }

  private mutating func draw(
    _ events: [Event], from top: Double, over height: Double,
    _ frame: PlotFrame
  ) {
    for isFaint in [true, false] {
      var path = PathData()
      for column in frame.columns(
        of: events.lazy.filter { $0.isFaint == isFaint }.map(\.x))
      {
        path.move(to: Place(x: column, y: top))
        path.down(height)
      }
      draw(path, isFaint ? "events faint" : "events")
    }
  }

  /// Upright lines at marks, bands over stretches, and their names above.
  mutating func draw(
    _ lines: [(mark: Mark, line: Double)], of panel: Panel, _ frame: PlotFrame
  ) {
    for mark in panel.marks { drawUpright(mark, frame) }
    for (mark, line) in lines {
      guard let start = frame.x(of: mark.start), let end = frame.x(of: mark.end)
      else { continue }
      let title = mark.title(on: frame.horizontal)
      let half = title.room / 2
      let middle = min(
        max((start + end) / 2, half), max(half, FigurePlan.width - half))
      writeText(title, at: Place(x: middle, y: line), "middle")
    }
  }

  private mutating func drawUpright(_ mark: Mark, _ frame: PlotFrame) {
    let places = [mark.start, mark.end].compactMap { frame.x(of: $0) }
      .filter(frame.spans(x:))
    if places.count == 2, places[1] > places[0] {
      var band = PathData()
      band.move(to: Place(x: places[0], y: frame.top))
      band.right(places[1] - places[0])
      band.down(frame.height)
      band.right(places[0] - places[1])
      band.close()
      draw(band, "band")
    }
    var path = PathData()
    for x in Set(places).sorted() {
      path.move(to: Place(x: x, y: frame.top))
      path.down(frame.height)
    }
    draw(path, "mark")
  }
}

extension Mark {
  /// The name; that of a place with its value.
  fileprivate func title(on axis: Axis) -> String {
    start == end ? "\(name) \(axis.quantity(of: start))" : name
  }
}

extension PlotFrame {
  /// Where moments lie, those that would cover one another once.
  func columns(of moments: some Sequence<Double>) -> [Double] {
    let places = moments.compactMap { x(of: $0) }.filter(spans(x:))
    return Set(places.map { (2 * $0).rounded() / 2 }).sorted()
  }
}
