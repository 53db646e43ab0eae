/// Random bits as a function of a counter and a key.
///
/// Any block can be had without those before it, and two keys give streams
/// that have nothing to do with each other; so no neuron's noise depends on
/// how many others there are, or on which thread runs it. The same bits on
/// every machine.
///
/// Source: J. Salmon et al., Parallel random numbers: as easy as 1, 2, 3,
/// SC11 (2011), section 4.3: Philox4x64-10.
struct Philox {
  private let key: (UInt64, UInt64)

  /// The stream of a seed; streams of one seed are told apart by a number.
  init(seed: UInt64, stream: UInt64) { key = (seed, stream) }

  /// Four words of random bits.
  typealias Block = (UInt64, UInt64, UInt64, UInt64)

  /// The block with a number.
  @inline(__always)
  func block(_ counter: UInt64) -> Block {
    block((counter, 0, 0, 0))
  }

  /// The block with a number of four words.
  @inline(__always)
  func block(_ counter: Block) -> Block {
    var (a, b, c, d) = counter
    var (k, l) = key
    for _ in 0..<10 {
      let (high0, low0) = a.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
      let (high1, low1) = c.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
      (a, b, c, d) = (high1 ^ b ^ k, low1, high0 ^ d ^ l, low0)
      k &+= 0x9E37_79B9_7F4A_7C15
      l &+= 0xBB67_AE85_84CA_A73B
    }
    return (a, b, c, d)
  }
}
