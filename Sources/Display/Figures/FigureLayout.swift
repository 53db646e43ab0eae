import Plot

/// How much room each part of a figure gets.
struct FigureLayout {
  let medium: Medium
  let horizontal: Axis
  let parts: [Part]
  let notes: [StyledLine]
  let widths: WidthPlan

  /// A panel that has its room.
  enum Part {
    case tall(TallPanel)
    case strip(Strip)
  }

  /// A panel with a vertical axis.
  struct TallPanel {
    let panel: Panel
    let rows: Int
    /// Beside the rows above the picture.
    let headLabels: [GutterLabel]
    let labels: [RowLabel]
  }

  /// Nil where there is nothing to draw, or too little room to draw in.
  init?(_ figure: Figure, on medium: Medium, height: Int?) {
    let notes = figure.notes(on: medium)
    guard !figure.panels.isEmpty,
      let plan = RowPlan(
        figure, notes: notes.count, on: medium, height: height)
    else { return nil }
    let horizontal = figure.horizontal
    let parts = zip(plan.panels, plan.rows).map { panel, rows -> Part in
      switch panel.size {
      case .tall:
        .tall(TallPanel(panel, rows: rows, over: horizontal, on: medium))
      case .strip:
        .strip(Strip(panel: panel, horizontal: horizontal, medium: medium))
      }
    }
    guard let widths = WidthPlan(parts, horizontal, on: medium) else {
      return nil
    }
    self.medium = medium
    self.horizontal = horizontal
    self.parts = parts
    self.notes = notes
    self.widths = widths
  }
}

extension FigureLayout.TallPanel {
  fileprivate init(
    _ panel: Panel, rows: Int, over horizontal: Axis, on medium: Medium
  ) {
    self.panel = panel
    self.rows = rows
    headLabels = panel.headRows(over: horizontal, on: medium, columns: 0)
      .map(\.label)
    labels = panel.rowLabels(rows: rows, on: medium)
  }
}
