import Plot

/// A label and the row of characters it stands in.
struct RowLabel {
  let row: Int
  let label: GutterLabel
  /// Whether its value lies in this very row.
  let isAtItsPlace: Bool
}

extension Panel {
  /// What is named at the vertical axis of `rows` characters, no two labels
  /// in one row.
  ///
  /// Levels come first, in order, each as near to its place as the others
  /// let it; the first of them chooses first. Round numbers fill the rest at
  /// a distance, or two of them; without them, the ends of the axis do.
  func rowLabels(rows: Int, on medium: Medium) -> [RowLabel] {
    if let raster { return raster.rowLabels(rows: rows, on: medium) }
    let places = LabelPlaces(axis: vertical, rows: rows, dots: medium.dots)
    let levels = levelLabels(places, on: medium)
    let values = places.ticks(besides: levels.map(\.row))
    let numbers = zip(values, vertical.labels(of: values))
    return levels
      + numbers.compactMap { value, text in
        places.row(of: value).map {
          RowLabel(
            row: $0, label: GutterLabel("", text, on: medium),
            isAtItsPlace: true)
        }
      }
  }

  private func levelLabels(
    _ places: LabelPlaces, on medium: Medium
  ) -> [RowLabel] {
    let shown = levels.enumerated()
      .filter { places.row(of: $0.element.value) != nil }.prefix(places.rows)
    let rows = places.rows(of: shown.map(\.element.value))
    return zip(shown, rows).map { level, row in
      let text = vertical.label(of: level.element.value)
      return RowLabel(
        row: row,
        label: GutterLabel(
          level.element.name, text, Level.style(at: level.offset), on: medium),
        isAtItsPlace: row == places.row(of: level.element.value))
    }
  }
}

/// Where labels can stand beside a vertical axis.
private struct LabelPlaces {
  let axis: Axis
  let rows: Int
  let dots: Medium.Dots

  func row(of value: Double) -> Int? {
    let frame = DotFrame(
      horizontal: axis, vertical: axis, columns: 1, rows: rows * dots.down)
    return frame.row(at: value).map { $0 / dots.down }
  }

  /// A row for each value, higher values higher up. The first gets its own
  /// if that leaves room for all, which must not be more than there are rows.
  func rows(of values: [Double]) -> [Int] {
    let order = values.indices.sorted { values[$0] > values[$1] }
    guard let anchor = order.firstIndex(of: 0) else { return [] }
    let lowest = { place in rows - order.count + place }
    var taken = order.map { row(of: values[$0]) ?? 0 }
    taken[anchor] = min(max(taken[anchor], anchor), lowest(anchor))
    for place in (0..<anchor).reversed() {
      taken[place] = max(min(taken[place], taken[place + 1] - 1), place)
    }
    for place in order.indices.dropFirst(anchor + 1) {
      taken[place] = min(max(taken[place], taken[place - 1] + 1), lowest(place))
    }
    var result = taken
    for (place, index) in order.enumerated() { result[index] = taken[place] }
    return result
  }

  /// The most round numbers that keep a row between one another, without
  /// those that come near what is taken.
  func ticks(besides taken: [Int]) -> [Double] {
    let counts = Array((1...max(1, rows / 2)).reversed()) + [rows, rows + 2]
    for count in counts {
      let ticks = axis.ticks(about: count)
      let kept = ticks.filter { !touches($0, taken) }
      if areApart(ticks), kept.count + taken.count > 1 { return kept }
    }
    let round = (1...rows + 2).lazy.map { axis.ticks(about: $0) }
      .compactMap { ticks in
        ticks.first.flatMap { first in ticks.last.map { [first, $0] } }
      }.first { $0[0] < $0[1] && areApart($0) }
    let ends = round ?? [axis.drawable.lower, axis.drawable.upper]
    return ends.filter { !touches($0, taken) }
  }

  private func touches(_ value: Double, _ taken: [Int]) -> Bool {
    guard let row = row(of: value) else { return true }
    return taken.contains { abs($0 - row) < 2 }
  }

  private func areApart(_ ticks: [Double]) -> Bool {
    let places = ticks.compactMap(row)
    return zip(places, places.dropFirst()).allSatisfy { $0 - $1 >= 2 }
  }
}
