import Markdown

extension BlockSetter {
  /// Sets a table in columns where they fit, or each row as a small list.
  mutating func setTable(_ index: Int, _ columns: [Alignment]) {
    let cells = document.children(of: index).map { row in
      let isHeader = document.nodes[row].kind == .tableRow(isHeader: true)
      return document.children(of: row).map { cell in
        text.line(of: cell, Style(bold: isHeader))
          .spelledForWrapping(in: medium.characters)
      }
    }
    guard let header = cells.first else { return }
    let table = TableLayout(
      header: header, rows: Array(cells.dropFirst()), columns: columns)
    let room = medium.width - indentation.rest.width
    addWhole(medium.isSpoken ? table.list(in: room) : table.lines(in: room))
  }
}

/// A table of text in a room of some width.
struct TableLayout {
  let header: [StyledLine]
  let rows: [[StyledLine]]
  let columns: [Alignment]

  /// The columns between two columns.
  private static let gap = 2

  /// The table in lines of at most `room` columns.
  func lines(in room: Int) -> [StyledLine] {
    guard let widths = widths(in: room) else { return list(in: room) }
    let body = rows.map { drawn($0, widths) }
    let isSpaced = body.contains { $0.count > 1 }
    let separator = isSpaced ? [StyledLine()] : []
    return drawn(header, widths) + [rule(widths)]
      + body.joined(separator: separator)
  }

  private func rule(_ widths: [Int]) -> StyledLine {
    let strokes = widths.map { String(repeating: "─", count: $0) }
    let gap = String(repeating: " ", count: Self.gap)
    return StyledLine(strokes.joined(separator: gap), Style(dim: true))
  }

  private func drawn(_ row: [StyledLine], _ widths: [Int]) -> [StyledLine] {
    let cells = widths.indices.map { column in
      column < row.count
        ? row[column].wrapped(to: widths[column]) : [StyledLine()]
    }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let parts = widths.indices.map { column in
        let cell = cells[column]
        return (line < cell.count ? cell[line] : StyledLine())
          .padded(to: widths[column], TextAlignment(columns[column])).runs
      }
      let gap = StyledLine.blanks(Self.gap).runs
      return StyledLine(Array(parts.joined(separator: gap)))
    }
  }
}

// MARK: - Widths

extension TableLayout {
  /// The widths of the columns, or nil where they would be too narrow: less
  /// than their longest word, or than a dozen columns if that is less.
  private func widths(in room: Int) -> [Int]? {
    let room = room - Self.gap * (columns.count - 1)
    guard room >= columns.count, !columns.isEmpty else { return nil }
    var wanted = Array(repeating: 1, count: columns.count)
    var least = wanted
    for row in [header] + rows {
      for (column, cell) in row.prefix(columns.count).enumerated() {
        wanted[column] = max(wanted[column], cell.width)
        least[column] = max(least[column], min(cell.widestWord, 12))
      }
    }
    let spare = room - least.reduce(0, +)
    return spare < 0 ? nil : Self.shared(spare, among: wanted, from: least)
  }

  /// Shares spare columns out evenly, none of them to a column that has what
  /// it wants: those that want least are served first.
  private static func shared(
    _ spare: Int, among wanted: [Int], from least: [Int]
  ) -> [Int] {
    var widths = least
    var spare = spare
    let order = wanted.indices.sorted {
      (wanted[$0] - least[$0], $0) < (wanted[$1] - least[$1], $1)
    }
    for (served, column) in order.enumerated() {
      let share = spare / (order.count - served)
      let given = min(share, wanted[column] - least[column])
      widths[column] += given
      spare -= given
    }
    return widths
  }
}

// MARK: - Rows as lists

extension TableLayout {
  /// The widest that a title is repeated: it comes with every row.
  private static let widestTitle = 24

  func list(in room: Int) -> [StyledLine] {
    if rows.isEmpty { return header.flatMap { $0.wrapped(to: room) } }
    let titles = header.map { $0.truncated(to: Self.widestTitle) + ": " }
    let items = rows.map { row in
      row.enumerated().flatMap { place, cell in
        let title = place < titles.count ? titles[place] : ""
        let indent = StyledLine.blanks(2)
        return (title + cell).wrapped(
          to: room, first: place == 0 ? "" : indent, rest: indent)
      }
    }
    return Array(items.joined(separator: [StyledLine()]))
  }
}

extension TextAlignment {
  init(_ alignment: Alignment) {
    switch alignment {
    case .none, .left: self = .left
    case .center: self = .center
    case .right: self = .right
    }
  }
}
