/// Judges the answers of many learners to the exercises of one lesson.
///
/// The same answers with the same seed get the same grade, in any order and
/// on any number of cores.
public struct Grader: Sendable {
  /// The lesson.
  public let lesson: Lesson
  private let exercises: [PosedVariants]

  /// A grader of a lesson; what needs no seed is worked out once, here.
  public init(_ lesson: Lesson) {
    self.lesson = lesson
    exercises = lesson.exercises.map(PosedVariants.init)
  }

  /// The grade of one learner's answers, by the ids of the exercises.
  public func grade(
    _ answers: [String: String], for draw: Draw = .first
  ) -> Grade {
    var results = exercises.map { exercise in
      guard let answer = answers[exercise.id] else {
        return Grade.Result.unanswered(exercise.id)
      }
      return Grade.Result(exercise.id, exercise.posed(draw).judge(answer))
    }
    let known = Set(exercises.map(\.id))
    let strangers = answers.keys.filter { !known.contains($0) }.sorted()
    results += strangers.map { .unknown($0, in: lesson.id) }
    return Grade(
      results: results, correct: results.filter(\.isCorrect).count,
      total: exercises.count { !$0.asksForProgram })
  }
}

/// What the answers of a learner are worth.
public struct Grade: Sendable {
  /// One for each exercise, in the order of the lesson; then one for each
  /// answer to something that the lesson does not ask.
  public let results: [Result]
  /// How many are right.
  public let correct: Int
  /// How many exercises the lesson has, but for those that ask for a
  /// program: none is run to be graded.
  public let total: Int

  /// What one answer is worth.
  public struct Result: Sendable {
    /// The exercise.
    public let id: String
    /// A raw value of `Judgement.Verdict`, `unanswered`, or
    /// `unknownExercise`.
    public let verdict: String
    /// What a learner would be told.
    public let message: String
    /// Whether it counts.
    public let isCorrect: Bool
  }
}

extension Grade.Result {
  fileprivate init(_ id: String, _ judgement: Judgement) {
    let words =
      [judgement.headline, judgement.message?.plainText]
      + judgement.details + [judgement.remark]
    self.init(
      id: id, verdict: judgement.verdict.rawValue,
      message: words.compactMap(\.self).joined(separator: " "),
      isCorrect: judgement.isCorrect)
  }

  fileprivate static func unanswered(_ id: String) -> Self {
    Self(
      id: id, verdict: "unanswered", message: "There is no answer.",
      isCorrect: false)
  }

  fileprivate static func unknown(_ id: String, in lesson: String) -> Self {
    Self(
      id: id, verdict: "unknownExercise",
      message: "The lesson \(lesson) has no exercise of this name.",
      isCorrect: false)
  }
}
