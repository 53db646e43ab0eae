/// A stream of random numbers that a seed brings back, to the last bit, on
/// every machine.
struct RandomNumbers {
  private let source: Philox
  private let ziggurat = Ziggurat.standard
  private var counter: UInt64 = 0
  private var left = 0
  private var words: Philox.Block = (0, 0, 0, 0)

  init(seed: UInt64, stream: UInt64 = 0) {
    source = Philox(seed: seed, stream: stream)
  }

  /// The next 64 random bits.
  @inline(__always)
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

  /// A number with the distribution of Gauss, of mean 0 and variance 1.
  @inline(__always)
  mutating func nextGaussian() -> Double {
    let bits = nextBits()
    let layer = Int(bits & 0xFF)
    let x = Self.uniform(bits) * ziggurat.widths[layer]
    if x < ziggurat.widths[layer + 1] { return Self.signed(x, bits) }
    return rareGaussian(bits)
  }

  /// How long something takes that may happen at any moment, in units of the
  /// mean: an exponential number, -ln(uniform).
  mutating func nextWaitingTime() -> Double { -portableLog(nextUniform()) }

  /// The upper 52 bits as a number between 0 and 1, in the middle of its
  /// step.
  @inline(__always)
  private static func uniform(_ bits: UInt64) -> Double {
    (Double(bits >> 12) + 0.5) * 0x1p-52
  }

  @inline(__always)
  private static func signed(_ x: Double, _ bits: UInt64) -> Double {
    bits & 0x100 == 0 ? x : -x
  }

  /// What does not lie in the inner part of its layer, one in seventy: the
  /// edge of the layer, or the tail beyond the last.
  private mutating func rareGaussian(_ first: UInt64) -> Double {
    var bits = first
    while true {
      let layer = Int(bits & 0xFF)
      let x = Self.uniform(bits) * ziggurat.widths[layer]
      if x < ziggurat.widths[layer + 1] { return Self.signed(x, bits) }
      if layer == 0 { return Self.signed(nextTail(), bits) }
      let (low, high) = (ziggurat.heights[layer], ziggurat.heights[layer + 1])
      if low + nextUniform() * (high - low) < portableExp(-x * x / 2) {
        return Self.signed(x, bits)
      }
      bits = nextBits()
    }
  }

  /// A number beyond the last layer.
  ///
  /// Source: G. Marsaglia, Technometrics 6, 101 (1964).
  mutating func nextTail() -> Double {
    while true {
      let x = nextWaitingTime() / Ziggurat.edge
      let y = nextWaitingTime()
      if y + y > x * x { return Ziggurat.edge + x }
    }
  }
}
