/// Matrices, cases and aligned equations.
extension Layout {
  func table(_ table: Table, inScript: Bool) -> Box {
    if form == .flat { return flatTable(table, inScript: inScript) }
    let cells = table.rows.map { row in
      row.map { box($0, inScript: inScript) }
    }
    let gaps = gaps(columnGaps(table, cells), withBarsOf: table)
    let widths = columnWidths(cells)
    let spread = gaps.reduce(0, +) + widths.reduce(0, +)
    guard spread <= Limits.columns else { return .oversized }
    var size = 0
    var rows: [Box] = []
    for row in cells {
      let box = tableRow(row, table, gaps, widths)
      size += box.width * box.rows.count
      if box.isOversized || size > Limits.cells { return .oversized }
      rows.append(box)
    }
    let (pile, rules) = pile(rows, table)
    return barred(pile, table, rules, gaps, widths).with(.tall)
  }

  private func tableRow(
    _ cells: [Box], _ table: Table, _ gaps: [Int], _ widths: [Int]
  ) -> Box {
    let parts = widths.indices.map { column in
      let cell = column < cells.count ? cells[column] : Box()
      let alignment = table.alignment(ofColumn: column)
      return (gaps[column], cell.padded(to: widths[column], alignment))
    }
    return Box.beside(parts)
  }

  private func columnWidths(_ cells: [[Box]]) -> [Int] {
    var widths: [Int] = []
    for row in cells {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.width)
      }
    }
    return widths
  }

  /// The blanks before each column: two, or within an aligned equation what
  /// its halves ask for.
  private func columnGaps(_ table: Table, _ cells: [[Box]]) -> [Int] {
    let count = cells.map(\.count).max() ?? 0
    var gaps = (0..<count).map { column in
      if column == 0 { return 0 }
      guard table.style == .aligned else { return 2 }
      return column.isMultiple(of: 2) ? 3 : 0
    }
    guard table.style == .aligned else { return gaps }
    for row in cells {
      for column in stride(from: 1, to: row.count, by: 2) {
        let left = row[column - 1].trail
        let lead = row[column].lead
        // An empty left half counts as there.
        let before = left == .none ? Edge.identifier : left
        gaps[column] = max(gaps[column], gap(before, lead, inScript: false))
      }
    }
    return gaps
  }

  /// Rows below each other, and which rows of the pile are lines; a blank row
  /// sets apart what would touch.
  private func pile(
    _ rows: [Box], _ table: Table
  ) -> (box: Box, rules: Set<Int>) {
    let style = table.style
    var boxes: [Box] = []
    var height = 0
    var rules: Set<Int> = []
    func add(_ box: Box) {
      boxes.append(box)
      height += box.rows.count
    }
    func addRule(width: Int) {
      rules.insert(height)
      add(rule(width: width))
    }
    for (index, row) in rows.enumerated() {
      if table.rules.contains(index) {
        addRule(width: row.width)
      } else if index > 0, touches(rows[index - 1], row) {
        add(Box())
      }
      add(row)
    }
    if table.rules.contains(rows.count), let last = rows.last {
      addRule(width: last.width)
    }
    let hasMiddle = style == .cases || (style == .matrix && rows.count == 2)
    if hasMiddle, boxes.count == rows.count, height.isMultiple(of: 2) {
      // An odd number of rows has a middle to join the axis.
      boxes.insert(Box(), at: (rows.count + 1) / 2)
    }
    var pile = Box.stack(boxes, on: 0, .left)
    if pile.isOversized { return (pile, []) }
    pile.baseline = (pile.rows.count - 1) / 2
    pile.rise = pile.baseline
    pile.fall = pile.depth
    return (pile, rules)
  }

  private func touches(_ upper: Box, _ lower: Box) -> Bool {
    upper.fall > 0 || lower.rise > 0
      || (upper.depth > 0 && lower.baseline > 0)
  }
}

// MARK: - On one line

extension Layout {
  /// Cells after commas, rows after semicolons.
  private func flatTable(_ table: Table, inScript: Bool) -> Box {
    var parts: [(gap: Int, box: Box)] = []
    for row in table.rows {
      if let last = parts.last {
        let isMarked = last.box.trail == .punctuation
        parts.append((0, Box(text: isMarked ? " " : "; ")))
      }
      parts.append((0, flatRow(row, table, inScript: inScript)))
    }
    let box = Box.beside(parts)
    return table.style == .aligned && table.rows.count == 1
      ? box.with(lead: parts[0].box.lead, trail: parts[0].box.trail, .relation)
      : box.with(.word, .relation)
  }

  private func flatRow(
    _ cells: [Int], _ table: Table, inScript: Bool
  ) -> Box {
    if table.style == .aligned {
      return join(cells.flatMap { tree.items(of: $0) }, inScript: inScript)
    }
    var parts: [(gap: Int, box: Box)] = []
    for (column, cell) in cells.enumerated() {
      let box = box(cell, inScript: inScript)
      let isText = table.style == .cases && box.lead == .word
      if column > 0 {
        let mark = table.bars.contains(column) ? " | " : ", "
        parts.append((0, Box(text: isText ? " " : mark)))
      }
      parts.append((0, box))
    }
    return Box.beside(parts)
  }
}
