/// The 21 weights of FSRS-6, w0 to w20, by what they do.
///
/// The defaults are the published ones, fitted to the reviews of many people
/// (open-spaced-repetition, FSRS-6).
struct FSRSWeights: Sendable {
  /// w0 to w3: the stability, in days, after a first rating.
  var firstStability:
    (again: Double, hard: Double, good: Double, easy: Double) = (
      0.212, 1.2931, 2.3065, 8.2956
    )
  /// w4: the difficulty after a first rating of again.
  var firstDifficulty = 6.4133
  /// w5: how fast a better first rating lowers the difficulty.
  var firstDifficultyStep = 0.8334
  /// w6: how far a rating moves the difficulty.
  var difficultyStep = 3.0194
  /// w7: how far the difficulty goes back to that of an easy one.
  var reversion = 0.001
  /// w8: the logarithm of how far a recall raises the stability.
  var recallGain = 1.8722
  /// w9: how much less it does so where the stability is high already.
  var recallSaturation = 0.1666
  /// w10: how much more it does so where recall was unlikely.
  var recallSpacing = 0.796
  /// w11: how much stability a lapse leaves.
  var lapseGain = 1.4835
  /// w12: how much less it leaves of what is difficult.
  var lapseDifficulty = 0.0614
  /// w13: how much more it leaves of what was stable.
  var lapseStability = 0.2629
  /// w14: how much more it leaves where recall was unlikely.
  var lapseSpacing = 1.6483
  /// w15: the gain of a hard recall, as part of that of a good one.
  var hardPenalty = 0.6014
  /// w16: the gain of an easy recall, in those of a good one.
  var easyBonus = 1.8729
  /// w17: how far a rating on the same day moves the stability.
  var sameDayStep = 0.5425
  /// w18: the rating that counts as none, below 3.
  var sameDayOffset = 0.0912
  /// w19: how much less the same day does where the stability is high.
  var sameDaySaturation = 0.0658
  /// w20: how fast what is hardly remembered goes on to be forgotten.
  var decay = 0.1542

  func firstStability(_ rating: Rating) -> Double {
    switch rating {
    case .again: firstStability.again
    case .hard: firstStability.hard
    case .good: firstStability.good
    case .easy: firstStability.easy
    }
  }
}
