/// What one learner did with one exercise.
struct ExerciseWork: Sendable, Equatable {
  /// Answers up to the first right one, or all where none was right.
  private(set) var tries = 0
  /// Whether an answer was right.
  private(set) var isRight = false
  /// Whether the first answer was right, before any help.
  private(set) var isRightAtOnce = false
  /// Hints that were read before that.
  private(set) var hints = 0
  /// Whether the solution was asked for before that.
  private(set) var hasSolution = false

  /// Adds what happened at the exercise.
  mutating func add(_ entry: JournalEntry) {
    switch entry.event {
    case .hint where !isRight: hints += 1
    case .solution where !isRight: hasSolution = true
    case .answered where !isRight:
      tries += 1
      isRight = ["correct", "noted"].contains(entry.verdict)
      isRightAtOnce = isRight && tries == 1 && hints == 0 && !hasSolution
    default: break
    }
  }
}
