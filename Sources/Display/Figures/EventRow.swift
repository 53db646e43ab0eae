import Plot

/// Moments as marks in one row of characters, dense where they crowd.
struct EventRow {
  let dots: Medium.Dots
  let horizontal: Axis
  let columns: Int

  /// The marks, exactly above the column of dots where each moment lies.
  /// Those of a row of faint ones are dotted.
  func line(_ events: [Event]) -> StyledLine {
    let isFaint = events.first?.isFaint ?? false
    let style = isFaint ? Style(dim: true) : Event.style
    var canvas = DotCanvas(dots: dots, columns: columns, rows: 1)
    var counts = Array(repeating: 0, count: columns)
    for event in events {
      guard let column = column(of: event) else { continue }
      counts[column / dots.across] += 1
      for row in stride(from: 0, to: dots.down, by: isFaint ? 2 : 1) {
        canvas.draw(column: column, from: row, through: row, style)
      }
    }
    guard dots == .ascii else { return canvas.line(0) }
    for (column, count) in counts.enumerated() where count > 0 {
      let mark: Character = isFaint ? ":" : count > 1 ? "#" : "|"
      canvas.put(mark, column: column, row: 0, style)
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

extension Event {
  static var style: Style { Style(.magenta, bold: true) }
}
