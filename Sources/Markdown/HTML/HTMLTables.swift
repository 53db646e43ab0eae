/// The table that is being written; tables never stand in one another.
struct OpenTable {
  /// A range of the tree's alignments.
  var columns = 0..<0
  var isInHeader = false
  /// The column that comes next.
  var column = 0
}

/// Tables.
extension HTMLWriter {
  mutating func openTable(_ columns: Range<Int>) {
    openBlock("<table>\n")
    table = OpenTable(columns: columns)
  }

  mutating func openRow(isHeader: Bool) {
    if isHeader { write("<thead>\n") }
    write("<tr>\n")
    table.isInHeader = isHeader
    table.column = 0
  }

  mutating func openCell() {
    let hasColumn = table.column < table.columns.count
    let alignment =
      hasColumn
      ? tree.alignments[table.columns.lowerBound + table.column] : .none
    table.column += 1
    write(table.isInHeader ? "<th" : "<td")
    switch alignment {
    case .none: write(">")
    case .left: write(" align=\"left\">")
    case .center: write(" align=\"center\">")
    case .right: write(" align=\"right\">")
    }
  }

  mutating func closeCell() {
    write(table.isInHeader ? "</th>\n" : "</td>\n")
  }

  /// Fills the row up with empty cells and closes it.
  mutating func closeRow(_ index: Int) {
    while table.column < table.columns.count, cellAllowance > 0 {
      cellAllowance -= 1
      openCell()
      closeCell()
    }
    write("</tr>\n")
    guard table.isInHeader else { return }
    write("</thead>\n")
    if elements[index].nextSibling >= 0 { write("<tbody>\n") }
  }

  mutating func closeTable() {
    write(table.isInHeader ? "</table>\n" : "</tbody>\n</table>\n")
  }
}
