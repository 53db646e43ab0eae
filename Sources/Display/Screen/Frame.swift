/// A whole screen: a grid of lines, and where the cursor stands.
public struct Frame: Sendable, Hashable {
  /// Columns, at least 1.
  public let width: Int
  /// Rows, at least 1.
  public let height: Int
  /// One line for each row, none wider than the frame.
  public let lines: [StyledLine]
  /// Where the cursor is shown; nil hides it.
  public let cursor: Position?

  /// A cell of the grid, counted from 0.
  public struct Position: Sendable, Hashable {
    /// From the top, from 0.
    public var row: Int
    /// From the left, from 0.
    public var column: Int

    /// A cell by its row and column.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A frame of lines from the top: those below the last row are left out,
  /// lines too wide are cut, and a cursor outside moves to the edge.
  public init(
    width: Int, height: Int, lines: [StyledLine], cursor: Position? = nil
  ) {
    let (width, height) = (max(1, width), max(1, height))
    self.width = width
    self.height = height
    let shown = lines.prefix(height).map { $0.prefix(width: width) }
    let blank = Array(repeating: StyledLine(), count: height - shown.count)
    self.lines = shown + blank
    self.cursor = cursor.map {
      Position(
        row: min(max($0.row, 0), height - 1),
        column: min(max($0.column, 0), width - 1))
    }
  }
}
