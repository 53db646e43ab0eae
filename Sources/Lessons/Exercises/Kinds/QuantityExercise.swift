import Diagnostics
import Expressions
import Quantities

/// An exercise that asks for a number with a unit; the core holds the key.
///
///     answer: latency ± 1 %
///     wrong:  tau*gap/(R*amp) -> You drew a straight line; the leak bends it.
///     remark: answer > 1 s -> Right; milliseconds would be easier to read.
struct QuantityExercise: ExerciseKind {
  static let name = "quantity"
  static let keys = ["answer", "wrong", "remark", "unit", "steps"]

  let key: AnswerKey
  let mistakes: [Rule]
  let remarks: [Rule]
  /// The unit that the question proposes.
  let unit: Unit?

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    key = try AnswerKey(try block.required("answer"))
    mistakes = try block.rules("wrong")
    remarks = try block.rules("remark")
    unit = try block.one("unit").map(Self.readUnit)
  }

  private static func readUnit(_ entry: Entry) throws(Diagnostic) -> Unit {
    if let unit = UnitTable.unit(spelt: entry.value) { return unit }
    throw .unknownName(
      entry.value, what: "unit", at: entry.valueRange,
      among: UnitTable.spellings)
  }

  func fault(in frame: Frame) -> Diagnostic? {
    do {
      let solved = try solve(frame)
      if let fault = try remarks.faultOfValues(
        "remark", in: solved.situation(answered: solved.key), of: frame)
      {
        return fault
      }
      if let fault = key.fault(solved), fault.severity == .error {
        return fault
      }
      let dimension = solved.key.dimension
      guard let unit, unit.dimension != dimension else { return nil }
      return key.written.fault(
        code: "unit",
        "the answer is \(dimension.words), "
          + "`\(unit.symbol)` measures \(unit.dimension.words)",
        suggestion: Unit.natural(for: solved.key.value, of: dimension)
          .map { "write `unit: \($0.symbol)`, or leave it out" })
    } catch {
      return error
    }
  }

  /// The key in one of the variants.
  func solve(_ frame: Frame) throws(Diagnostic) -> AnswerKey.Solved {
    try key.solve(in: try frame.situation(), of: frame, unit: unit)
  }

  func question(in frame: Frame) -> Question {
    guard let solved = try? solve(frame) else {
      return Question(expects: "a value")
    }
    let kind = solved.key.dimension.words
    let example = unit ?? solved.naturalUnit
    return Question(
      expects: example.map { "\(kind) in \($0.symbol)" } ?? kind,
      tolerance: solved.tolerance.words)
  }

  func modelAnswer(in frame: Frame) -> String? {
    (try? solve(frame))?.shown(in: unit, .plain)
  }

  /// What was typed, if it can be read.
  func typed(_ text: String, in frame: Frame) -> AnyQuantity? {
    guard let solved = try? solve(frame) else { return nil }
    return try? TypedAnswer(
      text, wanting: solved.key.dimension,
      in: solved.situation.learnerNames, echoedIn: unit
    ).quantity
  }

  /// What is said beside a right answer, for those who may know it now.
  func modelSentence(in frame: Frame) -> String? {
    (try? solve(frame))?.sentence(in: unit)
  }

  // MARK: Judging

  func judge(_ text: String, in frame: Frame) -> Judgement {
    let solved: AnswerKey.Solved
    let typed: TypedAnswer
    do { solved = try solve(frame) } catch { return .broken(error) }
    do {
      typed = try TypedAnswer(
        text, wanting: solved.key.dimension,
        in: solved.situation.learnerNames, echoedIn: unit)
    } catch {
      return .unreadable(error.offeringReciprocal(of: text, solved))
    }
    var judgement = weigh(typed, solved, frame)
    judgement.echo = typed.echo
    // A figure may hold the key, and one on the page says nothing new.
    if judgement.isCorrect, !frame.isShown {
      judgement.figure = frame.figure(in: solved.situation)
    }
    judgement.add(typed.notes)
    return judgement
  }

  private func weigh(
    _ typed: TypedAnswer, _ solved: AnswerKey.Solved, _ frame: Frame
  ) -> Judgement {
    let answer = typed.quantity
    let situation = solved.situation(answered: answer)
    if solved.tolerance.accepts(answer, for: solved.key) {
      let remark = remarks.first(holdingIn: situation, of: frame)
      return Judgement(
        .correct, "Right.", message: remark?.message.passage(in: situation),
        remark: solved.sentence(in: unit))
    }
    if let rule = mistake(behind: answer, solved, frame) {
      return Judgement(
        .misconception, "Not yet.", message: rule.message.passage(in: situation)
      )
    }
    if let miss = NearMiss(
      typed, for: solved.key, solved.tolerance, in: solved.situation)
    {
      return Judgement(.nearMiss, "Not yet.", remark: miss.words)
    }
    return Judgement(
      .wrong, "Not yet.",
      remark: "This is too \(solved.key.side(of: answer)).")
  }

  /// The first rule, in the order of the file, that the answer meets.
  private func mistake(
    behind answer: AnyQuantity, _ solved: AnswerKey.Solved, _ frame: Frame
  ) -> Rule? {
    mistakes.first {
      (try? $0.reach(solved, frame, answered: answer).contains(answer))
        ?? false
    }
  }
}

extension AnswerKey.Solved {
  /// The unit in which the key is most easily read.
  var naturalUnit: Unit? {
    Unit.natural(for: key.value, of: key.dimension)
  }

  /// The key in as many digits as it takes to be right, four at least.
  func shown(in unit: Unit?, _ typography: Typography = .fine) -> String {
    let digits = (4..<12).first { tolerance.allows(digits: $0, of: key) } ?? 12
    return key.formatted(.significant(digits), in: unit, typography)
  }

  /// The situation in which `answer` is what was typed.
  func situation(answered answer: AnyQuantity) -> Situation {
    var copy = situation
    copy.derived["answer"] = .quantity(answer)
    return copy
  }

  /// What is said beside a right answer.
  func sentence(in unit: Unit?) -> String {
    if tolerance.isRange,
      let range = AcceptedRange(
        AnyQuantity(tolerance.lower, key.dimension),
        AnyQuantity(tolerance.upper, key.dimension))
    {
      return range.sentence(in: unit ?? naturalUnit)
    }
    let source = isOfSteps ? "run" : "model"
    return "The \(source) gives \(shown(in: unit))."
  }
}

extension AnyQuantity {
  /// On which side of this a wrong answer lies: below zero, where potentials
  /// are, `large` could mean either.
  fileprivate func side(of answer: AnyQuantity) -> String {
    let isAbove = answer.value > value
    return dimension == .voltage || value < 0
      ? isAbove ? "high" : "low" : isAbove ? "large" : "small"
  }
}

extension ExpressionError {
  /// Who gives a period where a rate is wanted, or the other way round, is
  /// told so.
  fileprivate func offeringReciprocal(
    of text: String, _ solved: AnswerKey.Solved
  ) -> ExpressionError {
    guard kind == .wrongDimension,
      case .quantity(let typed)? = try? Expression(text).evaluate(
        in: solved.situation.learnerNames)
    else { return self }
    var copy = self
    switch (typed.dimension, solved.key.dimension) {
    case (.time, .frequency):
      copy.notes.append("you gave a time T; the rate is 1/T")
    case (.frequency, .time):
      copy.notes.append("you gave a rate; the time is one over it")
    case (.resistance, .conductance), (.conductance, .resistance):
      copy.notes.append("one is the reciprocal of the other")
    default: break
    }
    return copy
  }
}

// MARK: - Template

extension QuantityExercise {
  static let template =
    LessonTemplate.cell
      + """
      \(todo): ask for a quantity. How long after its onset does a current of
      [2.5 nA](lif:amp) make the cell fire?

      ```exercise quantity id=quantity
      experiment: cell
      given:   amp = {2.5, 3, 4} nA
      answer:  latency
      wrong:   first_spike -> \(todo): a message. That is the time on the clock; count from the onset.
      hint:    \(todo): help a little.
      explain: \(todo): say why.
      ```

      """
}
