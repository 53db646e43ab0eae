import Plot

/// The two rows below a picture: a line with marks, and their numbers.
struct HorizontalAxis {
  let axis: Axis
  let medium: Medium
  /// Columns before the line begins.
  let gutter: Int
  /// Columns of the picture.
  let columns: Int

  /// A number and the columns it takes up.
  private struct Placed {
    let start: Int
    let line: StyledLine
    var end: Int { start + line.width }
  }

  /// The line and the numbers.
  var lines: [StyledLine] { [rule, numbers] }

  private var rule: StyledLine {
    var marks = Array(repeating: Character("─"), count: columns)
    for tick in ticks { marks[column(of: tick)] = "┬" }
    return StyledLine.blanks(gutter)
      + medium.line("└" + String(marks), Style(dim: true))
  }

  private var numbers: StyledLine {
    let labels = placedLabels(of: ticks, sparing: 1)
    let room = min(gutter - 1, (labels.first?.start ?? gutter) - 2)
    let name = GutterLabel(axis.label, on: medium)
      .fitted(to: room, on: medium)
    var line = name.line.padded(to: room, .right)
    for placed in labels {
      line = line.padded(to: placed.start) + placed.line
    }
    return line
  }

  /// The most round numbers whose labels keep two blanks between them.
  private var ticks: [Double] {
    let most = max(3, columns / (axis.scale == .logarithmic ? 5 : 10))
    let choices = (1...most).lazy.reversed().map { axis.ticks(about: $0) }
    return choices.first { ticks in
      ticks.count > 1
        && placedLabels(of: ticks, sparing: 2).count == ticks.count
    } ?? [axis.drawable.lower, axis.drawable.upper]
  }

  private func column(of value: Double) -> Int {
    let frame = DotFrame(
      horizontal: axis, vertical: axis, columns: columns * medium.dots.across,
      rows: 1)
    return (frame.column(at: value) ?? 0) / medium.dots.across
  }

  /// Labels below their marks, without those that would come too near to
  /// another. The last one carries the unit and is always there.
  private func placedLabels(
    of ticks: [Double], sparing gap: Int
  ) -> [Placed] {
    var texts = axis.labels(of: ticks)
    guard let text = texts.popLast(), let tick = ticks.last else { return [] }
    let last = lastPlaced(text, below: tick)
    var labels: [Placed] = []
    for (text, tick) in zip(texts, ticks) {
      let label = placed(text, below: tick)
      let free = labels.last.map { $0.end + gap } ?? gutter
      if label.start >= free, label.end + gap <= last.start {
        labels.append(label)
      }
    }
    return labels + [last]
  }

  /// The number with its unit; where it is too wide for the picture, the
  /// unit alone, since part of a number would be a wrong one.
  private func lastPlaced(_ text: String, below tick: Double) -> Placed {
    let full = placed(text, below: tick, axis.unitSuffix)
    if full.end <= medium.width { return full }
    return placed("", below: tick, axis.unitSymbol)
  }

  private func placed(
    _ text: String, below tick: Double, _ unit: String = ""
  ) -> Placed {
    let number = medium.line(text)
    let line = number + medium.line(unit)
    let middle = gutter + 1 + column(of: tick)
    let start = min(middle - (number.width - 1) / 2, medium.width - line.width)
    return Placed(start: max(start, gutter), line: line)
  }
}
