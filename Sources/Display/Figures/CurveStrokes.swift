import Plot

/// What one column shows of a curve: dots from the top down.
struct Stroke {
  let column: Int
  var top: Int
  var bottom: Int
  let slope: Slope

  /// Where a curve goes within a column.
  enum Slope { case rising, falling, upright }
}

extension CurveTrace {
  /// The curve in strokes that touch their neighbours, and stay thin: a gap
  /// between two columns is filled half by either.
  ///
  /// Rows just outside the picture stand for everything beyond.
  func strokes(rows: Int) -> [Stroke] {
    chains.flatMap { chain in
      var strokes: [Stroke] = []
      for (index, reading) in chain.enumerated() {
        let slope = reading.slope(
          after: index > 0 ? chain[index - 1] : nil,
          before: index + 1 < chain.count ? chain[index + 1] : nil)
        strokes.append(Stroke(reading, slope, rows: rows))
        if index > 0 { strokes.joinLastTwo() }
      }
      return strokes
    }
  }
}

extension CurveTrace.Reading {
  /// A column that sees a single value takes the slope of its neighbours.
  fileprivate func slope(after: Self?, before: Self?) -> Stroke.Slope {
    if hasJump { return .upright }
    if first == bottom, last == top, first > last { return .rising }
    if first == top, last == bottom, first < last { return .falling }
    let rise = (after?.last ?? first) - (before?.first ?? last)
    if top < bottom || rise == 0 { return .upright }
    return rise > 0 ? .rising : .falling
  }
}

extension Stroke {
  fileprivate init(
    _ reading: CurveTrace.Reading, _ slope: Slope, rows: Int
  ) {
    let row = { (y: Double) in Int(min(max(y, -1), Double(rows)).rounded()) }
    self.init(
      column: reading.column, top: row(reading.top),
      bottom: row(reading.bottom), slope: slope)
  }
}

extension [Stroke] {
  fileprivate mutating func joinLastTwo() {
    let (a, b) = (count - 2, count - 1)
    if self[b].top > self[a].bottom + 1 {
      let middle = (self[a].bottom + self[b].top) / 2
      self[a].bottom = middle
      self[b].top = middle + 1
    } else if self[b].bottom < self[a].top - 1 {
      let middle = (self[a].top + self[b].bottom) / 2
      self[a].top = middle + 1
      self[b].bottom = middle
    }
  }
}

extension DotCanvas {
  /// A curve in its ink.
  mutating func draw(_ curve: Curve, _ ink: CurveInk, on frame: DotFrame) {
    let cadence = dots == .ascii ? .solid : ink.cadence
    let trace = CurveTrace(curve, on: frame, cadence: cadence)
    for stroke in trace.strokes(rows: frame.rows) {
      if dots == .ascii {
        drawMarks(stroke, ink)
      } else {
        draw(
          column: stroke.column, from: stroke.top, through: stroke.bottom,
          every: ink.isLoose ? 2 : 1, ink.style)
      }
    }
  }

  private mutating func drawMarks(_ stroke: Stroke, _ ink: CurveInk) {
    let top = max(stroke.top, 0)
    let bottom = min(stroke.bottom, rows * dots.down - 1)
    guard top <= bottom else { return }
    for row in top / dots.down...bottom / dots.down {
      put(
        ink.mark ?? stroke.mark(inRow: row), column: stroke.column, row: row,
        ink.style)
    }
  }
}

extension Stroke {
  /// What the part of the stroke in a row of characters looks like in ASCII:
  /// a short piece at its height, a long one as a slope.
  fileprivate func mark(inRow row: Int) -> Character {
    let high = max(top, 3 * row)
    let low = min(bottom, 3 * row + 2)
    if bottom - top > 5 { return "|" }
    if bottom - top < 2 { return mark(at: slope == .falling ? low : high) }
    if high == low { return mark(at: high) }
    switch slope {
    case .rising: return "/"
    case .falling: return "\\"
    case .upright: return "|"
    }
  }

  private func mark(at row: Int) -> Character {
    switch row % 3 {
    case 0: "'"
    case 1: "-"
    default: "_"
    }
  }
}
