import Diagnostics

// What an order promises: each item has one place, and every mistake gets its
// message.

extension OrderExercise {
  var messages: [Message] {
    items.map(\.message) + mistakes.map(\.message)
  }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    var seen: Set<String> = []
    for item in items {
      log.promise(
        "an item stands once", at: item.range,
        seen.insert(item.text).inserted
          ? nil
          : Diagnostic(
            code: "repeated-item",
            "this item stands twice, so that its place cannot be known",
            at: item.range, suggestion: "say it in other words, or once"))
    }
    for (index, mistake) in mistakes.enumerated() {
      log.promise("a known mistake gets its message", at: mistake.range) {
        () throws(Diagnostic) in
        faultIfShadowed(index)
      }
    }
    let judge = { self.judge($0, in: frame) }
    for probe in probes(in: frame) {
      log.probe(probe, at: infoRange, judge: judge)
    }
  }

  /// Some order must make this mistake and none of those before it.
  ///
  /// Not to make an earlier one puts its two items right; if what is right
  /// then leads from one of these items to the other, they are right as well.
  private func faultIfShadowed(_ index: Int) -> Diagnostic? {
    let mistake = mistakes[index]
    var reached = [mistake.second]
    for item in items.indices where reached.contains(item) {
      reached += mistakes[..<index].filter { $0.second == item }.map(\.first)
    }
    guard reached.contains(mistake.first) else { return nil }
    return Diagnostic(
      code: "wrong-is-shadowed",
      "this `wrong` is never said: whoever makes it makes an earlier one too",
      at: mistake.range, suggestion: "put it before the others, or leave it out"
    )
  }

  private func probes(in frame: Frame) -> [Probe] {
    let right = modelAnswer(in: frame) ?? ""
    let numbers = right.split(separator: " ")
    return [
      Probe(answer: right, what: "the right order", expected: .right),
      Probe(
        answer: right.replacing(" ", with: ", "),
        what: "the right order with commas", expected: .right),
      Probe(
        answer: numbers.reversed().joined(separator: " "),
        what: "the order from its end", expected: .notRight),
      Probe(
        answer: numbers.dropLast().joined(separator: " "),
        what: "too few", expected: .fault),
      Probe(
        answer: (numbers.dropLast() + numbers.prefix(1))
          .joined(separator: " "), what: "one twice", expected: .fault),
      Probe(answer: "", what: "nothing", expected: .fault),
      Probe(answer: "x", what: "no number", expected: .fault),
    ]
  }
}
