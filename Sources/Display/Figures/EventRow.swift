import Plot

/// Moments as marks in one row of characters, dense where they crowd.
struct EventRow {
  let dots: Medium.Dots
  let horizontal: Axis
  let columns: Int

  private static let style = Style(.magenta, bold: true)

  /// The marks, exactly above the column of dots where each moment lies.
  func line(_ events: [Event]) -> StyledLine {
    var canvas = DotCanvas(dots: dots, columns: columns, rows: 1)
    var counts = Array(repeating: 0, count: columns)
    for event in events {
      guard let column = column(of: event) else { continue }
      counts[column / dots.across] += 1
      canvas.draw(
        column: column, from: 0, through: dots.down - 1, Self.style)
    }
    guard dots == .ascii else { return canvas.line(0) }
    for (column, count) in counts.enumerated() where count > 0 {
      canvas.put(count > 1 ? "#" : "|", column: column, row: 0, Self.style)
    }
    return canvas.line(0)
  }

  private func column(of event: Event) -> Int? {
    let frame = DotFrame(
      horizontal: horizontal, vertical: horizontal,
      columns: columns * dots.across, rows: 1)
    return frame.column(at: event.x)
  }
}
