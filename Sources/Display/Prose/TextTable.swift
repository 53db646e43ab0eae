import Markdown

/// A table of short texts, in columns where they fit, else each row as a
/// small list.
public struct TextTable: Sendable {
  private let titles: [String]
  private let rows: [[StyledLine]]
  private let alignments: [TextAlignment]

  /// A table without rows; each column has a title and a side.
  public init(_ columns: [(title: String, alignment: TextAlignment)]) {
    titles = columns.map(\.title)
    alignments = columns.map(\.alignment)
    rows = []
  }

  private init(_ table: Self, rows: [[StyledLine]]) {
    titles = table.titles
    alignments = table.alignments
    self.rows = rows
  }

  /// The table with other rows.
  public func with(rows: [[StyledLine]]) -> TextTable {
    TextTable(self, rows: rows)
  }

  /// The table with one column free to its left.
  public func lines(on medium: Medium) -> [StyledLine] {
    let header = titles.map { StyledLine($0, Style(bold: true)) }
    let cells = ([header] + rows).map { row in
      row.map { $0.spelledForWrapping(in: medium.characters) }
    }
    let layout = TableLayout(
      header: cells[0], rows: Array(cells.dropFirst()),
      columns: alignments.map(\.ofMarkdown))
    return layout.lines(in: max(1, medium.width - 1)).map { line in
      (.blanks(1) + line.spelled(in: medium.characters)).trimmed
    }
  }
}

extension TextAlignment {
  fileprivate var ofMarkdown: Alignment {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }
}
