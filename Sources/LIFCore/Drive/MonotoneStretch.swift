extension Drive {
  /// Up to when the current only rises or only falls, from a time a on and
  /// at most up to b; always later than a.
  ///
  /// Certain, by bounds of the derivative: where they exclude a change of
  /// sign the stretch is done; where those of the second derivative do, the
  /// first vanishes at most once, and the stretch ends there; else half of it
  /// is looked at. What lasts no longer than rounding can tell, or moves the
  /// current no more, or changes faster than a number can hold, counts as a
  /// stretch; so does what is left of synapses once it is less than the
  /// rounding of what they began with.
  func monotoneStretch(from a: Double, to b: Double) -> Double {
    if waves.isEmpty && decays.isEmpty { return b }
    if let turn = turnOfSoleWave(after: a) { return min(turn, b) }
    let first = derivative
    let second = first.derivative
    let scale = scale
    var end = min(b, a + longestLook)
    while true {
      let slopes = first.bounds(from: a, to: end)
      if slopes.hasOneSign || !slopes.isFinite { return end }
      if second.bounds(from: a, to: end).hasOneSign {
        let turn = root(from: a, to: end) {
          (first.value(at: $0), second.value(at: $0))
        }
        return turn > a ? turn : end
      }
      let half = a + (end - a) / 2
      let current = bounds(from: a, to: end)
      let swing = min(
        max(-slopes.low, slopes.high) * (end - a), current.high - current.low)
      let largest = max(scale, -current.low, current.high)
      if half <= a || half >= end || swing <= 4 * largest.ulp { return end }
      end = half
    }
  }

  /// What the current may have been since the change, in size.
  private var scale: Double {
    let ofWaves = waves.reduce(0) { $0 + $1.amplitude.magnitude }
    return decays.reduce(level.magnitude + ofWaves) {
      $0 + $1.amount.magnitude + ($1.growth / $1.rate).magnitude
    }
  }

  /// The next crest or trough of a current that has one wave and no more.
  private func turnOfSoleWave(after a: Double) -> Double? {
    guard waves.count == 1, slope == 0, decays.isEmpty else { return nil }
    let wave = waves[0]
    let halfTurns = (wave.omega * a + wave.phase) / .pi - 0.5
    let next = halfTurns.rounded(.down) + 1
    let turn = ((next + 0.5) * .pi - wave.phase) / wave.omega
    return turn > a ? turn : turn + .pi / wave.omega
  }

  /// A quarter of the shortest period: what is worth looking at at once.
  private var longestLook: Double {
    let fastest = waves.reduce(0) { max($0, $1.omega) }
    return .pi / 2 / fastest
  }
}
