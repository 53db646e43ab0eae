import Plot

extension Strip {
  private static let blocks: [Character] = Array("▁▂▃▄▅▆▇")
  private static let marks: [Character] = Array("_.-=#")

  /// A curve in bars that stand on the lower end of the axis.
  func bars(of curve: Curve, _ columns: Int) -> StyledLine {
    let steps = medium.dots == .ascii ? Self.marks : Self.blocks
    let style = curve.isFaint ? Style(dim: true) : .plain
    let heights = heights(of: curve, columns: columns, steps: steps.count)
    return StyledLine(
      heights.map { height in Cell(height.map { steps[$0] } ?? " ", style) }
    ).trimmed
  }

  /// The bar of each column: of all that it sees, what differs most from the
  /// bar before it, so that neither a pulse nor a gap is lost.
  private func heights(
    of curve: Curve, columns: Int, steps: Int
  ) -> [Int?] {
    let frame = DotFrame(
      horizontal: horizontal, vertical: panel.vertical, columns: columns,
      rows: steps)
    var heights = [Int?](repeating: nil, count: columns)
    for chain in CurveTrace(curve, on: frame).chains {
      var shown = chain.first?.first ?? 0
      for reading in chain {
        let isFall = reading.bottom - shown > shown - reading.top
        shown = isFall ? reading.bottom : reading.top
        let row = Int(min(max(shown, 0), Double(steps - 1)).rounded())
        heights[reading.column] = steps - 1 - row
      }
    }
    return heights
  }
}
