import Plot

/// Figures as SVG within the page. Colours come from its stylesheet.
extension Markup {
  mutating func draw(_ figure: Figure, named name: String, _ id: String) {
    let plan = FigurePlan(figure)
    open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img",
        "viewBox": "0 0 \(FigurePlan.width.tenths) \(plan.height.tenths)",
        "aria-labelledby": id + "-title",
        "aria-describedby": id + "-description",
      ])
    element("title", ["id": id + "-title"], text: name)
    element("desc", ["id": id + "-description"], text: figure.caption)
    let numbers = figure.horizontal.numbers(across: plan.right - plan.left)
    for panel in plan.panels { draw(panel, above: numbers) }
    if let last = plan.panels.last {
      draw(numbers, below: last.frame)
    }
    close("svg")
  }

  private mutating func draw(
    _ plan: PanelPlan, above numbers: [AxisNumber]
  ) {
    open("g")
    let frame = plan.frame
    let heights = plan.panel.numbers(over: frame.height)
    drawGrid(numbers, heights, frame)
    writeText(plan.panel.name, at: Place(x: frame.left, y: plan.nameLine))
    drawKey(plan)
    draw(plan.markLines, of: plan.panel, frame)
    drawLevels(of: plan.panel, frame)
    if let raster = plan.panel.raster {
      draw(raster, frame)
    } else {
      drawCurves(of: plan.panel, frame)
    }
    drawEvents(plan)
    drawAxes(heights, frame)
    close("g")
  }

  /// Faint lines at the numbers of both axes.
  private mutating func drawGrid(
    _ numbers: [AxisNumber], _ heights: [AxisNumber], _ frame: PlotFrame
  ) {
    var path = PathData()
    for x in numbers.compactMap({ frame.x(of: $0.value) }) {
      path.move(to: Place(x: x, y: frame.top))
      path.down(frame.height)
    }
    for y in heights.compactMap({ frame.y(of: $0.value) }) {
      path.move(to: Place(x: frame.left, y: y))
      path.right(frame.width)
    }
    draw(path, "grid")
  }

  /// The line below the picture, and the numbers at its left.
  private mutating func drawAxes(_ heights: [AxisNumber], _ frame: PlotFrame) {
    var path = PathData()
    path.move(to: Place(x: frame.left, y: frame.bottom))
    path.right(frame.width)
    draw(path, "axis")
    for number in heights {
      guard let y = frame.y(of: number.value) else { continue }
      writeText(
        number.label, at: Place(x: frame.left - 8, y: y), "end",
        isCentred: true)
    }
  }

  /// The numbers of the horizontal axis, and below them its name.
  private mutating func draw(
    _ numbers: [AxisNumber], below frame: PlotFrame
  ) {
    let line = frame.bottom + FigurePlan.line
    for number in numbers {
      guard let x = frame.x(of: number.value) else { continue }
      writeText(number.label, at: Place(x: x, y: line), "middle")
    }
    writeText(
      frame.horizontal.name,
      at: Place(
        x: frame.left + frame.width / 2, y: line + FigurePlan.line + 2),
      "middle")
  }

  // MARK: - Pieces

  mutating func draw(_ path: PathData, _ style: String) {
    guard !path.text.isEmpty else { return }
    element("path", ["class": style, "d": path.text]) { _ in }
  }

  mutating func writeText(
    _ text: String, at place: Place, _ anchor: String = "start",
    isCentred: Bool = false, _ style: String = "label"
  ) {
    element(
      "text",
      [
        "class": style, "x": place.x.tenths, "y": place.y.tenths,
        "dy": isCentred ? "0.35em" : "0", "text-anchor": anchor,
      ], text: text)
  }
}
