import Mathematics

/// A model of memory that says when something should be asked again: FSRS-6,
/// the free spaced repetition scheduler, without learning steps.
///
/// S is the stability, D the difficulty, R the retrievability, G the rating
/// from 1 (again) to 4 (easy), t the days since the last review, w the
/// weights. Source: open-spaced-repetition, The FSRS algorithm, FSRS-6.
public struct FSRS: Sendable {
  /// How likely recall shall still be when something is asked again.
  public var retention = 0.9
  var weights = FSRSWeights()

  /// The longest time between two reviews, in days.
  static let longest = 36_500

  /// The model with its published weights.
  public init() {}

  /// The memory after a review that came some days after the last one; with
  /// nothing remembered, after the first.
  public func memory(
    after rating: Rating, of memory: Memory?, days: Int = 0
  ) -> Memory {
    guard let memory else { return first(rating) }
    return Memory(
      stability: days < 1
        ? sameDayStability(memory.stability, rating)
        : stability(
          memory, rating, retrievability(of: memory, after: Double(days))),
      difficulty: difficulty(after: rating, from: memory.difficulty))
  }

  /// How likely recall is, from 0 to 1, some days after the last review.
  ///
  ///     R(t, S) = (1 + f t/S)^(−w20),  f = 0.9^(−1/w20) − 1
  ///
  /// so that R is 0.9 where t = S.
  public func retrievability(of memory: Memory, after days: Double) -> Double {
    pow(1 + factor * max(0, days) / memory.stability, -weights.decay)
  }

  /// After how many days to ask again: at least one, at most a hundred years.
  ///
  ///     I(r, S) = S/f (r^(−1/w20) − 1)
  ///
  /// with r the retention, rounded to whole days.
  public func interval(of memory: Memory) -> Int {
    let days = daysUntilRetention(memory.stability).rounded()
    return Int(min(max(days, 1), Double(Self.longest)))
  }

  func daysUntilRetention(_ stability: Double) -> Double {
    stability / factor * (pow(retention, -1 / weights.decay) - 1)
  }

  private var factor: Double { pow(0.9, -1 / weights.decay) - 1 }
}

// MARK: - Difficulty

extension FSRS {
  /// S = w(G−1), D = D₀(G).
  private func first(_ rating: Rating) -> Memory {
    Memory(
      stability: weights.firstStability(rating),
      difficulty: firstDifficulty(rating))
  }

  /// D₀(G) = w4 − e^(w5 (G − 1)) + 1, before it is kept within 1 to 10.
  private func firstDifficulty(_ rating: Rating) -> Double {
    weights.firstDifficulty
      - exp(weights.firstDifficultyStep * (rating.grade - 1)) + 1
  }

  /// D′ = w7 D₀(4) + (1 − w7) (D − w6 (G − 3) (10 − D)/9)
  ///
  /// The nearer to 10, the smaller the step.
  func difficulty(after rating: Rating, from difficulty: Double) -> Double {
    let step = -weights.difficultyStep * (rating.grade - 3)
    let moved = difficulty + step * (10 - difficulty) / 9
    let back = weights.reversion
    return back * firstDifficulty(.easy) + (1 - back) * moved
  }
}

// MARK: - Stability

extension FSRS {
  private func stability(
    _ memory: Memory, _ rating: Rating, _ retrievability: Double
  ) -> Double {
    rating == .again
      ? stabilityAfterLapse(memory, retrievability)
      : stabilityAfterRecall(memory, rating, retrievability)
  }

  /// S′ = S (1 + e^w8 (11 − D) S^(−w9) (e^(w10 (1 − R)) − 1) p)
  ///
  /// with p = w15 if the recall was hard, w16 if it was easy, else 1.
  func stabilityAfterRecall(
    _ memory: Memory, _ rating: Rating, _ retrievability: Double
  ) -> Double {
    let share: Double =
      switch rating {
      case .hard: weights.hardPenalty
      case .easy: weights.easyBonus
      case .again, .good: 1
      }
    let gain =
      exp(weights.recallGain) * (11 - memory.difficulty)
      * pow(memory.stability, -weights.recallSaturation)
      * (exp(weights.recallSpacing * (1 - retrievability)) - 1)
    return memory.stability * (1 + gain * share)
  }

  /// S′ = w11 D^(−w12) ((S + 1)^w13 − 1) e^(w14 (1 − R))
  ///
  /// and never more than S e^(−w17 w18), what a lapse on the same day leaves.
  func stabilityAfterLapse(
    _ memory: Memory, _ retrievability: Double
  ) -> Double {
    let left =
      weights.lapseGain
      * pow(memory.difficulty, -weights.lapseDifficulty)
      * (pow(memory.stability + 1, weights.lapseStability) - 1)
      * exp(weights.lapseSpacing * (1 - retrievability))
    let most =
      memory.stability / exp(weights.sameDayStep * weights.sameDayOffset)
    return min(left, most)
  }

  /// S′ = S e^(w17 (G − 3 + w18)) S^(−w19)
  ///
  /// on the day of the last review; no recall makes it less than S.
  func sameDayStability(_ stability: Double, _ rating: Rating) -> Double {
    let gain =
      exp(weights.sameDayStep * (rating.grade - 3 + weights.sameDayOffset))
      * pow(stability, -weights.sameDaySaturation)
    return stability * (rating == .again ? gain : max(gain, 1))
  }
}
