import Plot

extension DotCanvas {
  /// The levels of a panel as broken lines: the first is dotted, the next
  /// dashed, and so on. Draw them before the curves that cross them.
  mutating func draw(_ levels: [Level], on frame: DotFrame) {
    for (index, level) in levels.enumerated().reversed() {
      guard let row = frame.row(at: level.value) else { continue }
      draw(
        .init(isDashed: index % 2 == 1), inRow: row, Level.style(at: index))
    }
  }

  private mutating func draw(_ line: LevelLine, inRow row: Int, _ style: Style)
  {
    for column in 0..<columns * dots.across where line.covers(column, dots) {
      switch dots {
      case .braille: draw(column: column, from: row, through: row, style)
      case .blocks, .ascii:
        put(
          line.mark(dots), column: column / dots.across,
          row: row / dots.down, style)
      }
    }
  }
}

extension Level {
  /// The first level, the threshold as a rule, stands out.
  static func style(at index: Int) -> Style {
    index == 0 ? Style(.yellow) : Style(dim: true)
  }
}

/// How a level is broken, so that it is told from a curve.
private struct LevelLine {
  let isDashed: Bool

  /// Whether it covers a column of dots.
  func covers(_ column: Int, _ dots: Medium.Dots) -> Bool {
    switch dots {
    case .braille: isDashed ? column % 6 < 3 : column % 3 == 0
    case .blocks: true
    case .ascii: isDashed ? column % 4 < 2 : column % 2 == 0
    }
  }

  /// The character where it is not made of dots.
  func mark(_ dots: Medium.Dots) -> Character {
    switch dots {
    case .ascii: isDashed ? "-" : "."
    case .braille, .blocks: isDashed ? "╌" : "┈"
    }
  }
}
