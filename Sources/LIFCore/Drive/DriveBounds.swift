import Mathematics

/// A lower and an upper bound of something.
struct Bounds: Equatable {
  var low: Double
  var high: Double

  /// Whether it cannot change its sign.
  var hasOneSign: Bool { low >= 0 || high <= 0 }

  /// Whether both are numbers.
  var isFinite: Bool { low.isFinite && high.isFinite }

  static func + (a: Bounds, b: Bounds) -> Bounds {
    Bounds(low: a.low + b.low, high: a.high + b.high)
  }

  /// Between two values, whichever is larger.
  fileprivate init(between a: Double, and b: Double) {
    (low, high) = (min(a, b), max(a, b))
  }

  init(low: Double, high: Double) { (self.low, self.high) = (low, high) }

  /// Takes one more value in.
  fileprivate mutating func take(_ value: Double) {
    low = min(low, value)
    high = max(high, value)
  }
}

extension Drive {
  /// Bounds of the current from a time a up to a time b.
  ///
  /// They are certain: the extremes of every term are where its derivative
  /// vanishes or at the ends, and what rounding may do is added. They are
  /// tight where the current has one term beside its level.
  func bounds(from a: Double, to b: Double) -> Bounds {
    var sum = Bounds(
      between: level + slope * a, and: level + slope * b)
    if isConstant { return sum }
    // What rounding may do is a part of the largest term.
    var largest = max(level.magnitude, -sum.low, sum.high)
    func take(_ term: Bounds) {
      sum = sum + term
      largest = max(largest, -term.low, term.high)
    }
    for wave in waves { take(wave.bounds(from: a, to: b)) }
    for decay in decays { take(decay.bounds(from: a, to: b)) }
    let rounding = 8 * Double(1 + waves.count + decays.count) * largest.ulp
    return Bounds(low: sum.low - rounding, high: sum.high + rounding)
  }
}

extension Drive.Wave {
  fileprivate func bounds(from a: Double, to b: Double) -> Bounds {
    let (first, last) = (omega * a + phase, omega * b + phase)
    let size = amplitude.magnitude
    guard last - first < 2 * .pi else {
      return Bounds(low: -size, high: size)
    }
    var bounds = Bounds(
      between: amplitude * sin(first), and: amplitude * sin(last))
    // The crests lie a quarter turn after a whole one, the troughs a half
    // turn later.
    if passes(.pi / 2, from: first, to: last) { bounds.take(amplitude) }
    if passes(-.pi / 2, from: first, to: last) { bounds.take(-amplitude) }
    return bounds
  }

  /// Whether an angle, whole turns aside, lies between two others.
  private func passes(
    _ angle: Double, from first: Double, to last: Double
  ) -> Bool {
    let turns = ((last - angle) / (2 * .pi)).rounded(.down)
    return turns * 2 * .pi + angle >= first
  }
}

extension Drive.Decay {
  fileprivate func bounds(from a: Double, to b: Double) -> Bounds {
    var bounds = Bounds(between: value(at: a), and: value(at: b))
    if growth != 0 {
      let peak = 1 / rate - amount / growth
      if a < peak, peak < b { bounds.take(value(at: peak)) }
    }
    return bounds
  }

  private func value(at s: Double) -> Double {
    (amount + growth * s) * exp(-rate * s)
  }
}
