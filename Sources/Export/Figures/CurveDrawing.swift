import Plot

/// Curves, and the key that names them.
extension Markup {
  /// The curves of a panel, the first in front; nothing of them shows beyond
  /// the frame.
  mutating func drawCurves(of panel: Panel, _ frame: PlotFrame) {
    guard !panel.curves.isEmpty else { return }
    openWindow(on: frame)
    for (index, curve) in panel.curves.enumerated().reversed() {
      let chains = CurveChains(curve, in: frame).chains
      if panel.size == .strip, curve.form == .line {
        fill(chains, to: frame.y(of: 0) ?? frame.bottom, in: frame)
      }
      draw(curve, chains, panel.style(ofCurve: index))
    }
    close("svg")
  }

  /// The part of the drawing that a frame shows, with the width of a line
  /// around it.
  private mutating func openWindow(on frame: PlotFrame) {
    let (x, y) = ((frame.left - 2).tenths, (frame.top - 3).tenths)
    let (width, height) = (
      (frame.width + 4).tenths, (frame.height + 6).tenths
    )
    open(
      "svg",
      [
        "x": x, "y": y, "width": width, "height": height,
        "viewBox": "\(x) \(y) \(width) \(height)",
      ])
  }

  private mutating func draw(
    _ curve: Curve, _ chains: [[Place]], _ style: String
  ) {
    var path = PathData()
    switch curve.form {
    case .line: chains.forEach { path.draw($0) }
    case .points: chains.joined().forEach { path.draw([$0]) }
    }
    draw(path, style)
  }

  /// The area between a curve and a height.
  private mutating func fill(
    _ chains: [[Place]], to level: Double, in frame: PlotFrame
  ) {
    let level = min(max(level, frame.top), frame.bottom)
    var path = PathData()
    for chain in chains where chain.count > 1 {
      path.draw(chain)
      path.line(to: Place(x: chain[chain.count - 1].x, y: level))
      path.line(to: Place(x: chain[0].x, y: level))
      path.close()
    }
    draw(path, "area")
  }

  /// A piece of each curve before its name.
  mutating func drawKey(_ plan: PanelPlan) {
    for entry in plan.key {
      let curve = plan.panel.curves[entry.index]
      var path = PathData()
      let start = Place(x: entry.place.x, y: entry.place.y - 4)
      path.move(
        to: curve.form == .line ? start : Place(x: start.x + 12, y: start.y))
      path.right(curve.form == .line ? 22 : 0)
      draw(path, plan.panel.style(ofCurve: entry.index))
      writeText(
        curve.name,
        at: Place(
          x: entry.place.x + PanelPlan.KeyEntry.sample, y: entry.place.y))
    }
  }
}

extension Panel {
  /// The classes of a curve: how it is drawn, and which of four colours and
  /// ways to break a line it has.
  fileprivate func style(ofCurve index: Int) -> String {
    let curve = curves[index]
    let form = curve.form == .points ? "dots" : "curve"
    let number = "ink-\(index % 4 + 1)"
    return curve.isFaint ? "\(form) \(number) faint" : "\(form) \(number)"
  }
}
