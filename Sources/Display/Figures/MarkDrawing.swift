import Plot

extension DotCanvas {
  /// The marks of a panel as dotted upright lines. Draw them before the
  /// curves that cross them.
  mutating func draw(_ marks: [Mark], on frame: DotFrame) {
    for mark in marks {
      drawUpright(at: mark.start, on: frame)
      if mark.end != mark.start { drawUpright(at: mark.end, on: frame) }
    }
  }

  private mutating func drawUpright(at x: Double, on frame: DotFrame) {
    guard let column = frame.column(at: x) else { return }
    if dots == .braille {
      for row in 0..<rows {
        draw(column: column, from: 4 * row, through: 4 * row, Mark.style)
        draw(
          column: column, from: 4 * row + 2, through: 4 * row + 2, Mark.style)
      }
    } else {
      for row in 0..<rows {
        put(
          dots == .ascii ? ":" : "┊", column: column / dots.across, row: row,
          Mark.style)
      }
    }
  }
}

extension Mark {
  static var style: Style { Style(dim: true) }
}

/// The name of a mark in a row above the picture: `│ rheobase 2 nA` at a
/// place, `├──┤ lag 36°` over a stretch.
struct MarkRow {
  let medium: Medium
  let horizontal: Axis
  let columns: Int

  /// The row of a mark; empty if nothing of it lies on the axis.
  func line(_ mark: Mark) -> StyledLine {
    guard let first = column(mark.start), let last = column(mark.end) else {
      return StyledLine()
    }
    let inner = String(repeating: "─", count: max(0, last - first - 1))
    let sign = medium.line(
      last > first ? "├\(inner)┤" : "│", Mark.style)
    let name = medium.line(mark.title(on: horizontal))
    if last + 2 + name.width <= columns {
      return StyledLine.blanks(first) + sign + " " + name
    }
    if first - 1 - name.width >= 0 {
      return StyledLine.blanks(first - 1 - name.width) + name + " " + sign
    }
    let cut = medium.cut(name, to: columns)
    let start = min(max(first - cut.width / 2, 0), columns - cut.width)
    return StyledLine.blanks(start) + cut
  }

  /// The column of characters; nil outside.
  private func column(_ x: Double) -> Int? {
    let frame = DotFrame(
      horizontal: horizontal, vertical: horizontal,
      columns: columns * medium.dots.across, rows: 1)
    return frame.column(at: x).map { $0 / medium.dots.across }
  }
}

extension Mark {
  /// The name; that of a place with its value.
  func title(on axis: Axis) -> String {
    start == end ? "\(name) \(axis.quantity(of: start))" : name
  }

  /// Whether all of it lies on the axis.
  func isWithin(_ axis: Axis) -> Bool {
    (0...1).contains(axis.fraction(of: start))
      && (0...1).contains(axis.fraction(of: end))
  }

  /// Whether its name has a row above the picture: not where it would take
  /// more than half of it, nor where it lies outside.
  func hasRow(over axis: Axis, on medium: Medium) -> Bool {
    !name.isEmpty && isWithin(axis)
      && medium.line(title(on: axis)).width <= medium.width / 2 - 6
  }
}
