import Plot

/// A panel of a row or two, such as the input current.
///
/// A single curve on an axis that is never negative is drawn in bars. Other
/// curves take two rows, with zero dotted. Events have a row of their own;
/// levels are not drawn.
struct Strip {
  let panel: Panel
  let horizontal: Axis
  let medium: Medium

  /// What is named beside each row: the highest value, and the lowest one
  /// where the curves take two rows.
  var peaks: [String?] {
    let seen = panel.curves.compactMap { $0.extent(within: horizontal) }
    let top = seen.map(\.upperBound).max()
    let bottom = seen.map(\.lowerBound).min()
    let values = [top, bottom == top ? nil : bottom]
    return (panel.hasEventRow ? [nil] : [])
      + values.prefix(panel.curveRows).map { $0.map(panel.vertical.quantity) }
  }

  /// The picture, `columns` characters wide.
  func lines(columns: Int) -> [StyledLine] {
    let row = EventRow(
      dots: medium.dots, horizontal: horizontal, columns: columns)
    let events = panel.hasEventRow ? [row.line(panel.events)] : []
    switch panel.curveRows {
    case 0: return events
    case 1: return events + [bars(columns)]
    default: return events + curves(columns)
    }
  }

  private func curves(_ columns: Int) -> [StyledLine] {
    let plain = Panel(
      vertical: panel.vertical, curves: panel.curves,
      levels: [Level(name: "", value: 0)])
    let canvas = plain.picture(
      over: horizontal, columns: columns, rows: 2, dots: medium.dots)
    return [canvas.line(0), canvas.line(1)]
  }
}

extension Panel {
  /// How many rows of characters the panel takes as a strip.
  var stripRows: Int { (hasEventRow ? 1 : 0) + curveRows }

  fileprivate var hasEventRow: Bool { curves.isEmpty || !events.isEmpty }

  /// One row is for bars.
  fileprivate var curveRows: Int {
    if curves.isEmpty { return 0 }
    return curves.count == 1 && vertical.drawable.lower >= 0 ? 1 : 2
  }
}
