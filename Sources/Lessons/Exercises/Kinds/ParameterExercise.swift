import Diagnostics
import Expressions
import Quantities

/// An exercise that asks for parameters; any values that do what is wanted
/// are right, and no answer is stored.
///
///     ask:      amp = 0.1 .. 10 nA
///     expect:   spikes = 5
///     solution: amp = 3.5 nA
struct ParameterExercise: ExerciseKind {
  static let name = "parameter"
  static let keys = ["ask", "expect", "solution", "wrong", "remark", "steps"]

  let asks: Asks
  let expectations: [Written]
  let solution: [Assignment]
  let solutionEntry: Entry
  let mistakes: [Rule]
  let remarks: [Rule]

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    guard let experiment = frame.experiment else {
      throw .missingKey("experiment", in: block)
    }
    asks = try Asks(block.all("ask"), of: experiment, in: block)
    var expectations: [Written] = []
    for entry in block.all("expect") {
      expectations.append(try Written(entry))
    }
    if expectations.isEmpty { throw .missingKey("expect", in: block) }
    self.expectations = expectations
    solutionEntry = try block.required("solution")
    solution = try Self.solution(solutionEntry, of: asks)
    mistakes = try block.rules("wrong")
    remarks = try block.rules("remark")
  }

  private static func solution(
    _ entry: Entry, of asks: Asks
  ) throws(Diagnostic) -> [Assignment] {
    let list = try Assignment.list(entry)
    for one in list where !asks.names.contains(one.name) {
      throw .unknownName(
        one.name, what: "name asked for", at: one.nameRange,
        among: asks.names)
    }
    for name in asks.names where !list.contains(where: { $0.name == name }) {
      throw Diagnostic(
        code: "solution", "the solution gives no value to `\(name)`",
        at: entry.valueRange, suggestion: "add `, \(name) = …`")
    }
    return list
  }

  func fault(in frame: Frame) -> Diagnostic? {
    do {
      let situation = try frame.situation()
      _ = try meets(situation)
      let faults = [
        try asks.fault(in: frame),
        try mistakes.faultOfValues("wrong", in: situation, of: frame),
        try remarks.faultOfValues("remark", in: situation, of: frame),
      ]
      return faults.lazy.compactMap(\.self).first
    } catch {
      return error
    }
  }

  func question(in frame: Frame) -> Question {
    guard let only = asks.list.first, asks.isSingle else {
      let form = asks.names.map { "\($0) = …" }.joined(separator: ", ")
      let ranges = asks.list.map { "\($0.name) \($0.words)" }
        .joined(separator: ", ")
      return Question(expects: "\(form); \(ranges)")
    }
    return Question(
      label: only.name, expects: "\(only.dimension.words) \(only.words)")
  }

  func modelAnswer(in frame: Frame) -> String? {
    guard let values = try? solved(in: frame) else { return nil }
    return text(of: values)
  }

  /// Values as a learner would type them.
  func text(
    of values: [String: AnyQuantity], digits: Int = 6
  ) -> String {
    asks.list.compactMap { ask in
      values[ask.name].map { value in
        let number = value.formatted(.significant(digits), .plain)
        return asks.isSingle ? number : "\(ask.name) = \(number)"
      }
    }.joined(separator: ", ")
  }

  func solved(in frame: Frame) throws(Diagnostic) -> [String: AnyQuantity] {
    let situation = try frame.situation()
    var values: [String: AnyQuantity] = [:]
    for one in solution {
      values[one.name] = try one.value.quantity(in: situation)
    }
    return values
  }

  // MARK: Judging

  /// Whether everything that is expected happened.
  func meets(_ situation: Situation) throws(Diagnostic) -> Bool {
    try firstFailure(in: situation) == nil
  }

  /// The first expectation that did not come true.
  func firstFailure(in situation: Situation) throws(Diagnostic) -> Written? {
    for expectation in expectations {
      if try !isMet(expectation, in: situation) { return expectation }
    }
    return nil
  }

  func isMet(
    _ expectation: Written, in situation: Situation
  ) throws(Diagnostic) -> Bool {
    switch try expectation.value(in: situation) {
    case .truth(let isMet): return isMet
    case .undefined: return false
    case .quantity:
      throw expectation.fault(
        code: "expect", "what is expected must be a relation",
        suggestion: "such as spikes = 5")
    }
  }

  func judge(_ text: String, in frame: Frame) -> Judgement {
    let page: Situation
    do { page = try frame.situation() } catch { return .broken(error) }
    do {
      let answer = try ParameterAnswer(text, for: asks, in: page.learnerNames)
      if let ask = asks.list.first(where: { ask in
        answer.values[ask.name].map(ask.range.contains) != true
      }) {
        return Judgement(
          .outOfDomain, "Choose \(ask.name) \(ask.words).", echo: answer.echo)
      }
      let situation = try frame.situation(with: answer.values)
      var judgement = try weigh(situation, answer.values, frame)
      judgement.echo = answer.echo
      judgement.figure = frame.figure(in: situation)
      judgement.add(answer.notes)
      return judgement
    } catch let error as ExpressionError {
      return .unreadable(error)
    } catch {
      return Judgement(
        .outOfDomain, "The model cannot run with this value.",
        remark: (error as? Diagnostic)?.message.asSentence)
    }
  }

  private func weigh(
    _ situation: Situation, _ answer: [String: AnyQuantity], _ frame: Frame
  ) throws(Diagnostic) -> Judgement {
    guard let failure = try firstFailure(in: situation) else {
      let remark = remarks.first(holdingIn: situation, of: frame)
      return Judgement(
        .correct, "Right.", message: remark?.message.passage(in: situation),
        remark: acceptedRange(around: answer, frame)?.sentence(
          in: asks.list.first?.unit))
    }
    let words = Comparison(failure, in: situation).words
    guard let rule = mistakes.first(holdingIn: situation, of: frame) else {
      return Judgement(.wrong, "Not yet.", remark: words)
    }
    return Judgement(
      .misconception, "Not yet.", message: rule.message.passage(in: situation),
      remark: words)
  }
}

// MARK: - Template

extension ParameterExercise {
  static let template =
    LessonTemplate.cell
      + """
      \(todo): ask for a value. Which current makes the cell fire exactly six times?

      ```exercise parameter id=parameter
      experiment: cell
      ask:      amp = 0.1 .. 10 nA
      expect:   spikes = 6
      solution: amp = 3 nA
      wrong:    spikes = 0 -> \(todo): a message. This current does not reach the threshold.
      hint:     \(todo): help a little.
      explain:  \(todo): say why.
      ```

      """
}
