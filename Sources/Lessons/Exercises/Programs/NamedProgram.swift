public import Judge
public import Plot

/// A program of the learner's, by the command that he typed, and the ideas
/// that it is to be tried on.
///
/// It is made of what a learner typed and of nothing else: no line of a
/// lesson can name a program.
public struct NamedProgram: Sendable, Equatable {
  /// Its name, and what it is given: `python3`, `neuron.py`.
  public let command: [String]
  /// What it has to be able to do.
  public let ideas: [Idea]

  /// So many mistakes are something to work on.
  private static let mostMistakes = 3

  /// The command as it was read.
  private var echo: String { command.asTyped }

  /// What can be typed in a shell to see all of it.
  private var judge: String { ideas.judgeCommand(for: command) }

  /// What it is worth as long as nobody has run it: nothing.
  var unjudged: Judgement {
    Judgement(
      .notRun, "No program is run here.", echo: echo,
      remark: "To run it: \(judge)")
  }

  /// What its runs are worth; where one went wrong, with its curve over the
  /// model's.
  public func judgement(
    of assessment: Assessment, figure: Figure? = nil
  ) -> Judgement {
    if let problem = assessment.startProblem {
      return Judgement(
        .notRun, problem, echo: echo,
        remark: "It is looked for from the folder in which lif was started.")
    }
    if let word = assessment.interruption {
      return Judgement(.notRun, word, echo: echo)
    }
    if assessment.cases.isEmpty {
      return Judgement(.notRun, "Your program was not run.", echo: echo)
    }
    if assessment.isRight {
      return Judgement(
        .correct, assessment.headline, echo: echo,
        details: assessment.messages(.remark))
    }
    let mistakes = assessment.messages(.mistake)
    let said = mistakes.isEmpty ? assessment.failures : mistakes
    return Judgement(
      mistakes.isEmpty ? .wrong : .misconception, assessment.headline,
      echo: echo, remark: "`\(judge)` shows where it goes wrong.",
      details: Array(said.prefix(Self.mostMistakes)), figure: figure)
  }
}

extension Assessment {
  /// Why the program never began, if so.
  fileprivate var startProblem: String? {
    diagnosis.first { $0.code == "not-started" }?.message
  }

  /// What is said of one that was stopped by the learner.
  fileprivate var interruption: String? {
    diagnosis.first { $0.code == "interrupted" }?.message
  }

  /// `3 of 6 tasks are right.`
  fileprivate var headline: String {
    if isRight {
      return total == 1 ? "The task is right." : "All \(total) tasks are right."
    }
    return "\(passed) of \(total) tasks \(passed == 1 ? "is" : "are") right."
  }

  /// What was noticed, of one kind.
  fileprivate func messages(_ severity: Diagnosis.Severity) -> [String] {
    diagnosis.filter { $0.severity == severity }.map(\.message)
  }

  /// What became of the cases that are not right.
  fileprivate var failures: [String] {
    cases.filter { !$0.passed }.map { "\($0.id): \($0.message)" }
  }
}

extension Exercise {
  /// Whether its answer is a command, whose program has to be run before
  /// anything can be said of it.
  public var asksForProgram: Bool { kind is BuildExercise }

  /// The program that an answer names; nil where there is nothing to run.
  public func program(namedBy answer: String) -> NamedProgram? {
    (kind as? BuildExercise).flatMap { try? $0.program(namedBy: answer) }
  }
}
