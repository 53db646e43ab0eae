import Plot

extension Figure {
  /// What has to be said below the picture: which curve is which, where
  /// there are several, and what lies outside.
  func notes(on medium: Medium) -> [StyledLine] {
    let outside = panels.flatMap { $0.outside(over: horizontal) }
    let marks = panels.flatMap { $0.marksBelow(over: horizontal, on: medium) }
    let lines =
      medium.packed(key(on: medium))
      + [outside, marks].map { StyledLine($0.joined(separator: "; ")) }
    return lines.filter { !$0.runs.isEmpty }.flatMap {
      $0.spelled(in: medium.characters).wrapped(to: medium.width)
    }
  }

  /// The curves with a sample of their ink, where a panel has several; of
  /// those that are called and drawn alike, one.
  private func key(on medium: Medium) -> [StyledLine] {
    var seen: Set<String> = []
    return panels.filter { $0.curves.count > 1 }.flatMap { panel in
      panel.samples(on: medium.dots).compactMap { sample, name in
        let entry = sample + StyledLine(" " + name)
        return seen.insert(entry.text).inserted ? entry : nil
      }
    }
  }
}

extension Medium {
  /// As many entries side by side as fit.
  fileprivate func packed(_ entries: [StyledLine]) -> [StyledLine] {
    var lines: [StyledLine] = []
    for entry in entries.map({ $0.spelled(in: characters) }) {
      if let last = lines.last, last.width + 3 + entry.width <= width {
        lines[lines.count - 1] = last + "   " + entry
      } else {
        lines.append(entry)
      }
    }
    return lines
  }
}

extension Panel {
  /// A short piece of each curve, and its name.
  fileprivate func samples(
    on dots: Medium.Dots
  ) -> [(StyledLine, String)] {
    let inks = zip(
      CurveInk.inks(for: curves), PointInk.inks(for: curves, dots))
    return zip(curves, inks).map { curve, ink in
      let points = ink.1.map { StyledLine(String($0.mark), $0.style) }
      return (points ?? ink.0.sample(dots), curve.name)
    }
  }

  /// Marks whose names have no room above, and those outside.
  fileprivate func marksBelow(
    over horizontal: Axis, on medium: Medium
  ) -> [String] {
    marks.filter {
      !$0.name.isEmpty && $0.start.isFinite && $0.end.isFinite
        && !$0.hasRow(over: horizontal, on: medium)
    }.map { mark in
      mark.isWithin(horizontal)
        ? mark.title(on: horizontal)
        : "\(mark.title(on: horizontal)) lies outside"
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
