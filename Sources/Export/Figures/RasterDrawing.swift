import Plot

/// Spike trains as rows of strokes.
extension Markup {
  mutating func draw(_ raster: Raster, _ frame: PlotFrame) {
    let rows = RasterRows(raster, frame)
    var path = PathData()
    for (row, columns) in rows.columns.enumerated() {
      for column in columns {
        path.move(
          to: Place(x: column, y: frame.top + (Double(row) + 0.1) * rows.height)
        )
        path.down(0.8 * rows.height)
      }
    }
    draw(path, "events")
    drawNames(of: raster, frame)
  }

  /// The first and the last row by name, and every one where there is room.
  private mutating func drawNames(of raster: Raster, _ frame: PlotFrame) {
    guard let last = raster.rows.indices.last else { return }
    let height = frame.height / Double(last + 1)
    let shown =
      height >= FigurePlan.line ? Array(0...last) : Set([0, last]).sorted()
    for row in shown {
      writeText(
        raster.name(ofRow: row),
        at: Place(
          x: frame.left - 8, y: frame.top + (Double(row) + 0.5) * height),
        "end", isCentred: true)
    }
  }
}

/// The rows of a raster as they are drawn: where there are more than the
/// height resolves, neighbours share one.
private struct RasterRows {
  /// Where the spikes of each row lie.
  let columns: [[Double]]
  let height: Double

  init(_ raster: Raster, _ frame: PlotFrame) {
    let count = min(raster.rows.count, Int(frame.height / 2))
    var times = Array<[Double]>(repeating: [], count: count)
    for (index, row) in raster.rows.enumerated() {
      times[index * count / raster.rows.count] += row.times
    }
    columns = times.map { frame.columns(of: $0) }
    height = frame.height / Double(max(count, 1))
  }
}
