/// A stream of numbers with the distribution of Gauss, of mean 0 and variance
/// 1, that a seed brings back to the last bit on every machine.
///
/// They are made a hundred at a time, so that what one needs does not wait
/// for the one before it.
struct Gaussians {
  private let source: Philox
  private var rare: RandomNumbers
  private var block: UInt64 = 0
  private var ready: [Double]
  private var next = Gaussians.count

  private static let count = 128

  /// The numbers of a seed; what is drawn for different purposes bears
  /// different even numbers of a stream.
  init(seed: UInt64, stream: UInt64) {
    source = Philox(seed: seed, stream: stream)
    rare = RandomNumbers(seed: seed, stream: stream + 1)
    ready = Array(repeating: 0, count: Self.count)
  }

  /// The next number.
  @inline(__always)
  mutating func draw() -> Double {
    if next == Self.count { refill() }
    defer { next += 1 }
    return ready[next]
  }

  /// Those that are ready, of which `use` says how many have been taken.
  mutating func batch() -> ArraySlice<Double> {
    if next == Self.count { refill() }
    return ready[next...]
  }

  /// So many of a batch have been taken.
  mutating func use(_ count: Int) { next += count }

  @inline(never)
  private mutating func refill() {
    let ziggurat = Ziggurat.standard
    var numbers = ready
    ready = []
    for first in stride(from: 0, to: Self.count, by: 4) {
      let words = source.block(block)
      block &+= 1
      numbers[first] = number(words.0, ziggurat)
      numbers[first + 1] = number(words.1, ziggurat)
      numbers[first + 2] = number(words.2, ziggurat)
      numbers[first + 3] = number(words.3, ziggurat)
    }
    ready = numbers
    next = 0
  }

  /// The number that some bits mean: in the inner part of its layer, but for
  /// one in seventy.
  @inline(__always)
  private mutating func number(
    _ bits: UInt64, _ ziggurat: Ziggurat
  ) -> Double {
    let layer = Int(bits & 0xFF)
    let x = RandomNumbers.uniform(bits) * ziggurat.widths[layer]
    let isInner = x < ziggurat.widths[layer + 1]
    return isInner ? Self.signed(x, bits) : rareNumber(bits, ziggurat)
  }

  @inline(__always)
  private static func signed(_ x: Double, _ bits: UInt64) -> Double {
    Double(bitPattern: x.bitPattern | (bits & 0x100) << 55)
  }

  /// The edge of a layer, or the tail beyond the last.
  @inline(never)
  private mutating func rareNumber(
    _ first: UInt64, _ ziggurat: Ziggurat
  ) -> Double {
    var bits = first
    while true {
      let layer = Int(bits & 0xFF)
      let x = RandomNumbers.uniform(bits) * ziggurat.widths[layer]
      if x < ziggurat.widths[layer + 1] { return Self.signed(x, bits) }
      if layer == 0 { return Self.signed(nextTail(), bits) }
      let (low, high) = (ziggurat.heights[layer], ziggurat.heights[layer + 1])
      let y = low + rare.nextUniform() * (high - low)
      if y < portableExp(-x * x / 2) { return Self.signed(x, bits) }
      bits = rare.nextBits()
    }
  }

  /// A number beyond the last layer.
  ///
  /// Source: G. Marsaglia, Technometrics 6, 101 (1964).
  mutating func nextTail() -> Double {
    while true {
      let x = rare.nextWaitingTime() / Ziggurat.edge
      let y = rare.nextWaitingTime()
      if y + y > x * x { return Ziggurat.edge + x }
    }
  }
}
