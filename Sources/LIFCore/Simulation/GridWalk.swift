import Quantities

/// How a grid and the changes of an input lie to each other.
struct GridWalk {
  /// What comes next.
  enum Stretch {
    /// Whole steps in one piece, of that index.
    case steady(Range<Int>, Int)
    /// A step in which the input changes, and the pieces that it meets.
    case changing(Int, Range<Int>)
  }

  private(set) var stretches: [Stretch] = []

  /// A change belongs to the step at whose end it comes, or in which; one
  /// that is next to the end of a step but for rounding is at it.
  init(_ pieces: [Stimulus.Piece], _ step: Time, _ steps: Int) {
    var (next, piece) = (0, 0)
    while next < steps {
      let change = pieces.at(piece + 1).map { Self.step(of: $0.start / step) }
      let free = min(change ?? steps, steps)
      if free > next { stretches.append(.steady(next..<free, piece)) }
      next = max(next, free)
      guard next < steps else { return }
      let first = piece
      while let another = pieces.at(piece + 1),
        Self.step(of: another.start / step) == next
      { piece += 1 }
      stretches.append(.changing(next, first..<piece + 1))
      next += 1
    }
  }

  /// The step in which a place lies, counted from 0; the end of a step is in
  /// it, its beginning is not.
  private static func step(of place: Double) -> Int {
    let index =
      place.wholeButForRounding.map { $0 - 1 } ?? place.rounded(.down)
    return Int(min(max(index, 0), 1e15))
  }
}
