import Quantities

extension Figure {
  /// A row for each spike train: how many spikes, the first, and the rate
  /// over the whole axis.
  func table(of raster: Raster, rows limit: Int) -> FigureTable {
    let seen = raster.within(horizontal)
    let shown = min(max(limit, 0), raster.rows.count)
    let rest = raster.rows.count - shown
    return FigureTable(
      header: [
        raster.noun, "spikes", horizontal.heading("first spike"), "rate in Hz",
      ],
      rows: (0..<shown).map { index in
        let times = seen.rows[index].times
        return [
          seen.name(ofRow: index), "\(times.count)",
          times.first.map { horizontal.label(of: $0) } ?? "none",
          horizontal.rate(of: times.count).formatted(.significant(3)),
        ]
      },
      remarks: (rest > 0 ? ["\(rest) more, not listed"] : [])
        + panels.flatMap { horizontal.named($0.marks) })
  }
}

extension Axis {
  /// So many events over all of the axis, in Hz if it counts ms.
  fileprivate func rate(of count: Int) -> Double {
    let axis = drawable
    return 1000 * Double(count) / (axis.upper - axis.lower)
  }
}
