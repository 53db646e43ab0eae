/// The part of a drawing that lines are kept of, so that no number in it is
/// beyond what a renderer can hold.
struct ClipBox {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// A box somewhat larger than a frame: its edge is never seen.
  init(around frame: PlotFrame) {
    x = (frame.left - 50)...(frame.right + 50)
    y = (frame.top - 50)...(frame.bottom + 50)
  }

  func holds(_ place: Place) -> Bool {
    x.contains(place.x) && y.contains(place.y)
  }

  /// The part of a straight line that lies within; nil if none does.
  ///
  /// By the method of Liang and Barsky: on a + t (b − a), each edge is a
  /// bound on t.
  func part(from a: Place, to b: Place) -> (Place, Place)? {
    guard let across = share(of: x, from: a.x, to: b.x),
      let down = share(of: y, from: a.y, to: b.y)
    else { return nil }
    let start = max(across.lowerBound, down.lowerBound)
    let end = min(across.upperBound, down.upperBound)
    guard start <= end else { return nil }
    return (
      start == 0 ? a : a.at(part: start, toward: b),
      end == 1 ? b : a.at(part: end, toward: b)
    )
  }

  /// The t from 0 to 1 for which a coordinate lies within.
  private func share(
    of range: ClosedRange<Double>, from a: Double, to b: Double
  ) -> ClosedRange<Double>? {
    guard a != b else { return range.contains(a) ? 0...1 : nil }
    let edges = [range.lowerBound, range.upperBound].map { ($0 - a) / (b - a) }
    let start = max(0, min(edges[0], edges[1]))
    let end = min(1, max(edges[0], edges[1]))
    return start <= end ? start...end : nil
  }
}

extension Place {
  /// The place at a part of the way to another.
  fileprivate func at(part: Double, toward other: Place) -> Place {
    Place(
      x: (1 - part) * x + part * other.x, y: (1 - part) * y + part * other.y)
  }
}
