import Diagnostics
import Judge

/// An exercise that asks for a program of the learner's own. He names the
/// command that runs it, and the judge says what it does.
///
///     group: leaks
///
/// No answer is right as it stands: `judge` says so, and `NamedProgram` has
/// what its runs are worth.
struct BuildExercise: ExerciseKind {
  static let name = "build"
  static let keys = ["group"]
  static let takesValues = false

  private let ideas: [Idea]
  private let group: Entry
  private let infoRange: SourceRange

  /// A command as most will type it.
  fileprivate static let example = ["python3", "neuron.py"]

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    group = try block.required("group")
    ideas = try Idea.group(group)
    infoRange = block.infoRange
  }

  func question(in frame: Frame) -> Question {
    Question(
      expects: "the command that runs your program, such as "
        + Self.example.asTyped,
      form: .command(judge: ideas.judgeCommand(for: Self.example)))
  }

  /// The program that a command names.
  func program(
    namedBy answer: String
  ) throws(TypedCommand.Fault) -> NamedProgram {
    NamedProgram(command: try TypedCommand(answer).words, ideas: ideas)
  }

  func judge(_ answer: String, in frame: Frame) -> Judgement {
    do {
      return try program(namedBy: answer).unjudged
    } catch {
      return error.judgement(of: answer)
    }
  }

  func modelAnswer(in frame: Frame) -> String? { nil }

  var messages: [Message] { [] }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    log.promise("the judge has its group", at: group.valueRange)
    log.promise("only the program that a learner names is run", at: infoRange)
  }
}

extension TypedCommand.Fault {
  /// What is said to it.
  fileprivate func judgement(of answer: String) -> Judgement {
    switch self {
    case .empty:
      Judgement(
        .unreadable,
        "Name the command that runs your program, such as "
          + "`\(BuildExercise.example.asTyped)`.")
    case .openQuote(let place):
      Judgement(.unreadable, "This quote has no other end.", place: place)
    case .shell(let place):
      Judgement(
        .unreadable, "Name one program: no shell reads this line.",
        remark: "A character that belongs to a word goes in quotes.",
        place: place)
    }
  }
}

// MARK: - Template

extension BuildExercise {
  static let template =
    """
    \(todo): say what a program has to do. Your program leaks when its potential
    decays to rest. Write it so, then name the command that runs it.

    ```exercise build id=build
    group:   leaks
    hint:    \(todo): help a little. `lif judge init python` writes a beginning.
    explain: \(todo): say where the finished program stands.
    ```

    """
}
