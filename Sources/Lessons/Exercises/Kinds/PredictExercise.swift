import Diagnostics
import Expressions
import LIFCore
import Plot
import Quantities

/// An exercise that asks what will happen, as a number or a choice, before
/// any trace is shown; then it happens, with the prediction beside it.
///
///     experiment: drive
///     answer:     max_u ± 1 mV
///
/// One answer is all: a prediction cannot be taken back.
struct PredictExercise: ExerciseKind {
  static let name = "predict"
  static let keys =
    QuantityExercise.keys
    + ChoiceExercise.keys.filter {
      !QuantityExercise.keys.contains($0)
    }
  static let hasLines = true

  static func keys(of block: Block) -> [String] {
    block.others.isEmpty ? QuantityExercise.keys : ChoiceExercise.keys
  }

  private let question: Inner
  private let infoRange: SourceRange

  private enum Inner {
    case number(QuantityExercise)
    case choice(ChoiceExercise)

    var kind: any ExerciseKind {
      switch self {
      case .number(let kind): kind
      case .choice(let kind): kind
      }
    }
  }

  /// The number or the choice that is asked for.
  var asked: any ExerciseKind { question.kind }

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    if frame.experiment == nil { throw .missingKey("experiment", in: block) }
    infoRange = block.infoRange
    question =
      block.others.isEmpty
      ? .number(try QuantityExercise(block, in: frame))
      : .choice(try ChoiceExercise(block, in: frame))
  }

  func fault(in frame: Frame) -> Diagnostic? {
    question.kind.fault(in: frame)
  }

  func question(in frame: Frame) -> Question {
    var asked = question.kind.question(in: frame)
    asked.expects = "your prediction: " + asked.expects
    return asked
  }

  func modelAnswer(in frame: Frame) -> String? {
    question.kind.modelAnswer(in: frame)
  }

  // MARK: Judging

  func judge(_ answer: String, in frame: Frame) -> Judgement {
    var judgement = question.kind.judge(answer, in: frame)
    guard judgement.isTry else { return judgement }
    judgement.isFinal = true
    judgement.headline =
      judgement.isCorrect ? "As you predicted." : "Not as you predicted."
    guard let situation = try? frame.situation() else { return judgement }
    switch question {
    case .number(let kind): add(kind, answer, situation, frame, &judgement)
    case .choice(let kind): add(kind, answer, situation, frame, &judgement)
    }
    return judgement
  }

  /// The run that the prediction is about, with the prediction drawn into it.
  private func add(
    _ kind: QuantityExercise, _ answer: String, _ situation: Situation,
    _ frame: Frame, _ judgement: inout Judgement
  ) {
    let meant =
      (try? kind.key.situation(of: situation, frame)) ?? situation
    judgement.figure = frame.figure(in: meant)
    if let typed = kind.typed(answer, in: frame) {
      judgement.figure?.add(
        prediction: typed, of: kind.key, in: meant,
        inWords: judgement.echo ?? answer)
    }
    if !judgement.isCorrect, let words = kind.modelSentence(in: frame) {
      judgement.remark = words
    }
  }

  private func add(
    _ kind: ChoiceExercise, _ answer: String, _ situation: Situation,
    _ frame: Frame, _ judgement: inout Judgement
  ) {
    let question = kind.question(in: frame)
    judgement.figure = frame.figure(in: situation)
    judgement.figure?.say(prediction: question.inWords(answer))
    if !judgement.isCorrect, let right = kind.modelAnswer(in: frame) {
      let words = question.inWords(right)
      judgement.remark = "What happens: \(words.asSentence)"
    }
  }

  // MARK: Proof

  var messages: [Message] { question.kind.messages }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    log.promise(
      "no trace is shown before the prediction", at: infoRange,
      frame.isShown
        ? Diagnostic(
          code: "trace-shown",
          "the trace is on the page before it is predicted", at: infoRange,
          suggestion: "write `show: nothing` in the experiment, or give it "
            + "another value here") : nil)
    question.kind.prove(in: frame, &log)
  }

  func proveWhole(in frames: [Frame], _ log: inout ProofLog) {
    question.kind.proveWhole(in: frames, &log)
  }
}

// MARK: - Template

extension PredictExercise {
  static let template =
    LessonTemplate.cell
      + """
      \(todo): ask for a prediction. How often will the cell fire with
      [4 nA](lif:amp)? Say it before you see it.

      ```exercise predict id=predict
      experiment: cell
      given:   amp = 4 nA
      answer:  spikes ± 2
      explain: \(todo): say why.
      ```

      """
}
