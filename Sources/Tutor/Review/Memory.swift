/// How well something is remembered, in the three-component model of memory.
///
/// The third component, retrievability, follows from the stability and from
/// the days that have gone by: see `FSRS`.
public struct Memory: Sendable, Equatable {
  /// The days after which it is still recalled nine times in ten; from 0.001.
  public var stability: Double
  /// How hard it is to make the memory more stable; from 1 to 10.
  public var difficulty: Double

  /// A memory of a stability in days and a difficulty.
  public init(stability: Double, difficulty: Double) {
    self.stability = max(stability, 0.001)
    self.difficulty = min(max(difficulty, 1), 10)
  }
}

/// How a review went.
public enum Rating: Int, Sendable, CaseIterable {
  /// It was forgotten.
  case again = 1
  /// It was recalled, with trouble.
  case hard
  /// It was recalled.
  case good
  /// It was recalled without any effort.
  case easy

  /// 1 to 4, as the formulas have it.
  var grade: Double { Double(rawValue) }
}
