public import Diagnostics
public import LIFCore

/// What was found out about a lesson before a learner sees it.
public struct Proof: Sendable {
  /// Everything that is wrong, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// How many exercises were gone through.
  public let exercises: Int
  /// Every promise that was put to the test, in the order of the file.
  public let obligations: [Obligation]

  /// Goes through a lesson: its shape, its exercises, its values, its
  /// formulas, its quotations, the steps that it sends back to.
  ///
  /// `sources` are the files that the course may quote. With `seeds`, the
  /// variants of so many learners are proved instead of all. `report` is told
  /// how many exercises are done.
  public init(
    _ lesson: Lesson, sources: [String: SourceText] = [:], seeds: Int? = nil,
    by workers: some Workers = OneWorker(), report: (Int) -> Void = { _ in }
  ) {
    var obligations = lesson.experiments.map(\.obligation)
    let all = lesson.exercises
    var done = 0
    while done < all.count {
      let batch = Array(all[done..<min(done + Self.batch, all.count)])
      obligations += workers.results(of: batch.count) { index in
        ExerciseProof(batch[index], seeds: seeds).obligations
      }.flatMap(\.self)
      done += batch.count
      report(done)
    }
    obligations += lesson.experiments.compactMap(\.obligationOfFigure)
    obligations += LinkCheck(lesson).obligations
    obligations += FormulaCheck(lesson).obligations
    obligations += TodoCheck(lesson.document).obligations
    obligations += StrayCheck(lesson).obligations
    obligations += lesson.rereadObligations
    obligations += lesson.quotations.map { $0.obligation(in: sources) }
    obligations.sort { $0.range.lower < $1.range.lower }
    self.obligations = obligations
    exercises = all.count
    diagnostics = (lesson.diagnostics + obligations.compactMap(\.finding))
      .sorted { $0.range.lower < $1.range.lower }
  }

  /// So many exercises that all workers have something to do.
  private static let batch = 16
}

extension Experiment {
  fileprivate var obligation: Obligation {
    Obligation(
      words: "the experiment \(id) runs", range: range, exercise: nil,
      variant: nil, finding: fault)
  }

  /// A figure of other runs is made once, as a page does it: what takes too
  /// long is found, and so is what cannot be run.
  fileprivate var obligationOfFigure: Obligation? {
    guard hasOtherRuns, shows.atOnce, fault == nil else { return nil }
    return Obligation(
      "the figure of \(id) can be drawn", at: range, faultOfFigure)
  }

  private var faultOfFigure: Diagnostic? {
    do {
      _ = try pageFigure()
      return nil
    } catch {
      return error
    }
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
