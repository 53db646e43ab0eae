import Diagnostics
import Expressions

// What a choice promises: each option says something of its own, and what is
// worked out is decided by the values that vary.

extension ChoiceExercise {
  var messages: [Message] {
    options.list.flatMap {
      [$0.message, $0.feedbackMessage].compactMap { $0 }
    }
  }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    var seen: Set<String> = []
    for option in options.list {
      log.promise(
        "an option says something of its own", at: option.range,
        option.text.isEmpty
          ? Diagnostic(
            code: "empty-option", "this option says nothing",
            at: option.range, suggestion: "write its text behind the mark")
          : seen.insert(option.text).inserted
            ? nil
            : Diagnostic(
              code: "repeated-option", "this option stands twice",
              at: option.range, suggestion: "say it in other words, or once"))
    }
    let judge = { self.judge($0, in: frame) }
    for probe in probes(in: frame) {
      log.probe(probe, at: infoRange, judge: judge)
    }
    guard options.isComputed else { return }
    frame.proveSteps(infoRange, &log) { other throws(Diagnostic) in
      try truths(in: other) == truths(in: frame)
    }
  }

  /// Which options are right, in the order of the file.
  private func truths(in frame: Frame) throws(Diagnostic) -> [Bool] {
    let situation = try frame.situation()
    var truths: [Bool] = []
    for option in options.list {
      truths.append(try option.isRight(in: situation))
    }
    return truths
  }

  /// A relation that holds in no variant, or in all, decides nothing.
  func proveWhole(in frames: [Frame], _ log: inout ProofLog) {
    guard options.isComputed else { return }
    let table = frames.compactMap { try? truths(in: $0) }
    for (place, option) in options.list.enumerated() {
      guard case .when(let relation) = option.mark else { continue }
      let truths = table.map { $0[place] }
      let isIdle = frames.count > 1 && Set(truths).count < 2
      log.promise(
        "a computed option is right in some variants", at: option.range,
        isIdle
          ? relation.fault(
            code: "idle-option",
            "this is \(truths.first == true ? "right" : "wrong") in every "
              + "variant",
            suggestion: "let the values vary further, or mark it "
              + (truths.first == true ? "`[x]`" : "`[ ]`")) : nil)
    }
  }

  private func probes(in frame: Frame) -> [Probe] {
    let right = modelAnswer(in: frame) ?? ""
    let wrong = shown(in: frame).enumerated()
      .filter { !$0.element.isRight }.map { String($0.offset + 1) }
    let nothing = ["", "0", String(options.list.count + 1), "x", "-1"]
    return [
      Probe(answer: right, what: "the right options", expected: .right)
    ]
      + nothing.map { Probe(answer: $0, what: "no option", expected: .fault) }
      + wrong.map {
        Probe(answer: $0, what: "a wrong option", expected: .notRight)
      }
  }
}
