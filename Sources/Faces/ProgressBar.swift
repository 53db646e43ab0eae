import Display

/// How much is finished, as a bar and in numbers: `━━━╌╌╌╌╌ 3/8`.
struct ProgressBar {
  let done: Int
  let total: Int
  let cells: Int

  /// Full only when everything is finished, empty only when nothing is;
  /// without cells, only the numbers.
  var line: StyledLine {
    guard total > 0 else { return "" }
    let filled = min(cells, max(done * cells / total, done > 0 ? 1 : 0))
    return StyledLine([
      Run(String(repeating: "━", count: filled), Style(.green)),
      Run(String(repeating: "╌", count: cells - filled), Style(dim: true)),
      Run(" \(done)/\(total)"),
    ])
  }
}
