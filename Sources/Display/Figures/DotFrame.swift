import Plot

/// How the numbers of two axes become places on a grid of dots.
///
/// The ends of an axis lie on the middle of the first and the last dot.
struct DotFrame {
  let horizontal: Axis
  let vertical: Axis
  /// Dots side by side.
  let columns: Int
  /// Dots above one another.
  let rows: Int

  /// Dots from the left edge, as a real number.
  func across(_ x: Double) -> Double {
    (horizontal.fraction(of: x) * Double(columns - 1)).bounded
  }

  /// Dots from the upper edge, as a real number.
  func down(_ y: Double) -> Double {
    ((1 - vertical.fraction(of: y)) * Double(rows - 1)).bounded
  }

  /// The column of dots at a place; nil outside.
  func column(at x: Double) -> Int? {
    Int(across(x).rounded()).within(columns)
  }

  /// The row of dots at a value; nil outside.
  func row(at y: Double) -> Int? { Int(down(y).rounded()).within(rows) }
}

extension Double {
  /// Small enough to be counted with; what is undefined lies far outside.
  fileprivate var bounded: Double { isNaN ? -1e9 : min(max(self, -1e9), 1e9) }
}

extension Int {
  fileprivate func within(_ count: Int) -> Int? {
    0 <= self && self < count ? self : nil
  }
}
