import Plot

/// A curve as chains of places, cut at the edge of the drawing and with no
/// more of them than its width resolves.
struct CurveChains {
  let chains: [[Place]]

  /// Of a curve of points, one chain of all of them.
  init(_ curve: Curve, in frame: PlotFrame) {
    let box = ClipBox(around: frame)
    if curve.form == .points {
      let places = curve.points.compactMap { frame.place(of: $0) }
      chains = [places.filter(box.holds).thinnedOut()]
      return
    }
    var chains: [[Place]] = []
    var last: Place?
    for point in curve.points {
      guard let place = frame.place(of: point) else {
        last = nil
        continue
      }
      Self.add(place, after: last, to: &chains, box)
      last = place
    }
    self.chains = Self.closingFineGaps(chains, in: frame)
      .map { $0.thinnedOut().withoutStraightPlaces() }
  }

  private static func add(
    _ place: Place, after last: Place?, to chains: inout [[Place]],
    _ box: ClipBox
  ) {
    guard let last else {
      if box.holds(place) { chains.append([place]) }
      return
    }
    guard let (from, to) = box.part(from: last, to: place) else { return }
    if let end = chains.indices.last, chains[end].last == from {
      chains[end].append(to)
    } else {
      chains.append([from, to])
    }
  }

  /// Where gaps are more than the width can show, those that are narrower
  /// than it resolves are closed.
  private static func closingFineGaps(
    _ chains: [[Place]], in frame: PlotFrame
  ) -> [[Place]] {
    guard Double(chains.count) > 2 * frame.width else { return chains }
    return chains.reduce(into: []) { kept, chain in
      let isNear = kept.last?.last?.column == chain.first?.column
      if isNear, let end = kept.indices.last {
        kept[end] += chain
      } else {
        kept.append(chain)
      }
    }
  }
}

extension Place {
  /// Half units, the finest that is told apart.
  var column: Int { Int((2 * x).rounded(.down)) }
}

extension [Place] {
  /// In each column the first place, the lowest, the highest, and the last:
  /// every extreme stays.
  func thinnedOut() -> [Place] {
    var kept: [Place] = []
    var start = startIndex
    while start < endIndex {
      let end =
        self[start...].firstIndex { $0.column != self[start].column }
        ?? endIndex
      kept += self[start..<end].extremes
      start = end
    }
    return kept
  }

  /// Without places that lie on the way between others, by the method of
  /// Douglas and Peucker: none was more than a tenth of a unit off.
  func withoutStraightPlaces(tolerance: Double = 0.1) -> [Place] {
    guard count > 2 else { return self }
    var isKept = Array<Bool>(repeating: false, count: count)
    (isKept[0], isKept[count - 1]) = (true, true)
    var open = [(0, count - 1)]
    while let (first, last) = open.popLast() {
      let inner = (first + 1)..<Swift.max(first + 1, last)
      let farthest = inner.max {
        distance(of: $0, first, last) < distance(of: $1, first, last)
      }
      guard let farthest, distance(of: farthest, first, last) > tolerance
      else { continue }
      isKept[farthest] = true
      open += [(first, farthest), (farthest, last)]
    }
    return indices.filter { isKept[$0] }.map { self[$0] }
  }

  /// How far a place is from the straight line between two others.
  private func distance(of index: Int, _ first: Int, _ last: Int) -> Double {
    let (a, b, p) = (self[first], self[last], self[index])
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let (x, y) = (p.x - a.x, p.y - a.y)
    if length == 0 { return (x * x + y * y).squareRoot() }
    return (dx * y - dy * x).magnitude / length
  }
}

extension ArraySlice<Place> {
  /// The ends and the extremes, in their order, each once.
  fileprivate var extremes: [Place] {
    let ends = [startIndex, endIndex - 1]
    let low = indices.min { self[$0].y < self[$1].y }
    let high = indices.max { self[$0].y < self[$1].y }
    let kept = Set(ends + [low, high].compactMap(\.self))
    return kept.sorted().map { self[$0] }
  }
}
