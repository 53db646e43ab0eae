import Text

/// The rules of an `array`: bars between columns, lines between rows.
extension Layout {
  /// The blanks before each column, with room for the bars.
  func gaps(_ gaps: [Int], withBarsOf table: Table) -> [Int] {
    gaps.indices.map { column in
      guard table.bars.contains(column) else { return gaps[column] }
      return column == 0 ? 2 : 3
    }
  }

  /// A pile of rows with its bars drawn, `gaps` and `widths` being those of
  /// its columns, and `rules` the rows that are lines already.
  func barred(
    _ pile: Box, _ table: Table, _ rules: Set<Int>, _ gaps: [Int],
    _ widths: [Int]
  ) -> Box {
    if table.bars.isEmpty || pile.isOversized { return pile }
    let isClosed = table.bars.contains(widths.count)
    var box = isClosed ? pile.padded(to: pile.width + 2, .left) : pile
    let places = table.bars.filter { $0 <= widths.count }.map { bar in
      let before = (0..<bar).reduce(0) { $0 + gaps[$1] + widths[$1] }
      return before + (bar == 0 ? 0 : 1)
    }
    for row in box.rows.indices {
      box.rows[row] =
        rules.contains(row)
        ? drawing(places, on: rule(width: box.width).rows[0], crossing: true)
        : drawing(places, on: box.rows[row], crossing: false)
    }
    return box
  }

  /// A line as wide as a table.
  func rule(width: Int) -> Box {
    Box(text: String(repeating: glyph("─"), count: width))
  }

  /// A row with bars in some of its columns.
  private func drawing(
    _ bars: [Int], on row: String, crossing: Bool
  ) -> String {
    let isUnicode = characters == .unicode
    let bar: Character =
      crossing ? (isUnicode ? "┼" : "+") : (isUnicode ? "│" : "|")
    var place = 0
    return String(
      row.map { character in
        defer { place += character.width }
        return bars.contains(place) ? bar : character
      })
  }
}
