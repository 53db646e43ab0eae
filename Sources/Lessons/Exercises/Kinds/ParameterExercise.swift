import Diagnostics
import Expressions
import Quantities

/// An exercise that asks for a parameter; any value that does what is wanted
/// is right, and no answer is stored.
///
///     ask:      amp = 0.1 .. 10 nA
///     expect:   spikes = 5
///     solution: amp = 3.5 nA
struct ParameterExercise: ExerciseKind {
  static let name = "parameter"
  static let keys = ["ask", "expect", "solution", "wrong"]

  let ask: Ask
  let expectations: [Written]
  let solution: Written
  let misconceptions: [Misconception]

  /// The name that is asked for, and where answers make sense.
  struct Ask: Sendable {
    let name: String
    let range: QuantityRange
    let entry: Entry

    var dimension: Dimension { range.lower.dimension }

    /// The unit in which the range is most easily read.
    var unit: Unit? { Unit.natural(for: range.upper.value, of: dimension) }

    /// `from 0.1 nA to 10 nA`.
    var words: String {
      "from \(range.lower.formatted()) to \(range.upper.formatted())"
    }
  }

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    guard let experiment = frame.experiment else {
      throw .missingKey("experiment", in: block)
    }
    ask = try Ask(try block.required("ask"), of: experiment)
    var expectations: [Written] = []
    for entry in block.all("expect") {
      expectations.append(try Written(entry))
    }
    if expectations.isEmpty { throw .missingKey("expect", in: block) }
    self.expectations = expectations
    let line = try Assignment(try block.required("solution"))
    guard line.name == ask.name else {
      throw .unknownName(
        line.name, what: "name asked for", at: line.nameRange,
        among: [ask.name])
    }
    solution = line.value
    misconceptions = try block.misconceptions()
  }

  func fault(in frame: Frame) -> Diagnostic? {
    do {
      _ = try meets(try frame.situation())
      if let fault = try ask.fault(in: frame) { return fault }
      return try faultOfRules(in: frame)
    } catch {
      return error
    }
  }

  /// A rule here is a relation: any value may be right, so none is wrong.
  private func faultOfRules(in frame: Frame) throws(Diagnostic) -> Diagnostic? {
    let situation = try frame.situation()
    for rule in misconceptions {
      if case .quantity = try rule.condition.value(in: situation) {
        return rule.condition.fault(
          code: "wrong", "here `wrong` takes a relation, not a value",
          suggestion: "such as spikes = 0")
      }
    }
    return nil
  }

  func question(in frame: Frame) -> Question {
    Question(
      label: ask.name, expects: "\(ask.dimension.words) \(ask.words)")
  }

  func modelAnswer(in frame: Frame) -> String? {
    guard let situation = try? frame.situation() else { return nil }
    return try? solution.quantity(in: situation).formatted(
      .significant(6), .plain)
  }

  /// Whether everything that is expected happened.
  private func meets(_ situation: Situation) throws(Diagnostic) -> Bool {
    try firstFailure(in: situation) == nil
  }

  /// The first expectation that did not come true.
  private func firstFailure(
    in situation: Situation
  ) throws(Diagnostic) -> Written? {
    for expectation in expectations {
      guard case .truth(let isMet) = try expectation.value(in: situation)
      else {
        throw expectation.fault(
          code: "expect", "what is expected must be a relation",
          suggestion: "such as spikes = 5")
      }
      if !isMet { return expectation }
    }
    return nil
  }

  func judge(_ text: String, in frame: Frame) -> Judgement {
    let page: Situation
    do { page = try frame.situation() } catch { return .broken(error) }
    do {
      let typed = try read(text, in: page.learnerNames)
      guard ask.range.contains(typed.quantity) else {
        return Judgement(
          .outOfDomain, "Choose \(ask.name) \(ask.words).", echo: typed.echo)
      }
      let situation = try frame.situation(with: [ask.name: typed.quantity])
      var judgement = try weigh(situation, typed.quantity, frame)
      judgement.echo = typed.echo
      judgement.figure = frame.figure(in: situation)
      judgement.add(typed.notes)
      return judgement
    } catch let error as ExpressionError {
      return .unreadable(error)
    } catch let error as Diagnostic {
      return Judgement(
        .outOfDomain, "The model cannot run with this value.",
        remark: error.message.asSentence)
    } catch {
      return Judgement(.outOfDomain, "The model cannot run with this value.")
    }
  }

  private func read(
    _ text: String, in names: Names
  ) throws(ExpressionError) -> TypedAnswer {
    try TypedAnswer(
      text, named: ask.name, wanting: ask.dimension, in: names,
      echoedIn: ask.unit)
  }

  private func weigh(
    _ situation: Situation, _ answer: AnyQuantity, _ frame: Frame
  ) throws(Diagnostic) -> Judgement {
    guard let failure = try firstFailure(in: situation) else {
      return Judgement(
        .correct, "Right.", remark: acceptedRange(around: answer, frame))
    }
    for rule in misconceptions {
      if case .truth(true) = try rule.condition.value(in: situation) {
        return Judgement(
          .misconception, "Not yet.",
          message: rule.message.passage(in: situation),
          remark: Comparison(failure, in: situation).words)
      }
    }
    return Judgement(
      .wrong, "Not yet.", remark: Comparison(failure, in: situation).words)
  }
}

// MARK: - The range that is right

extension ParameterExercise {
  /// "Anything from 3.38 nA to 3.66 nA does it."
  private func acceptedRange(
    around answer: AnyQuantity, _ frame: Frame
  ) -> String? {
    let lower = edge(from: answer, towards: ask.range.lower, frame)
    let upper = edge(from: answer, towards: ask.range.upper, frame)
    guard lower.value < upper.value,
      isAccepted(between: lower.value, upper.value, frame)
    else { return nil }
    // Rounded inward, so that the ends that are shown are right themselves.
    for digits in 3...6 {
      let low = lower.rounded(.up, toDigits: digits, in: ask.unit)
      let high = upper.rounded(.down, toDigits: digits, in: ask.unit)
      if low.value < high.value {
        return "Anything from \(low.shown(in: ask.unit)) to "
          + "\(high.shown(in: ask.unit)) does it."
      }
    }
    return nil
  }

  /// The last value that is right on the way to a bound, by bisection.
  private func edge(
    from answer: AnyQuantity, towards bound: AnyQuantity, _ frame: Frame
  ) -> AnyQuantity {
    if isAccepted(bound, frame) { return bound }
    var inside = answer.value
    var outside = bound.value
    for _ in 0..<24 {
      let middle = (inside + outside) / 2
      if isAccepted(AnyQuantity(middle, ask.dimension), frame) {
        inside = middle
      } else {
        outside = middle
      }
    }
    return AnyQuantity(inside, ask.dimension)
  }

  /// Whether the stretch has no hole that a few probes would find.
  private func isAccepted(
    between lower: Double, _ upper: Double, _ frame: Frame
  ) -> Bool {
    (1..<16).allSatisfy { index in
      let value = lower + (upper - lower) * Double(index) / 16
      return isAccepted(AnyQuantity(value, ask.dimension), frame)
    }
  }

  private func isAccepted(_ value: AnyQuantity, _ frame: Frame) -> Bool {
    guard let situation = try? frame.situation(with: [ask.name: value]) else {
      return false
    }
    return (try? meets(situation)) ?? false
  }
}

// MARK: - Proof

extension ParameterExercise {
  var obligations: Int { 3 + misconceptions.count }

  var messages: [Message] {
    misconceptions.map(\.message)
  }

  func prove(in frame: Frame) -> [Diagnostic] {
    var found: [Diagnostic?] = []
    do {
      found = [try proveSolution(frame), try proveStart(frame)]
      for rule in misconceptions { found.append(try prove(rule, frame)) }
    } catch {
      found.append(error)
    }
    return found.compactMap { $0 }
  }

  private func proveSolution(_ frame: Frame) throws(Diagnostic) -> Diagnostic? {
    let value = try solution.quantity(in: try frame.situation())
    if !ask.range.contains(value) {
      return solution.fault(
        code: "solution-outside", "the solution lies outside what is asked",
        suggestion: "`\(ask.name)` is asked \(ask.words)")
    }
    let situation = try frame.situation(with: [ask.name: value])
    guard let failure = try firstFailure(in: situation) else { return nil }
    return solution.fault(
      code: "solution-fails",
      "the solution does not meet `\(failure.entry.value)`",
      suggestion: Comparison(failure, in: situation).words)
  }

  private func proveStart(_ frame: Frame) throws(Diagnostic) -> Diagnostic? {
    guard try meets(try frame.situation()) else { return nil }
    return Diagnostic(
      code: "starts-solved",
      "the experiment as it stands already meets every expectation",
      at: ask.entry.valueRange,
      suggestion: "give `\(ask.name)` another value at the start")
  }

  /// Some value in the range must meet the rule and get its message.
  private func prove(
    _ rule: Misconception, _ frame: Frame
  ) throws(Diagnostic) -> Diagnostic? {
    var meetsRule = false
    for value in ask.range.probes(256) {
      let situation = try frame.situation(with: [ask.name: value])
      guard case .truth(true) = try rule.condition.value(in: situation) else {
        continue
      }
      meetsRule = true
      if try meets(situation) { continue }
      let first = misconceptions.first { other in
        (try? other.condition.value(in: situation)) == .truth(true)
      }
      if first?.condition.entry.keyRange == rule.condition.entry.keyRange {
        return nil
      }
    }
    return rule.condition.fault(
      code: "wrong-never-fires",
      "this `wrong` can never fire: "
        + (meetsRule
          ? "every value that meets it is right or is taken by an earlier one"
          : "no value of `\(ask.name)` \(ask.words) meets it"))
  }
}

extension ParameterExercise.Ask {
  /// The range must measure what the name does.
  fileprivate func fault(in frame: Frame) throws(Diagnostic) -> Diagnostic? {
    let value = try frame.situation().parameters[name]
    guard let value, value.dimension != dimension else { return nil }
    return Diagnostic(
      code: "ask",
      "`\(name)` is \(value.dimension.words), the range is "
        + dimension.words, at: entry.valueRange)
  }

  /// Reads `amp = 0.1 .. 10 nA`.
  fileprivate init(
    _ entry: Entry, of experiment: Experiment
  ) throws(Diagnostic) {
    let parts = entry.split(at: "=", most: 2)
    guard parts.count == 2, let name = parts[0].value.soleName else {
      throw Diagnostic(
        code: "ask", "this is no `name = lower .. upper`",
        at: entry.valueRange)
    }
    let known = experiment.assignedNames
    guard known.contains(name) else {
      throw .unknownName(
        name, what: "name given by the experiment", at: parts[0].valueRange,
        among: known)
    }
    do {
      range = try QuantityRange(reading: parts[1].value)
    } catch {
      throw error.diagnostic(in: parts[1])
    }
    self.name = name
    self.entry = entry
  }
}

extension QuantityRange {
  /// Values over the range, half of them evenly, half of them by ratio.
  fileprivate func probes(_ count: Int) -> [AnyQuantity] {
    let half = max(2, count / 2)
    let span = upper.value - lower.value
    return (0...half).map { index in
      let part = Double(index) / Double(half)
      return AnyQuantity(lower.value + span * part, lower.dimension)
    }
      + (0..<half).map { index in
        let part = Double(index + 1) / Double(half)
        return AnyQuantity(
          lower.value + span * part * part * part * part, lower.dimension)
      }
  }
}

extension AnyQuantity {
  /// Rounded in a direction to so many digits in a unit.
  fileprivate func rounded(
    _ rule: FloatingPointRoundingRule, toDigits digits: Int, in unit: Unit?
  ) -> AnyQuantity {
    let number = unit?.number(ofCoherent: value) ?? value
    guard number != 0, number.isFinite else { return self }
    var scale = 1.0
    var least = 1.0
    for _ in 1..<digits { least *= 10 }
    while number.magnitude * scale < least, scale < 1e15 { scale *= 10 }
    let rounded = (number * scale).rounded(rule) / scale
    return AnyQuantity(unit?.coherent(rounded) ?? rounded, dimension)
  }

  fileprivate func shown(in unit: Unit?) -> String {
    formatted(.significant(7), in: unit)
  }
}
