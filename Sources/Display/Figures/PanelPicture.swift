import Plot

extension Panel {
  /// The levels, marks and curves in a grid of characters, or the raster.
  ///
  /// The first curve is in front, faint ones are behind all others, points
  /// are before all lines.
  func picture(
    over horizontal: Axis, columns: Int, rows: Int, dots: Medium.Dots
  ) -> DotCanvas {
    var canvas = DotCanvas(dots: dots, columns: columns, rows: rows)
    let frame = DotFrame(
      horizontal: horizontal, vertical: vertical,
      columns: columns * dots.across, rows: rows * dots.down)
    canvas.draw(levels, on: frame)
    canvas.draw(marks, on: frame)
    if let raster {
      canvas.draw(raster, on: frame)
    } else {
      canvas.draw(curves, on: frame)
    }
    return canvas
  }
}

extension DotCanvas {
  fileprivate mutating func draw(_ curves: [Curve], on frame: DotFrame) {
    let inked = Array(zip(curves, CurveInk.inks(for: curves)).reversed())
    let lines = inked.filter { $0.0.form == .line }
    for (curve, ink) in lines where curve.isFaint {
      draw(curve, ink, on: frame)
    }
    for (curve, ink) in lines where !curve.isFaint {
      draw(curve, ink, on: frame)
    }
    for (curve, ink) in zip(curves, PointInk.inks(for: curves, dots)).reversed()
    {
      if let ink { draw(curve.points, ink, on: frame) }
    }
  }
}
