import Plot

/// How the columns of a figure are shared: names and numbers, a blank, the
/// axis, the picture, and what stands at its right.
struct WidthPlan {
  /// Columns for the labels at the left.
  let gutter: Int
  /// Columns of the pictures.
  let columns: Int
  /// Whether the peaks of strips stand at the right, not beside their names.
  let hasPeaksAtRight: Bool

  private static let fewestColumns = 8
  /// Enough for any screen.
  private static let mostColumns = 1000

  /// Nil if hardly any room is left for the pictures.
  init?(
    _ parts: [FigureLayout.Part], _ horizontal: Axis, on medium: Medium
  ) {
    guard medium.width >= 20 else { return nil }
    let peaks = parts.flatMap(\.peaks).map { medium.line($0).width }.max() ?? 0
    let isWide = medium.width >= 60 && peaks < medium.width / 4
    let labels =
      parts.flatMap { $0.labels(withPeaks: !isWide, on: medium) }
      + [GutterLabel(horizontal.label, on: medium)]
    let most = max(9, min(13, medium.width / 3), medium.width / 4) - 1
    gutter = labels.map { $0.fitted(to: most, on: medium).width }.max() ?? 0
    let overhang =
      medium.width < 32 ? 0 : Self.overhang(of: horizontal, on: medium)
    let right = max(isWide && peaks > 0 ? peaks + 1 : 0, overhang)
    hasPeaksAtRight = isWide
    columns = min(medium.width, Self.mostColumns) - gutter - 2 - right
    if columns < Self.fewestColumns { return nil }
  }

  /// How far the last number and its unit reach beyond the axis.
  private static func overhang(of axis: Axis, on medium: Medium) -> Int {
    let number = medium.line(axis.label(of: axis.drawable.upper)).width
    let unit = medium.line(axis.unitSymbol).width
    return min(number / 2 + 1 + unit, medium.width / 8)
  }
}

extension FigureLayout.Part {
  fileprivate var peaks: [String] {
    switch self {
    case .tall: []
    case .strip(let strip): strip.peaks.compactMap(\.self)
    }
  }

  fileprivate func labels(
    withPeaks: Bool, on medium: Medium
  ) -> [GutterLabel] {
    switch self {
    case .tall(let tall): tall.headLabels + tall.labels.map(\.label)
    case .strip(let strip): strip.labels(withPeaks: withPeaks)
    }
  }
}
