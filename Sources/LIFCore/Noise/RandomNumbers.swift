/// A stream of random numbers that a seed brings back, to the last bit, on
/// every machine.
struct RandomNumbers {
  private let source: Philox
  private var counter: UInt64 = 0
  private var left = 0
  private var words: Philox.Block = (0, 0, 0, 0)

  init(seed: UInt64, stream: UInt64) {
    source = Philox(seed: seed, stream: stream)
  }

  /// The next 64 random bits.
  mutating func nextBits() -> UInt64 {
    if left == 0 {
      words = source.block(counter)
      counter &+= 1
      left = 4
    }
    left -= 1
    let word = words.0
    words = (words.1, words.2, words.3, word)
    return word
  }

  /// A number above 0 and below 1, all equally likely.
  mutating func nextUniform() -> Double { Self.uniform(nextBits()) }

  /// How long something takes that may happen at any moment, in units of the
  /// mean: an exponential number, -ln(uniform).
  mutating func nextWaitingTime() -> Double { -portableLog(nextUniform()) }

  /// The upper 52 bits as a number between 0 and 1, in the middle of its
  /// step.
  @inline(__always)
  static func uniform(_ bits: UInt64) -> Double {
    // With these bits after a leading 1 it lies from 1 to 2.
    Double(bitPattern: bits >> 12 | 0x3FF0_0000_0000_0000)
      - (1 - 0x1p-53)
  }
}
