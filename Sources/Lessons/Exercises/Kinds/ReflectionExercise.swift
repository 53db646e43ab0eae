import Diagnostics

/// A question that is never graded: the learner writes, then reads what the
/// author thinks.
///
///     explain: A leak forgets; without it every input would count for ever.
struct ReflectionExercise: ExerciseKind {
  static let name = "reflection"
  static let keys: [String] = []

  private let infoRange: SourceRange

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    // Without the author's own thought there would be no answer to it.
    _ = try block.required("explain")
    infoRange = block.infoRange
  }

  func question(in frame: Frame) -> Question {
    Question(expects: "a sentence or two, for yourself", form: .words)
  }

  func judge(_ answer: String, in frame: Frame) -> Judgement {
    if answer.allSatisfy(\.isWhitespace) {
      return Judgement(.unreadable, "Write a few words for yourself.")
    }
    return Judgement(.noted, "Noted.")
  }

  func modelAnswer(in frame: Frame) -> String? { nil }

  var messages: [Message] { [] }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    log.promise("it is never graded", at: infoRange)
  }
}

// MARK: - Template

extension ReflectionExercise {
  static let template =
    """
    \(todo): ask something to think about. Why does a cell leak at all?

    ```exercise reflection id=reflection
    explain: \(todo): your own thought.
    ```

    """
}
