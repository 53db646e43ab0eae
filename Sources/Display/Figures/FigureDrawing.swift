public import Plot

/// A figure as lines of text: curves of dots between named axes.
///
/// Tall panels have rows for their events and marks above, and the horizontal
/// axis below the last one; strips take a row or two. With `height` the figure
/// has at most so many rows, and tall panels share what there is. Strips are
/// left out where it is too low for them; where it is too low or too narrow
/// for a picture (5 rows, 20 columns), the caption stands alone.
///
/// No line is wider than the medium. Everything that colour tells is told
/// by marks as well.
public func draw(
  _ figure: Figure, on medium: Medium, height: Int? = nil
) -> [StyledLine] {
  guard let layout = FigureLayout(figure, on: medium, height: height) else {
    return medium.line(figure.caption).wrapped(to: medium.width)
  }
  return layout.lines
}

extension FigureLayout {
  /// The panels from top to bottom, the axis below the last tall one, and
  /// what has to be said.
  fileprivate var lines: [StyledLine] {
    var blocks = parts.map(lines)
    let axis = parts.lastIndex(where: \.isTall).map { $0 + 1 }
    blocks.insert(axisLines, at: axis ?? blocks.count)
    return (blocks.flatMap(\.self) + notes).map {
      $0.spelled(in: medium.characters).trimmed
    }
  }

  private var axisLines: [StyledLine] {
    HorizontalAxis(
      axis: horizontal, medium: medium, gutter: widths.gutter + 1,
      columns: widths.columns
    ).lines
  }

  private func lines(of part: Part) -> [StyledLine] {
    switch part {
    case .tall(let tall): lines(of: tall)
    case .strip(let strip): lines(of: strip)
    }
  }

  private func lines(of tall: TallPanel) -> [StyledLine] {
    let above = tall.panel.headRows(
      over: horizontal, on: medium, columns: widths.columns)
    let picture = tall.panel.picture(
      over: horizontal, columns: widths.columns, rows: tall.rows,
      dots: medium.dots)
    let head = above.map { left($0.label) + "  " + $0.line }
    let rows = (0..<tall.rows).map { row in
      leftWithAxis(of: tall, row: row) + picture.line(row)
    }
    return head + rows
  }

  private func lines(of strip: Strip) -> [StyledLine] {
    let labels = strip.labels(withPeaks: !widths.hasPeaksAtRight)
    let edge = widths.gutter + 2 + widths.columns
    return zip(labels, strip.rows(columns: widths.columns)).map { label, row in
      let line = left(label) + "  " + row.line
      guard widths.hasPeaksAtRight, let peak = row.peak else { return line }
      return line.padded(to: edge) + StyledLine(" " + peak)
    }
  }

  private func leftWithAxis(of tall: TallPanel, row: Int) -> StyledLine {
    let label = tall.labels.first { $0.row == row }
    let line = label?.isAtItsPlace == true ? " ┤" : " │"
    return left(label?.label) + StyledLine(line, Style(dim: true))
  }

  /// A label at the right edge of the room before the axis.
  private func left(_ label: GutterLabel?) -> StyledLine {
    let line = label?.fitted(to: widths.gutter, on: medium).line
    return (line ?? StyledLine()).padded(to: widths.gutter, .right)
  }
}

extension FigureLayout.Part {
  fileprivate var isTall: Bool {
    switch self {
    case .tall: true
    case .strip: false
    }
  }
}
