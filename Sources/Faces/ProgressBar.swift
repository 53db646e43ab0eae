public import Display

/// How much is finished, as a bar and in numbers: `━━━╌╌╌╌╌ 3/8`.
public struct ProgressBar: Sendable {
  private let done: Int
  private let total: Int
  private let cells: Int

  /// A bar of so many cells.
  public init(done: Int, total: Int, cells: Int) {
    self.done = done
    self.total = total
    self.cells = cells
  }

  /// Full only when everything is finished, empty only when nothing is;
  /// without cells, only the numbers.
  public var line: StyledLine {
    guard total > 0 else { return "" }
    let filled = min(cells, max(done * cells / total, done > 0 ? 1 : 0))
    return StyledLine([
      Run(String(repeating: "━", count: filled), Style(.green)),
      Run(String(repeating: "╌", count: cells - filled), Style(dim: true)),
      Run(" \(done)/\(total)"),
    ])
  }
}
