/// The `d` of a path: where the pen goes.
///
/// Numbers have one decimal, a tenth of a unit of the drawing. Source: SVG 2,
/// chapter 9.3, "Path data".
struct PathData {
  private(set) var text = ""

  /// Lifts the pen and puts it down at a place.
  mutating func move(to place: Place) { add("M", place) }

  /// Draws a straight line to a place.
  mutating func line(to place: Place) { add("L", place) }

  /// Draws to the right.
  mutating func right(_ length: Double) { text += "h\(length.tenths)" }

  /// Draws downward.
  mutating func down(_ length: Double) { text += "v\(length.tenths)" }

  /// Draws back to where the pen was put down.
  mutating func close() { text += "Z" }

  /// Draws a chain; a chain of one place is a dot where ends are round.
  mutating func draw(_ chain: [Place]) {
    guard let first = chain.first else { return }
    move(to: first)
    if chain.count == 1 { right(0) }
    for place in chain.dropFirst() { line(to: place) }
  }

  private mutating func add(_ command: String, _ place: Place) {
    text += "\(command)\(place.x.tenths) \(place.y.tenths)"
  }
}

extension Double {
  /// Rounded to one decimal, as drawings hold it: `12`, `0.5`, `-3.1`.
  var tenths: String {
    guard isFinite else { return "0" }
    let tenths = Int((min(max(self, -1e9), 1e9) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
