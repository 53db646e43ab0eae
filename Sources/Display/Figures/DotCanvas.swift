/// A picture of characters that are made of dots.
///
/// Dots and rows are counted from the upper left. What lies outside is not
/// drawn, and what comes later lies in front.
struct DotCanvas {
  /// What the characters are made of.
  let dots: Medium.Dots
  /// How many characters stand side by side.
  let columns: Int
  /// How many characters stand above one another.
  let rows: Int
  private var spots: [Spot]

  private struct Spot {
    var dots: UInt8 = 0
    var mark: Character?
    var style = Style.plain
    var isBlank: Bool { dots == 0 && mark == nil }
  }

  /// An empty picture.
  init(dots: Medium.Dots, columns: Int, rows: Int) {
    self.dots = dots
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    spots = Array(repeating: Spot(), count: self.columns * self.rows)
  }

  /// A line of dots from the top down, ends included; between them only
  /// those in every so many rows.
  mutating func draw(
    column: Int, from top: Int, through bottom: Int, every step: Int = 1,
    _ style: Style
  ) {
    let top = max(top, 0)
    let bottom = min(bottom, rows * dots.down - 1)
    guard top <= bottom else { return }
    for row in top...bottom
    where row % step == 0 || row == top || row == bottom {
      dot(column, row, style)
    }
  }

  private mutating func dot(_ column: Int, _ row: Int, _ style: Style) {
    let index = index(column / dots.across, row / dots.down)
    guard let index else { return }
    let bit = row % dots.down * dots.across + column % dots.across
    spots[index].mark = nil
    spots[index].dots |= 1 << UInt8(bit)
    spots[index].style = style
  }

  /// A whole character.
  mutating func put(
    _ mark: Character, column: Int, row: Int, _ style: Style
  ) {
    guard let index = index(column, row) else { return }
    spots[index] = Spot(mark: mark, style: style)
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    let isInside =
      (0..<columns).contains(column) && (0..<rows).contains(row)
    return isInside ? row * columns + column : nil
  }

  /// A row of the picture, without blanks at its end.
  func line(_ row: Int) -> StyledLine {
    guard (0..<rows).contains(row) else { return StyledLine() }
    let all = spots[row * columns..<(row + 1) * columns]
    let end = all.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? all.startIndex
    return StyledLine(
      all[..<end].map { spot in
        Cell(spot.mark ?? dots.character(spot.dots), spot.style)
      })
  }
}
