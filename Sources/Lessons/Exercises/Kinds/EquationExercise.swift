import Diagnostics
import Expressions
import LIFCore
import Plot
import Quantities

/// An exercise that asks for a formula: the membrane equation, a rule for one
/// step of time, or any formula of the symbols on the page. It is compared
/// with the core at cells of chance, so that every way to write it is right.
///
///     answer:   du/dt
///     symbols:  u, u_rest, tau, R, I
///     solution: tau du/dt = -(u - u_rest) + R I
///     wrong:    du/dt = (u - u_rest)/tau + R I/tau -> That drives away.
///
/// `answer: step order 1` asks for u after a step of dt; its order is
/// measured. `answer: (threshold - u_rest)/R` asks for that formula.
struct EquationExercise: ExerciseKind {
  static let name = "equation"
  static let keys = ["answer", "symbols", "solution", "wrong"]

  private let form: Form
  private let symbols: TypedFunction.Symbols
  let solution: Entry
  private let answer: Entry
  let mistakes: [Mistake]

  private enum Form {
    case slope
    case step(order: Int)
    case formula(Written)
  }

  struct Mistake {
    let formula: Entry
    let message: Message
  }

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    answer = try block.required("answer")
    form = try Self.form(answer)
    solution = try block.required("solution")
    symbols = try TypedFunction.Symbols(try block.one("symbols"))
    var mistakes: [Mistake] = []
    for entry in block.all("wrong") {
      let (formula, message) = try entry.conditionAndMessage()
      mistakes.append(Mistake(formula: formula, message: message))
    }
    self.mistakes = mistakes
    if case .formula = form { return }
    if frame.experiment == nil { throw .missingKey("experiment", in: block) }
  }

  private static func form(_ entry: Entry) throws(Diagnostic) -> Form {
    if entry.value == "du/dt" { return .slope }
    let words = entry.value.split(separator: " ")
    guard words.first == "step" else { return .formula(try Written(entry)) }
    guard words.count == 3, words[1] == "order", let order = Int(words[2]),
      (1...4).contains(order)
    else {
      throw Diagnostic(
        code: "answer", "a rule for a step needs its order, from 1 to 4",
        at: entry.valueRange, suggestion: "such as: step order 1")
    }
    return .step(order: order)
  }

  func question(in frame: Frame) -> Question {
    let what =
      switch form {
      case .slope: "an equation with du/dt, or its right-hand side"
      case .step: "u after a step dt, such as u + …"
      case .formula: "a formula"
      }
    let names = symbols.allowed?.map(\.name).joined(separator: ", ")
    return Question(expects: what + (names.map { ", of \($0)" } ?? ""))
  }

  func modelAnswer(in frame: Frame) -> String? { solution.value }

  func fault(in frame: Frame) -> Diagnostic? {
    do throws(Diagnostic) {
      let samples = try EquationSamples(frame)
      guard samples.isEnough else {
        return Diagnostic(
          code: "samples",
          "hardly any cell near these values can be run, so that formulas "
            + "cannot be compared", at: answer.valueRange,
          suggestion: "set values that must keep their order further apart")
      }
      try symbols.check(
        among: samples.list[0].parameters.keys.sorted(), and: variables)
      _ = try key(at: samples, frame)
      return nil
    } catch {
      return error
    }
  }

  /// What an answer may name beside parameters.
  private var variables: [String] {
    switch form {
    case .slope: ["u", "I", "t"]
    case .step: ["u", "I", "dt"]
    case .formula: []
    }
  }

  // MARK: Comparing

  /// What the core says at the samples.
  private func key(
    at samples: EquationSamples, _ frame: Frame
  ) throws(Diagnostic) -> TypedFunction {
    var values: [Double] = []
    for sample in samples.list {
      switch form {
      case .slope: values.append(sample.slope)
      case .step: values.append(sample.potential(after: 1))
      case .formula(let written):
        values.append(try sample.quantity(of: written, in: frame).value)
      }
    }
    return TypedFunction(values)
  }

  func function(
    _ text: String, at samples: EquationSamples, _ frame: Frame
  ) throws(ExpressionError) -> TypedFunction {
    switch form {
    case .slope:
      return try TypedFunction(slope: text, at: samples, naming: symbols)
    case .step:
      return try TypedFunction(
        step: text, at: samples, part: 1, naming: symbols)
    case .formula(let written):
      let dimension =
        (try? samples.list[0].quantity(of: written, in: frame))?.dimension
        ?? .number
      return try TypedFunction(
        formula: text, at: samples, wanting: dimension, naming: symbols)
    }
  }

  func judge(_ text: String, in frame: Frame) -> Judgement {
    do {
      let samples = try EquationSamples(frame)
      guard samples.isEnough else {
        return Judgement(.unreadable, "This exercise is broken.")
      }
      let typed = try function(text, at: samples, frame)
      var judgement = try weigh(typed, text, samples, frame)
      if case .slope = form { judgement.figure = figure(of: text, in: frame) }
      return judgement
    } catch let error as ExpressionError {
      return .unreadable(error)
    } catch let error as Diagnostic {
      return .broken(error)
    } catch {
      return Judgement(.unreadable, "This exercise is broken.")
    }
  }

  private func weigh(
    _ typed: TypedFunction, _ text: String, _ samples: EquationSamples,
    _ frame: Frame
  ) throws(Diagnostic) -> Judgement {
    let key = try key(at: samples, frame)
    if case .step(let order) = form {
      let measured = try? MeasuredOrder(text, at: samples, naming: symbols)
      if let measured, measured.isAtLeast(order) {
        return Judgement(.correct, "Right.", remark: measured.words)
      }
      if let found = mistake(typed, samples, frame) { return found }
      return Judgement(
        .wrong, "Not yet.",
        remark: (measured?.words ?? "It gives no numbers.")
          + " Order \(order) is wanted.")
    }
    if typed.isSame(as: key) { return Judgement(.correct, "Right.") }
    if let found = mistake(typed, samples, frame) { return found }
    if let words = try slip(typed, text, key, samples, frame) {
      return Judgement(.nearMiss, "Not yet.", remark: words)
    }
    return Judgement(
      .wrong, "Not yet.",
      remark: "Its units are right, its values are not.")
  }

  private func mistake(
    _ typed: TypedFunction, _ samples: EquationSamples, _ frame: Frame
  ) -> Judgement? {
    let found = mistakes.first { mistake in
      (try? function(mistake.formula.value, at: samples, frame))?
        .isSame(as: typed) ?? false
    }
    return found.map {
      Judgement(
        .misconception, "Not yet.",
        message: $0.message.passage(in: try? frame.situation()))
    }
  }

  /// What is off, where it can be told from the numbers.
  private func slip(
    _ typed: TypedFunction, _ text: String, _ key: TypedFunction,
    _ samples: EquationSamples, _ frame: Frame
  ) throws(Diagnostic) -> String? {
    if typed.isSame(as: TypedFunction(key.values.map { -$0 })) {
      return "Everything has the wrong sign."
    }
    let own = try EquationSamples(frame, isMoving: false)
    if let here = try? function(text, at: own, frame),
      here.isSame(as: try self.key(at: own, frame))
    {
      return "It is right for these numbers only: write it with the symbols."
    }
    guard case .slope = form else { return nil }
    return samples.slip(of: typed)
  }

  /// The experiment with the learner's equation in the place of its own.
  private func figure(of text: String, in frame: Frame) -> Figure? {
    guard let other = frame.experiment?.following(text),
      let situation = try? frame.replacing(other).situation()
    else { return nil }
    return frame.figure(in: situation)
  }
}

// MARK: - Template

extension EquationExercise {
  static let template =
    LessonTemplate.cell
      + """
      \(todo): ask for a formula. Write the membrane equation.

      ```exercise equation id=equation
      experiment: cell
      answer:   du/dt
      symbols:  u, u_rest, tau, R, I
      solution: tau du/dt = -(u - u_rest) + R I
      wrong:    tau du/dt = -u + R I -> \(todo): a message. This leaks to 0 mV, not to rest.
      explain:  \(todo): say why.
      ```

      """
}
