import Plot

/// A number at an axis.
struct AxisNumber {
  let value: Double
  let label: String
}

extension Panel {
  /// The numbers at the vertical axis of a picture so high: round ones of a
  /// tall picture, the ends of a strip.
  func numbers(over height: Double) -> [AxisNumber] {
    if raster != nil || curves.isEmpty { return [] }
    let ends =
      vertical.lower == vertical.upper
      ? [vertical.lower] : [vertical.drawable.lower, vertical.drawable.upper]
    return vertical.numbered(
      size == .strip ? ends : vertical.roundNumbers(over: height) ?? ends)
  }
}

extension Axis {
  /// The numbers below the picture: the most round ones whose labels keep
  /// apart.
  func numbers(across width: Double) -> [AxisNumber] {
    let choices = (2...12).reversed().lazy.map { numbered(ticks(about: $0)) }
    return choices.first { numbers in
      numbers.count > 1
        && zip(numbers, numbers.dropFirst()).allSatisfy { first, second in
          let distance = fraction(of: second.value) - fraction(of: first.value)
          let room = (first.label.room + second.label.room) / 2
          return distance * width >= room + 12
        }
    } ?? numbered([drawable.lower, drawable.upper])
  }

  /// The most round numbers with nearly two lines between them.
  fileprivate func roundNumbers(over height: Double) -> [Double]? {
    let most = max(2, Int(height / (1.8 * FigurePlan.line)))
    let choices = (2...most).reversed().lazy.map { ticks(about: $0) }
    return choices.first { ticks in
      ticks.count > 1
        && zip(ticks, ticks.dropFirst()).allSatisfy { first, second in
          (fraction(of: second) - fraction(of: first)) * height
            >= 1.8 * FigurePlan.line
        }
    }
  }

  fileprivate func numbered(_ values: [Double]) -> [AxisNumber] {
    zip(values, labels(of: values)).map { AxisNumber(value: $0, label: $1) }
  }
}
