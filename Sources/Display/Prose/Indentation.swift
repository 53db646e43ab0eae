/// What stands before the text of a line: margins, bars and bullets.
///
/// Containers inside containers push the text to the right until a third of
/// the width is left; from there on only the marker of an item is added to
/// its own first line. So the deepest nesting costs no more than any other.
struct Indentation {
  /// Before every further line.
  private(set) var rest: StyledLine
  /// Before the next line only.
  private var first: StyledLine?
  private let width: Int
  private let limit: Int

  init(first: StyledLine, rest: StyledLine, in width: Int) {
    self.width = width
    limit = width - min(width, max(8, width / 3))
    self.first = first.prefix(width: width - min(width, 2))
    self.rest = rest.prefix(width: width - min(width, 2))
  }

  /// Steps inside a container, and gives the place to step back to.
  mutating func enter(first: StyledLine, rest: StyledLine) -> StyledLine {
    let outer = self.rest
    if outer.width + rest.width <= limit {
      self.first = (self.first ?? outer) + first
      self.rest = outer + rest
    } else {
      self.first = outer + first
    }
    return outer
  }

  /// Steps out of a container.
  mutating func leave(to outer: StyledLine) { rest = outer }

  /// Whether a marker has been set before which no text has come yet.
  var isFresh: Bool { first != nil }

  /// What stands before the first and the further lines of the next block.
  mutating func take() -> (first: StyledLine, rest: StyledLine) {
    defer { first = nil }
    return ((first ?? rest).prefix(width: width), rest)
  }
}
