import Plot

extension Figure {
  /// What has to be said below the picture: which curve is which, where
  /// there are several, and what lies outside.
  func notes(on medium: Medium) -> [StyledLine] {
    let keys = panels.flatMap { $0.key(on: medium) }
    let outside = panels.flatMap { $0.outside(over: horizontal) }
    let lines = [
      StyledLine(Array(keys.map(\.runs).joined(separator: [Run("   ")]))),
      StyledLine(outside.joined(separator: "; ")),
    ]
    return lines.filter { !$0.runs.isEmpty }.flatMap {
      $0.spelled(in: medium.characters).wrapped(to: medium.width)
    }
  }
}

extension Panel {
  /// The curves with a sample of their ink; of several that are called and
  /// drawn alike, one. None for a single curve.
  fileprivate func key(on medium: Medium) -> [StyledLine] {
    guard curves.count > 1 else { return [] }
    var seen: Set<String> = []
    return zip(curves, CurveInk.inks(for: curves)).compactMap { curve, ink in
      let isNew = seen.insert("\(curve.isFaint) \(curve.name)").inserted
      return isNew
        ? ink.sample(medium.dots) + StyledLine(" " + curve.name) : nil
    }
  }

  /// Curves and levels that the vertical axis cuts off, in words.
  fileprivate func outside(over horizontal: Axis) -> [String] {
    curves.compactMap { curve in
      curve.extent(within: horizontal).flatMap {
        vertical.words(curve.name, reaching: $0)
      }
    }
      + levels.compactMap { level in
        level.value.isFinite
          ? vertical.words(level.name, at: level.value) : nil
      }
  }
}

extension Axis {
  /// A thousandth of an axis over its end is not worth a word.
  private func overshoot(_ value: Double) -> Int {
    let fraction = fraction(of: value)
    return fraction > 1.001 ? 1 : fraction < -0.001 ? -1 : 0
  }

  fileprivate func words(
    _ name: String, reaching extent: ClosedRange<Double>
  ) -> String? {
    let low = quantity(of: extent.lowerBound)
    let high = quantity(of: extent.upperBound)
    switch (overshoot(extent.lowerBound), overshoot(extent.upperBound)) {
    case (0, 0): return nil
    case (0, 1): return "clipped: \(name) rises to \(high)"
    case (-1, 0): return "clipped: \(name) falls to \(low)"
    case (1, _): return "\(name) lies above, from \(low)"
    case (_, -1): return "\(name) lies below, up to \(high)"
    default: return "clipped: \(name) goes from \(low) to \(high)"
    }
  }

  fileprivate func words(_ name: String, at value: Double) -> String? {
    switch overshoot(value) {
    case 1: "\(name) lies above, at \(quantity(of: value))"
    case -1: "\(name) lies below, at \(quantity(of: value))"
    default: nil
    }
  }
}

extension CurveInk {
  /// A short level piece of the curve.
  fileprivate func sample(_ dots: Medium.Dots) -> StyledLine {
    if dots == .ascii {
      return StyledLine(String(repeating: mark ?? "-", count: 3), style)
    }
    var canvas = DotCanvas(dots: dots, columns: 4, rows: 1)
    for column in 0..<4 * dots.across {
      let row = dots.down / 2
      canvas.draw(
        column: cadence.column(column), from: row, through: row, style)
    }
    return canvas.line(0)
  }
}
