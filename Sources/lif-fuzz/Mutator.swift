import Lessons

/// Changes inputs by chance: bytes turned, pieces cut, doubled, moved, and
/// taken from other inputs.
struct Mutator {
  private var random: SplitMix64
  private let inputs: [[UInt8]]
  private static let longest = 4096

  init(seed: UInt64, inputs: [[UInt8]]) {
    random = SplitMix64(seed: seed)
    self.inputs = inputs.isEmpty ? [Array("a *b* $c$ 1 mV".utf8)] : inputs
  }

  mutating func next() -> [UInt8] {
    var input = piece(atMost: Self.longest)
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&input) }
    return Array(input.prefix(Self.longest))
  }

  private mutating func change(_ input: inout [UInt8]) {
    let place = Int.random(in: 0...input.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: input.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 1: if place < input.count { input[place] ^= 1 << UInt8(bit()) }
    case 2: input.removeSubrange(place..<min(input.count, place + length()))
    case 3: input.insert(contentsOf: piece(atMost: length()), at: place)
    case 4:
      let part = input[place..<min(input.count, place + length())]
      let count = 1 << Int.random(in: 0..<7, using: &random)
      let copies = repeatElement(part, count: count).joined()
      input.insert(contentsOf: Array(copies), at: place)
    default: input = Array(input[place...] + input[..<place])
    }
  }

  /// A stretch of some input.
  private mutating func piece(atMost most: Int) -> [UInt8] {
    guard let input = inputs.randomElement(using: &random) else { return [] }
    let start = Int.random(in: 0...input.count, using: &random)
    return Array(input[start...].prefix(most))
  }

  private mutating func length() -> Int {
    Int.random(in: 1...32, using: &random)
  }

  private mutating func bit() -> Int { Int.random(in: 0..<8, using: &random) }
}
