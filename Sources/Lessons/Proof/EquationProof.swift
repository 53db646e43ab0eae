import Diagnostics
import Expressions

// What an equation exercise promises: its solution is what the core computes,
// and every mistake is wrong and gets its message.

extension EquationExercise {
  var messages: [Message] { mistakes.map(\.message) }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    let place = solution.valueRange
    let judge = { self.judge($0, in: frame) }
    log.promise("its solution is right", at: place) { () throws(Diagnostic) in
      try faultOfSolution(frame)
    }
    for (index, mistake) in mistakes.enumerated() {
      log.promise(
        "a known mistake gets its message", at: mistake.formula.valueRange
      ) {
        () throws(Diagnostic) in
        try fault(ofMistake: index, frame)
      }
    }
    let probes = [
      Probe(answer: "", what: "nothing", expected: .fault),
      Probe(answer: "0", what: "zero", expected: .notRight),
      Probe(answer: "nan", what: "no number", expected: .fault),
      Probe(answer: "latency", what: "an outcome", expected: .fault),
      Probe(
        answer: String(repeating: "(", count: 3000),
        what: "a very long line", expected: .fault),
    ]
    for probe in probes { log.probe(probe, at: place, judge: judge) }
  }

  private func faultOfSolution(
    _ frame: Frame
  ) throws(Diagnostic) -> Diagnostic? {
    do {
      _ = try function(
        solution.value, at: try EquationSamples(frame), frame)
    } catch let error as ExpressionError {
      return error.diagnostic(in: solution)
    } catch let error as Diagnostic {
      return error
    } catch {
      return nil
    }
    let judgement = judge(solution.value, in: frame)
    if judgement.isCorrect { return nil }
    return Diagnostic(
      code: "solution-fails", "the solution is not what the core computes",
      at: solution.valueRange, suggestion: judgement.remark)
  }

  private func fault(
    ofMistake index: Int, _ frame: Frame
  ) throws(Diagnostic) -> Diagnostic? {
    let mistake = mistakes[index]
    let samples = try EquationSamples(frame)
    let typed: TypedFunction
    do {
      typed = try function(mistake.formula.value, at: samples, frame)
    } catch {
      return error.diagnostic(in: mistake.formula)
    }
    if judge(mistake.formula.value, in: frame).isCorrect {
      return Diagnostic(
        code: "wrong-is-right",
        "this `wrong` can never fire: it is a right answer",
        at: mistake.formula.valueRange, suggestion: "leave it out")
    }
    let first = mistakes.firstIndex { other in
      (try? function(other.formula.value, at: samples, frame))?
        .isSame(as: typed) ?? false
    }
    if first == index { return nil }
    return Diagnostic(
      code: "wrong-is-shadowed",
      "this `wrong` can never fire: an earlier one is the same formula",
      at: mistake.formula.valueRange, suggestion: "leave one of them out")
  }
}
