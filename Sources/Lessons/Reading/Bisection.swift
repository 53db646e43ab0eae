extension Array {
  /// The first place from which on a condition holds, by bisection; the end
  /// if it holds nowhere. It must hold behind each place where it holds.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
