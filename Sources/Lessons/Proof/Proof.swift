public import Diagnostics

/// What was found out about a lesson before a learner sees it.
public struct Proof: Sendable {
  /// Everything that is wrong, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// How many exercises were gone through.
  public let exercises: Int
  /// Every promise that was put to the test, in the order of the file.
  public let obligations: [Obligation]

  /// Goes through a lesson: its shape, its exercises, its values, its
  /// formulas, its quotations.
  ///
  /// `sources` are the files that the course may quote. With `seeds`, the
  /// variants of so many learners are proved instead of all.
  public init(
    _ lesson: Lesson, sources: [String: SourceText] = [:], seeds: Int? = nil
  ) {
    var obligations = lesson.experiments.map(\.obligation)
    for exercise in lesson.exercises {
      obligations += ExerciseProof(exercise, seeds: seeds).obligations
    }
    obligations += LinkCheck(lesson).obligations
    obligations += FormulaCheck(lesson).obligations
    obligations += lesson.quotations.map { $0.obligation(in: sources) }
    obligations.sort { $0.range.lower < $1.range.lower }
    self.obligations = obligations
    exercises = lesson.exercises.count
    diagnostics = (lesson.diagnostics + obligations.compactMap(\.finding))
      .sorted { $0.range.lower < $1.range.lower }
  }
}

extension Experiment {
  fileprivate var obligation: Obligation {
    Obligation(
      words: "the experiment \(id) runs", range: range, exercise: nil,
      variant: nil, finding: fault)
  }
}

extension Quotation {
  fileprivate func obligation(in sources: [String: SourceText]) -> Obligation {
    Obligation(
      words: "the passage stands in \(path)", range: pathRange,
      exercise: nil, variant: nil, finding: fault(in: sources))
  }
}

extension Obligation {
  /// A promise of the lesson's prose or of a message.
  init(_ words: String, at range: SourceRange, _ finding: Diagnostic?) {
    self.init(
      words: words, range: range, exercise: nil, variant: nil,
      finding: finding)
  }
}
