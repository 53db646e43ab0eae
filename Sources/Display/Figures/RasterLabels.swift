import Plot

extension Raster {
  /// What stands beside the rows of characters: every name where each has a
  /// row and a name, else the round numbers and the first one.
  func rowLabels(rows: Int, on medium: Medium) -> [RowLabel] {
    let plan = RasterPlan(self.rows.count, rows: rows, medium.dots)
    let labelled =
      plan.perRow == 1 && self.rows.contains { !$0.name.isEmpty }
      ? Array(self.rows.indices) : plan.roundPlaces(of: self.rows.count)
    return labelled.map { index in
      let hasName = !self.rows[index].name.isEmpty
      let text = name(ofRow: index)
      return RowLabel(
        row: plan.row(of: index),
        label: GutterLabel(
          hasName ? text : "", hasName ? "" : text, on: medium),
        isAtItsPlace: true)
    }
  }
}

extension RasterPlan {
  /// Where 1 stands, and the multiples of 1, 2 or 5 times a power of ten,
  /// with a blank row between them where they are many.
  fileprivate func roundPlaces(of count: Int) -> [Int] {
    guard count > 0 else { return [] }
    if perRow == 1, count <= 12 { return Array(0..<count) }
    var steps = [1, 2, 5]
    while let last = steps.last, last < count {
      steps += steps.suffix(3).map { $0 * 10 }
    }
    let step = steps.first { step in step >= 2 * perRow } ?? count
    let round = stride(from: step - 1, to: count, by: step)
    return [0] + round.filter { row(of: $0) >= 2 }
  }
}
