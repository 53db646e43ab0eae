import Markdown
public import Plot

/// The numbers of a figure as lines of text: a row for each place, and below
/// them what is marked in the figure.
///
/// It says everything that the picture shows, for whoever cannot see it.
public func table(_ figure: Figure, on medium: Medium) -> [StyledLine] {
  let numbers = figure.table()
  let indent = medium.width > 8 ? 1 : 0
  let room = medium.width - indent
  func cells(_ row: [String]) -> [StyledLine] {
    row.map { StyledLine($0).spelled(in: medium.characters) }
  }
  let table = TableLayout(
    header: numbers.header.map {
      StyledLine($0, Style(bold: true)).spelled(in: medium.characters)
    },
    rows: numbers.rows.map(cells),
    columns: numbers.header.map { _ in Alignment.right })
  let remarks = cells(numbers.remarks).flatMap {
    $0.wrapped(to: room, first: "", rest: "  ")
  }
  return (table.lines(in: room) + remarks).map {
    (.blanks(indent) + $0.spelled(in: medium.characters)).trimmed
  }
}
