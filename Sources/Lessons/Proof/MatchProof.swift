import Diagnostics

// What a match promises: each pair says something of its own, and every
// mistake is wrong and gets its message.

extension MatchExercise {
  var messages: [Message] {
    pairs.flatMap {
      [Message($0.left, at: $0.range), Message($0.right, at: $0.range)]
    } + mistakes.map(\.message)
  }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    var seen: Set<String> = []
    for pair in pairs {
      let isEmpty = pair.left.isEmpty || pair.right.isEmpty
      log.promise(
        "a pair has two sides, and its left one once", at: pair.range,
        isEmpty
          ? Diagnostic(
            code: "empty-side", "a side of this pair says nothing",
            at: pair.range, suggestion: "write something on either side of `::`"
          )
          : seen.insert(pair.left).inserted
            ? nil
            : Diagnostic(
              code: "repeated-item", "this left side stands twice",
              at: pair.range, suggestion: "say it in other words, or once"))
    }
    for (index, mistake) in mistakes.enumerated() {
      log.promise(
        "a known mistake is wrong", at: mistake.range,
        pairs[mistake.first].right == pairs[mistake.second].right
          ? Diagnostic(
            code: "wrong-is-right",
            "this `wrong` can never fire: both right sides say the same",
            at: mistake.range, suggestion: "leave it out") : nil)
      log.promise(
        "it gets its own message", at: mistake.range,
        mistakes[..<index].contains { isSame($0, mistake) }
          ? Diagnostic(
            code: "wrong-is-shadowed",
            "this `wrong` can never fire: an earlier one says the same",
            at: mistake.range, suggestion: "leave one of them out") : nil)
    }
    let judge = { self.judge($0, in: frame) }
    for probe in probes(in: frame) {
      log.probe(probe, at: infoRange, judge: judge)
    }
  }

  /// Whether the same left side gets the same text.
  private func isSame(
    _ one: NumberedMistake, _ other: NumberedMistake
  ) -> Bool {
    one.first == other.first
      && pairs[one.second].right == pairs[other.second].right
  }

  private func probes(in frame: Frame) -> [Probe] {
    let right = modelAnswer(in: frame) ?? ""
    let letters = right.filter(\.isLetter)
    let turned = letters.dropFirst() + letters.prefix(1)
    return [
      Probe(answer: right, what: "the right pairs", expected: .right),
      Probe(
        answer: letters.map(String.init).joined(separator: " "),
        what: "the letters alone", expected: .right),
      Probe(
        answer: turned.map(String.init).joined(separator: " "),
        what: "every pair one further", expected: .notRight),
      Probe(answer: "", what: "nothing", expected: .fault),
      Probe(answer: "1a", what: "one pair", expected: .fault),
      Probe(answer: "1a 1b", what: "a number twice", expected: .fault),
    ]
  }
}
