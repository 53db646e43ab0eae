import Text

extension StyledLine {
  /// The line, or as much of it as fits `width` columns with an ellipsis
  /// behind.
  ///
  /// Nothing fits a width below 1. A wide character that would straddle the
  /// edge is left out.
  public func truncated(
    to width: Int, ellipsis: String = "…"
  ) -> StyledLine {
    if self.width <= width { return self }
    let kept = prefix(width: width - ellipsis.width)
    let looks = kept.runs.last?.style ?? .plain
    return kept + StyledLine(ellipsis, looks).prefix(width: width)
  }

  /// As much of the line as fits `width` columns, with nothing behind.
  public func prefix(width: Int) -> StyledLine {
    if self.width <= width { return self }
    var room = width
    return StyledLine(
      cells.prefix { cell in
        room -= cell.width
        return room >= 0
      })
  }

  /// The line with blanks up to `width` columns; a wider line stays as it is.
  public func padded(
    to width: Int, _ alignment: TextAlignment = .left
  ) -> StyledLine {
    let room = width - self.width
    guard room > 0 else { return self }
    let left = alignment.blanksBefore(of: room)
    return StyledLine.blanks(left) + self + StyledLine.blanks(room - left)
  }

  /// The line in pieces of at most `width` columns, blanks and all, as code
  /// is broken; a wide character in a single column is a `…`.
  func cut(into width: Int) -> [StyledLine] {
    if self.width <= width { return [self] }
    var pieces: [[Cell]] = [[]]
    var room = width
    for cell in cells {
      let shown = cell.width > width ? cell.showing("…") : cell
      if shown.width > room {
        pieces.append([])
        room = width
      }
      pieces[pieces.count - 1].append(shown)
      room -= shown.width
    }
    return pieces.map { StyledLine($0) }
  }

  /// The line without blanks at its end.
  public var trimmed: StyledLine {
    guard runs.last?.text.last.map({ $0 == " " }) ?? false else { return self }
    let cells = cells
    let kept = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
    return StyledLine(cells[..<kept])
  }

  /// A line of blanks.
  public static func blanks(_ count: Int) -> StyledLine {
    StyledLine(String(repeating: " ", count: max(0, count)))
  }
}

/// Where text stands in the room it is given.
public enum TextAlignment: Sendable, Hashable {
  /// At the left edge.
  case left
  /// In the middle, nearer to the left if the room is odd.
  case center
  /// At the right edge.
  case right

  /// How many of the spare columns stand to the left.
  fileprivate func blanksBefore(of room: Int) -> Int {
    switch self {
    case .left: 0
    case .center: room / 2
    case .right: room
    }
  }
}
