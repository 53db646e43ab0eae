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
    var figure = frame.figure(in: situation)
    if case .number(let kind) = question {
      if let typed = kind.typed(answer, in: frame) {
        figure?.add(prediction: typed, of: kind, in: situation)
      }
      if !judgement.isCorrect, let words = kind.modelSentence(in: frame) {
        judgement.remark = words
      }
    }
    if case .choice = question, !judgement.isCorrect,
      let right = question.kind.modelAnswer(in: frame)
    {
      let words = question.kind.question(in: frame).inWords(right)
      judgement.remark = "What happens: \(words.asSentence)"
    }
    judgement.figure = figure
    return judgement
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

extension Figure {
  /// Draws a prediction into the run: a potential as a level, a time of the
  /// run as a mark; other numbers are said in words.
  fileprivate mutating func add(
    prediction: AnyQuantity, of kind: QuantityExercise, in situation: Situation
  ) {
    guard let panel = panels.indices.first else { return }
    switch prediction.dimension {
    case .voltage where !kind.asksForDifference:
      panels[panel].levels.append(
        Level(name: "predicted", value: prediction.value))
      panels[panel].vertical = panels[panel].vertical.including(
        prediction.value)
    case .time:
      guard let place = kind.place(of: prediction, in: situation),
        (horizontal.lower...horizontal.upper).contains(place)
      else { return }
      panels[panel].marks.append(Mark(name: "predicted", at: place))
    default: return
    }
  }
}

extension QuantityExercise {
  /// Whether the key is no single potential, such as a rise above rest.
  fileprivate var asksForDifference: Bool {
    let name = key.written.entry.value
    return !["max_u", "min_u", "steady_u", "mean_u"].contains(name)
      && !name.hasPrefix("u(")
  }

  /// Where a time lies on the axis of the run: a moment, or one counted from
  /// the onset of the input.
  fileprivate func place(
    of time: AnyQuantity, in situation: Situation
  ) -> Double? {
    let name = key.written.entry.value
    if name == "first_spike" || name.hasPrefix("spike(") { return time.value }
    guard name == "latency",
      let onset = situation.run?.recording.onset
    else { return nil }
    return onset.value + time.value
  }
}

extension Axis {
  /// The axis, long enough for a value.
  fileprivate func including(_ value: Double) -> Axis {
    guard value.isFinite, upper > lower,
      value > lower - 2 * (upper - lower), value < upper + 2 * (upper - lower)
    else { return self }
    var copy = self
    copy.lower = min(lower, value)
    copy.upper = max(upper, value)
    return copy
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
