public import Diagnostics

/// What was found out about a lesson before a learner sees it.
public struct Proof: Sendable {
  /// Everything that is wrong, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// How many exercises were gone through.
  public let exercises: Int
  /// How many promises were put to the test.
  public let obligations: Int

  /// Goes through a lesson: its shape, its exercises, its values, its
  /// quotations. `sources` are the files that the course may quote.
  public init(_ lesson: Lesson, sources: [String: SourceText] = [:]) {
    let exercises = lesson.exercises
    let links = LinkCheck(lesson)
    let formulas = FormulaCheck(lesson)
    let quotations = lesson.quotations.compactMap {
      $0.fault(in: sources)
    }
    let found =
      lesson.diagnostics + lesson.experiments.compactMap(\.fault)
      + exercises.flatMap { $0.prove() }
      + links.diagnostics + formulas.diagnostics + quotations
    diagnostics = found.sorted { $0.range.lower < $1.range.lower }
    self.exercises = exercises.count
    obligations =
      exercises.reduce(0) { $0 + $1.obligations } + links.count
      + formulas.count + lesson.quotations.count + lesson.experiments.count
  }
}

extension Exercise {
  var obligations: Int { kind.obligations + messages.count }

  /// Every obligation that does not hold.
  func prove() -> [Diagnostic] {
    // What is wrong with the experiment is said once, where it stands.
    if frame.experiment?.fault != nil { return [] }
    if let fault = kind.fault(in: frame) { return [fault] }
    return kind.prove(in: frame)
  }

  /// Everything that may be said to the learner.
  var messages: [Message] {
    hints + [explanation].compactMap { $0 } + kind.messages
  }
}
