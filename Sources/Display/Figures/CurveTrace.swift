import Plot

/// A curve as the columns of a picture see it.
///
/// Each column keeps the lowest and the highest of what it sees, so that no
/// pulse is lost however narrow it is.
struct CurveTrace {
  /// What one column sees; numbers are dots from the upper edge.
  struct Reading {
    let column: Int
    let first: Double
    var last: Double
    var top: Double
    var bottom: Double
    /// Whether it goes straight up or down here.
    var hasJump = false

    fileprivate init(_ column: Int, _ y: Double) {
      (self.column, first, last, top, bottom) = (column, y, y, y, y)
    }

    fileprivate mutating func take(_ y: Double) {
      last = y
      top = min(top, y)
      bottom = max(bottom, y)
    }
  }

  /// The unbroken pieces of the curve, neighbouring columns side by side.
  private(set) var chains: [[Reading]] = []
  private let frame: DotFrame
  private let cadence: Cadence
  private var previous: Spot?

  private struct Spot {
    let x: Double
    let y: Double
  }

  /// The trace of a curve on a grid of dots.
  init(_ curve: Curve, on frame: DotFrame, cadence: Cadence = .solid) {
    self.frame = frame
    self.cadence = cadence
    for point in curve.points { add(point) }
  }

  /// A point that is not finite, or that goes back, breaks the chain.
  private mutating func add(_ point: Point) {
    guard point.isFinite else { return previous = nil }
    let spot = Spot(x: frame.across(point.x), y: frame.down(point.y))
    if let previous, previous.x <= spot.x {
      cross(from: previous, to: spot)
    } else {
      chains.append([])
    }
    let column = Int(spot.x.rounded())
    see(spot.y, in: column, isJump: spot.x == previous?.x)
    previous = spot
  }

  /// The straight line in the middle of every column that it crosses.
  private mutating func cross(from a: Spot, to b: Spot) {
    let first = max(Int(a.x.rounded(.down)) + 1, 0)
    let last = min(Int(b.x.rounded(.up)) - 1, frame.columns - 1)
    guard first <= last else { return }
    for column in first...last {
      let part = (Double(column) - a.x) / (b.x - a.x)
      see(a.y + part * (b.y - a.y), in: column)
    }
  }

  private mutating func see(
    _ y: Double, in column: Int, isJump: Bool = false
  ) {
    guard 0 <= column, column < frame.columns, !chains.isEmpty else { return }
    let chain = chains.count - 1
    let column = cadence.column(column)
    if let last = chains[chain].indices.last,
      chains[chain][last].column == column
    {
      chains[chain][last].hasJump = chains[chain][last].hasJump || isJump
      chains[chain][last].take(y)
    } else {
      chains[chain].append(Reading(column, y))
    }
  }
}
