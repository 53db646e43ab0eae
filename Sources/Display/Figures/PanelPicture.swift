import Plot

extension Panel {
  /// The levels and curves in a grid of characters; the first curve is in
  /// front, faint ones are behind all others.
  func picture(
    over horizontal: Axis, columns: Int, rows: Int, dots: Medium.Dots
  ) -> DotCanvas {
    var canvas = DotCanvas(dots: dots, columns: columns, rows: rows)
    let frame = DotFrame(
      horizontal: horizontal, vertical: vertical,
      columns: columns * dots.across, rows: rows * dots.down)
    canvas.draw(levels, on: frame)
    let inked = Array(zip(curves, CurveInk.inks(for: curves)).reversed())
    for (curve, ink) in inked where curve.isFaint {
      canvas.draw(curve, ink, on: frame)
    }
    for (curve, ink) in inked where !curve.isFaint {
      canvas.draw(curve, ink, on: frame)
    }
    return canvas
  }
}
