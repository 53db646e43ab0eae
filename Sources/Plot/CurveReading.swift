extension Curve {
  /// What the curve shows at a place; nil beyond its ends and in its gaps.
  ///
  /// Between two points it is the straight line; at a jump, the value after.
  /// Points that are not joined say nothing between them.
  public func value(at x: Double) -> Double? {
    guard let index = points.lastIndex(where: { $0.x <= x }) else {
      return nil
    }
    let before = points[index]
    if before.x == x { return before.y.isFinite ? before.y : nil }
    guard form == .line, index + 1 < points.count else { return nil }
    return before.value(at: x, toward: points[index + 1])
  }

  /// The lowest and the highest of its points within an axis; nil if there
  /// are none.
  public func extent(within axis: Axis) -> ClosedRange<Double>? {
    let axis = axis.drawable
    let seen = points.lazy.filter {
      $0.isFinite && axis.lower <= $0.x && $0.x <= axis.upper
    }.map(\.y)
    guard let low = seen.min(), let high = seen.max() else { return nil }
    return low...high
  }
}

extension Point {
  /// Whether it can be drawn.
  public var isFinite: Bool { x.isFinite && y.isFinite }

  /// On the straight line to another point; nil unless both are finite.
  fileprivate func value(at x: Double, toward next: Point) -> Double? {
    guard isFinite, next.isFinite else { return nil }
    let part = (x / 2 - self.x / 2) / (next.x / 2 - self.x / 2)
    return (1 - part) * y + part * next.y
  }
}
