/// Random numbers that a printed seed brings back: SplitMix64.
///
/// Source: Steele, Lea and Flood 2014, figure 13.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The numbers of a seed.
  public init(seed: UInt64) { state = seed }

  /// The numbers of a fresh seed, which is printed, so that a failure can be
  /// had again.
  public init(announcing purpose: String) {
    let seed = UInt64.random(in: 1 ... .max)
    print("\(purpose): seed \(seed)")
    self.init(seed: seed)
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Bytes of which half are ASCII.
  public mutating func bytes(upTo most: Int) -> [UInt8] {
    let count = Int.random(in: 0...most, using: &self)
    return (0..<count).map { _ in
      Bool.random(using: &self)
        ? UInt8.random(in: 0...0x7F, using: &self)
        : UInt8.random(in: 0x80...0xFF, using: &self)
    }
  }
}
