import Plot

/// A panel of a few rows, such as the input current.
///
/// On an axis that is never negative a curve is a row of bars, on others it
/// takes two rows, with zero dotted. Faint curves have theirs below. Events
/// have a row of their own; levels are not drawn.
struct Strip {
  let panel: Panel
  let horizontal: Axis
  let medium: Medium

  /// One row of characters.
  struct Row {
    /// What stands at its left.
    var name = ""
    /// The value named beside it: the highest, or the lowest in the second
    /// row of a curve.
    var peak: String?
    /// The picture.
    var line: StyledLine
    var isFaint = false
  }

  /// The rows, `columns` characters wide, the name beside the first.
  func rows(columns: Int) -> [Row] {
    let events = EventRow(
      dots: medium.dots, horizontal: horizontal, columns: columns)
    var rows =
      panel.hasEventRow ? [Row(line: events.line(panel.events))] : []
    for curve in panel.stripCurves {
      rows += self.rows(of: curve, columns: columns)
    }
    if !rows.isEmpty { rows[0].name = panel.vertical.label }
    return rows
  }

  private func rows(of curve: Curve, columns: Int) -> [Row] {
    let extent = curve.extent(within: horizontal)
    let peak = extent.map { panel.vertical.quantity(of: $0.upperBound) }
    if panel.hasBars {
      let row = Row(
        peak: peak, line: bars(of: curve, columns), isFaint: curve.isFaint)
      return [row]
    }
    let isFlat = extent.map { $0.lowerBound == $0.upperBound } ?? true
    let low = extent.map { panel.vertical.quantity(of: $0.lowerBound) }
    let picture = picture(of: curve, columns: columns)
    return [
      Row(peak: peak, line: picture.line(0), isFaint: curve.isFaint),
      Row(
        peak: isFlat ? nil : low, line: picture.line(1), isFaint: curve.isFaint),
    ]
  }

  private func picture(of curve: Curve, columns: Int) -> DotCanvas {
    Panel(
      vertical: panel.vertical, curves: [curve],
      levels: [Level(name: "", value: 0)]
    ).picture(over: horizontal, columns: columns, rows: 2, dots: medium.dots)
  }
}

extension Strip {
  /// What stands left of each row: the name, and the peaks if they do, which
  /// leave no room for more.
  func labels(withPeaks: Bool) -> [GutterLabel] {
    var previous: Row?
    return rows(columns: 0).map { row in
      defer { previous = row }
      let isFirstFaint = row.isFaint && previous?.isFaint != true
      return GutterLabel(
        isFirstFaint && !withPeaks ? "before" : row.name,
        withPeaks ? row.peak ?? "" : "",
        row.isFaint ? Style(dim: true) : .plain, on: medium)
    }
  }

  /// What is named beside each row.
  var peaks: [String?] { rows(columns: 0).map(\.peak) }
}

extension Panel {
  /// How many rows of characters the panel takes as a strip.
  var stripRows: Int {
    (hasEventRow ? 1 : 0) + curves.count * (hasBars ? 1 : 2)
  }

  fileprivate var hasEventRow: Bool { curves.isEmpty || !events.isEmpty }

  fileprivate var hasBars: Bool { vertical.drawable.lower >= 0 }

  /// The faint ones last.
  fileprivate var stripCurves: [Curve] {
    curves.filter { !$0.isFaint } + curves.filter(\.isFaint)
  }
}
