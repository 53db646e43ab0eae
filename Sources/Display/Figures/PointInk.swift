import Plot

/// What tells measured points from the others, with colour and without.
struct PointInk {
  let style: Style
  let mark: Character

  /// The ink of the curves of a panel that are points, in their order; nil
  /// for lines.
  static func inks(
    for curves: [Curve], _ dots: Medium.Dots
  ) -> [PointInk?] {
    let marks = dots == .ascii ? asciiMarks : marks
    var number = -1
    return curves.map { curve in
      guard curve.form == .points else { return nil }
      number += 1
      let index = number % marks.count
      return PointInk(
        style: curve.isFaint ? Style(dim: true) : styles[index],
        mark: marks[index])
    }
  }

  private static let marks: [Character] = ["●", "○", "×", "+"]
  private static let asciiMarks: [Character] = ["O", "X", "%", "+"]
  private static let styles = [
    Style(.green, bold: true), Style(.blue, bold: true),
    Style(.red, bold: true), Style(.cyan, bold: true),
  ]
}

extension DotCanvas {
  /// A mark at every point that lies within; the first of a place wins.
  mutating func draw(_ points: [Point], _ ink: PointInk, on frame: DotFrame) {
    for point in points where point.isFinite {
      guard let column = frame.column(at: point.x),
        let row = frame.row(at: point.y)
      else { continue }
      put(
        ink.mark, column: column / dots.across, row: row / dots.down, ink.style)
    }
  }
}
