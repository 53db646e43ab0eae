import Plot

/// A place in a drawing: to the right, and down, in units of the drawing.
struct Place: Equatable {
  var x: Double
  var y: Double
}

/// The rectangle that two axes span in a drawing.
struct PlotFrame {
  let horizontal: Axis
  let vertical: Axis
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  /// How far to the right a value lies; nil if nowhere.
  func x(of value: Double) -> Double? {
    (left + horizontal.fraction(of: value) * width).finite
  }

  /// How far down a value lies; nil if nowhere.
  func y(of value: Double) -> Double? {
    (bottom - vertical.fraction(of: value) * height).finite
  }

  /// Where a point lies; nil if it cannot be drawn.
  func place(of point: Point) -> Place? {
    guard let x = x(of: point.x), let y = y(of: point.y) else { return nil }
    return Place(x: x, y: y)
  }

  /// Whether a place on the horizontal axis lies within its ends.
  func spans(x: Double) -> Bool { (left...right).contains(x) }

  /// Whether a place on the vertical axis lies within its ends.
  func spans(y: Double) -> Bool { (top...bottom).contains(y) }
}

extension Double {
  /// The number, within bounds that drawings can be reckoned in.
  fileprivate var finite: Double? {
    isFinite ? Swift.min(Swift.max(self, -1e9), 1e9) : nil
  }
}
