/// Which of its variants an exercise is posed in.
public enum Draw: Sendable, Hashable {
  /// The first, which the author's own text describes.
  case first
  /// That of a learner: the same for the same seed, on every machine.
  case seed(UInt64)

  /// A further draw of the same learner; the draw itself for 0 times.
  public func redrawn(_ times: Int) -> Draw {
    guard times > 0 else { return self }
    let times = UInt64(times)
    switch self {
    case .first: return .seed(times)
    case .seed(let seed):
      var mixed = SplitMix64(seed: seed ^ (times << 32))
      return .seed(mixed.next())
    }
  }

  /// Random numbers for one purpose of one exercise.
  ///
  /// Each purpose has a stream of its own, so that an exercise that is added
  /// to a lesson, or a value to an exercise, changes no other.
  func stream(_ exercise: String, _ purpose: String) -> SplitMix64 {
    var hash: UInt64 = 5381
    for byte in "\(exercise)/\(purpose)".utf8 {
      hash = hash &* 33 &+ UInt64(byte)
    }
    if case .seed(let seed) = self {
      var mixed = SplitMix64(seed: seed)
      hash ^= mixed.next()
    }
    return SplitMix64(seed: hash)
  }
}
