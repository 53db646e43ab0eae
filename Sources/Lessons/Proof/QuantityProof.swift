import Diagnostics
import Expressions
import Quantities

// What a quantity exercise promises: its key is right however it is typed,
// every mistake is wrong and gets its message, and nothing steals the key.

extension QuantityExercise {
  var messages: [Message] { (mistakes + remarks).map(\.message) }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    guard let solved = try? solve(frame) else { return }
    let place = key.entry.valueRange
    let judge = { self.judge($0, in: frame) }
    let battery = ValueProbes(
      solved, asText: key.written.entry.value, unit: unit,
      isAsked: key.isToleranceAsked)
    for probe in battery.probes { log.probe(probe, at: place, judge: judge) }
    log.promise("its tolerance is needed", at: place, key.fault(solved))
    prove(mistakes, solved, frame, &log)
    for rule in remarks {
      log.promise("`remark` is said to some right answer", at: rule.range) {
        () throws(Diagnostic) in
        let isSaid = solved.rightAnswers.contains { answer in
          (try? rule.holds(in: solved.situation(answered: answer), of: frame))
            ?? false
        }
        return isSaid
          ? nil
          : rule.fault(
            code: "remark-never-said", "no right answer meets this `remark`",
            suggestion: "let it name what sets some right answers apart")
      }
    }
    frame.proveSteps(place, &log) { other throws(Diagnostic) in
      let again = try solve(other)
      return solved.tolerance.accepts(again.key, for: solved.key)
    }
  }

  /// The answer must depend on the values that vary.
  func proveWhole(in frames: [Frame], _ log: inout ProofLog) {
    let keys = frames.compactMap { (try? solve($0))?.key }
    guard frames.count > 1, let first = keys.first else { return }
    log.promise(
      "its variants have different answers", at: key.entry.valueRange,
      keys.allSatisfy { $0 == first }
        ? key.written.fault(
          code: "same-answer",
          "the answer is the same in all \(frames.count) variants",
          suggestion: "let `given` vary what the answer depends on") : nil)
  }
}

extension AnswerKey.Solved {
  /// The key and what is just as good.
  fileprivate var rightAnswers: [AnyQuantity] {
    (0...16).map { index in
      let part = Double(index) / 16
      return AnyQuantity(
        tolerance.lower * (1 - part) + tolerance.upper * part, key.dimension)
    }
  }
}
