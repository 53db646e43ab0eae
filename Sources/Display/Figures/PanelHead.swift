import Plot

/// A row above the picture of a tall panel, with what stands at its left.
struct HeadRow {
  var label: GutterLabel
  var line: StyledLine
}

extension Panel {
  /// The rows above the picture, `columns` wide: names of marks, the faint
  /// events, events. The heading stands beside the last, and one
  /// is always there.
  func headRows(
    over horizontal: Axis, on medium: Medium, columns: Int
  ) -> [HeadRow] {
    let names = MarkRow(
      medium: medium, horizontal: horizontal, columns: columns)
    let row = EventRow(
      dots: medium.dots, horizontal: horizontal, columns: columns)
    let blank = GutterLabel("", on: medium)
    let faint = events.filter(\.isFaint)
    var rows = marks.filter { $0.hasRow(over: horizontal, on: medium) }
      .map { HeadRow(label: blank, line: names.line($0)) }
    if !faint.isEmpty {
      let name = GutterLabel(faintName, "", Style(dim: true), on: medium)
      rows.append(HeadRow(label: name, line: row.line(faint)))
    }
    if rows.isEmpty || !events.isEmpty {
      let line = row.line(events.filter { !$0.isFaint })
      rows.append(HeadRow(label: blank, line: line))
    }
    rows[rows.count - 1].label = GutterLabel(
      vertical.label, vertical.unitSymbol, on: medium)
    return rows
  }
}
