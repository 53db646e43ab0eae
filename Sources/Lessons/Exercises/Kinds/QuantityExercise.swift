import Diagnostics
import Expressions
import Quantities

/// An exercise that asks for a number with a unit; the core holds the key.
///
///     answer: latency ± 1 %
///     wrong:  tau*gap/(R*amp) -> You drew a straight line; the leak bends it.
struct QuantityExercise: ExerciseKind {
  static let name = "quantity"
  static let keys = ["answer", "wrong", "unit"]

  /// The key as an expression, and how near is right.
  let answer: Written
  let asked: Toleranced
  let misconceptions: [Misconception]
  /// The unit that the question proposes.
  let unit: Unit?

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    let line = try block.required("answer")
    do {
      asked = try Toleranced(reading: line.value)
    } catch {
      throw error.diagnostic(in: line)
    }
    answer = try Written(line.beforeTolerance)
    misconceptions = try block.misconceptions()
    unit = try block.one("unit").map(Self.readUnit)
  }

  private static func readUnit(_ entry: Entry) throws(Diagnostic) -> Unit {
    if let unit = UnitTable.unit(spelt: entry.value) { return unit }
    throw .unknownName(
      entry.value, what: "unit", at: entry.valueRange,
      among: UnitTable.spellings)
  }

  func fault(in frame: Frame) -> Diagnostic? {
    let solved: Solved
    do { solved = try solve(frame) } catch { return error }
    do {
      _ = try asked.check(in: solved.situation)
    } catch {
      return error.diagnostic(in: answer.entry)
    }
    let key = solved.key
    guard let unit, unit.dimension != key.dimension else { return nil }
    return answer.fault(
      code: "unit",
      "the answer is \(key.dimension.words), "
        + "`\(unit.symbol)` measures \(unit.dimension.words)")
  }

  /// The key with its tolerance, and the situation it was worked out in.
  private func solve(_ frame: Frame) throws(Diagnostic) -> Solved {
    let situation = try frame.situation()
    let key = try answer.quantity(in: situation)
    return Solved(
      key: key, tolerance: Tolerance(asked.tolerance, of: key),
      situation: situation)
  }

  private struct Solved {
    let key: AnyQuantity
    let tolerance: Tolerance
    let situation: Situation

    func show(_ quantity: AnyQuantity, in unit: Unit?) -> String {
      quantity.formatted(.significant(4), in: unit)
    }
  }

  func question(in frame: Frame) -> Question {
    guard let solved = try? solve(frame) else {
      return Question(expects: "a value")
    }
    let example =
      unit
      ?? Unit.natural(
        for: solved.key.value, of: solved.key.dimension)
    let kind = solved.key.dimension.words
    return Question(
      expects: example.map { "\(kind) in \($0.symbol)" } ?? kind,
      tolerance: solved.tolerance.words)
  }

  func modelAnswer(in frame: Frame) -> String? {
    guard let solved = try? solve(frame) else { return nil }
    return solved.key.formatted(.significant(4), in: unit, .plain)
  }

  func judge(_ text: String, in frame: Frame) -> Judgement {
    let solved: Solved
    let typed: TypedAnswer
    do { solved = try solve(frame) } catch { return .broken(error) }
    do {
      typed = try TypedAnswer(
        text, wanting: solved.key.dimension,
        in: solved.situation.learnerNames, echoedIn: unit)
    } catch { return .unreadable(error) }
    var judgement = weigh(typed, solved)
    judgement.echo = typed.echo
    // A figure may hold the key, and one on the page says nothing new.
    if judgement.isCorrect, !frame.isShown {
      judgement.figure = frame.figure(in: solved.situation)
    }
    judgement.add(typed.notes)
    return judgement
  }

  private func weigh(_ typed: TypedAnswer, _ solved: Solved) -> Judgement {
    let answer = typed.quantity
    if solved.tolerance.accepts(answer, for: solved.key) {
      return Judgement(
        .correct, "Right.",
        remark: "The model gives \(solved.show(solved.key, in: unit)).")
    }
    if let found = misconception(behind: answer, solved) { return found }
    if let miss = NearMiss(
      typed, for: solved.key, solved.tolerance, in: solved.situation)
    {
      return Judgement(.nearMiss, "Not yet.", remark: miss.words)
    }
    return Judgement(
      .wrong, "Not yet.", remark: "This is \(Self.side(answer, solved.key)).")
  }

  private static func side(_ answer: AnyQuantity, _ key: AnyQuantity) -> String
  {
    answer.value > key.value ? "too large" : "too small"
  }

  /// The first rule, in the order of the file, that the answer meets.
  private func misconception(
    behind answer: AnyQuantity, _ solved: Solved
  ) -> Judgement? {
    let rule = misconceptions.first { rule in
      (try? rule.meets(answer, solved.tolerance, solved.situation)) ?? false
    }
    return rule.map {
      Judgement(
        .misconception, "Not yet.",
        message: $0.message.passage(in: solved.situation))
    }
  }
}

// MARK: - Proof

extension QuantityExercise {
  var obligations: Int { 1 + 2 * misconceptions.count }

  var messages: [Message] {
    misconceptions.map(\.message)
  }

  func prove(in frame: Frame) -> [Diagnostic] {
    var found: [Diagnostic] = []
    guard let solved = try? solve(frame) else { return found }
    if let model = modelAnswer(in: frame), !judge(model, in: frame).isCorrect {
      found.append(
        answer.fault(
          code: "solution-fails",
          "the answer printed as `\(model)` is not accepted",
          suggestion: "widen the tolerance"))
    }
    for (index, rule) in misconceptions.enumerated() {
      do {
        if let fault = try prove(rule, number: index, solved) {
          found.append(fault)
        }
      } catch {
        found.append(error)
      }
    }
    return found
  }

  /// A rule that is a value must be wrong, and be the first that its value
  /// meets; a relation must not hold for the key.
  private func prove(
    _ rule: Misconception, number: Int, _ solved: Solved
  ) throws(Diagnostic) -> Diagnostic? {
    if try rule.meets(solved.key, solved.tolerance, solved.situation) {
      return rule.condition.fault(
        code: "wrong-is-right",
        "this `wrong` can never fire: what meets it is a right answer",
        suggestion: "the answer is \(solved.show(solved.key, in: unit)), "
          + solved.tolerance.words)
    }
    var situation = solved.situation
    situation.derived["answer"] = .quantity(solved.key)
    guard
      case .quantity(let value) = try rule.condition.value(in: situation)
    else { return nil }
    if value.dimension != solved.key.dimension {
      return rule.condition.fault(
        code: "wrong",
        "this is \(value.dimension.words), the answer is "
          + solved.key.dimension.words)
    }
    let first = try misconceptions.firstMeeting(
      value, solved.tolerance, solved.situation)
    if first == number { return nil }
    return rule.condition.fault(
      code: "wrong-is-shadowed",
      "this `wrong` can never fire: an earlier one takes its value")
  }
}

extension [Misconception] {
  fileprivate func firstMeeting(
    _ value: AnyQuantity, _ tolerance: Tolerance, _ situation: Situation
  ) throws(Diagnostic) -> Int? {
    for (index, rule) in enumerated() {
      if try rule.meets(value, tolerance, situation) { return index }
    }
    return nil
  }
}

extension Misconception {
  /// Whether an answer is what the mistake leads to.
  ///
  /// A value is met within the tolerance of the exercise, at least 0.5 % of
  /// the value; a relation may name the `answer`.
  fileprivate func meets(
    _ answer: AnyQuantity, _ tolerance: Tolerance, _ situation: Situation
  ) throws(Diagnostic) -> Bool {
    var situation = situation
    situation.derived["answer"] = .quantity(answer)
    switch try condition.value(in: situation) {
    case .truth(let isMet): return isMet
    case .undefined: return false
    case .quantity(let wrong):
      let reach = max(tolerance.distance, 0.005 * wrong.value.magnitude)
      return answer.dimension == wrong.dimension
        && (answer.value - wrong.value).magnitude <= reach
    }
  }
}

extension Block {
  /// The lines `wrong: condition -> message`.
  func misconceptions() throws(Diagnostic) -> [Misconception] {
    var list: [Misconception] = []
    for entry in all("wrong") { list.append(try Misconception(entry)) }
    return list
  }
}

extension Entry {
  /// The value up to the sign that begins a tolerance.
  fileprivate var beforeTolerance: Entry {
    for sign in ["±", "+/-", "+-"] where value.contains(sign) {
      return split(at: sign, most: 2)[0]
    }
    return self
  }
}

extension String {
  /// The text, unless there is none.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension Judgement {
  /// What is said when the exercise itself does not work.
  static func broken(_ diagnostic: Diagnostic) -> Judgement {
    Judgement(
      .unreadable, "This exercise is broken; go on with `:n`.",
      remark: diagnostic.message.asSentence)
  }
}
