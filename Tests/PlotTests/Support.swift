import Quantities

extension Unit {
  static let millivolts = UnitOf<VoltageKind>.millivolts.unit
  static let milliseconds = UnitOf<TimeKind>.milliseconds.unit
  static let nanoamperes = UnitOf<CurrentKind>.nanoamperes.unit
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for a seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

extension Double {
  /// What breaks arithmetic that is not careful.
  static let awkward: [Double] = [
    0, -0.0, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1e300,
    .leastNonzeroMagnitude, 1e15 + 0.5, -70, 2.5e-8,
  ]
}
