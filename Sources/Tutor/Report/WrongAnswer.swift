/// An answer that is wrong, and to which an exercise has nothing to say.
public struct WrongAnswer: Sendable, Equatable {
  /// The lesson.
  public let lesson: String
  /// The exercise.
  public let exercise: String
  /// The answer as it was read: `19 mV`; of a choice, what was chosen.
  public let answer: String
  /// How often it was sent.
  public let count: Int
  /// How many learners sent it.
  public let learners: Int
  /// A line for the exercise that would speak about it, with `…` for the
  /// words; nil where the form of the exercise has no such line, or what was
  /// typed is longer than `longestLine`.
  public let line: String?
  /// Whether the exercise has values that differ from learner to learner, so
  /// that a number alone does not say what was done.
  public let hasVariants: Bool

  /// So many characters of what was typed are for people to read.
  public static let longestLine = 60
}
