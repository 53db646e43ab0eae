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

  /// The order in which only these two have changed places must get its
  /// message.
  private func faultIfShadowed(_ index: Int) -> Diagnostic? {
    let mistake = mistakes[index]
    var order = Array(items.indices)
    order.remove(at: mistake.first)
    order.insert(mistake.first, at: mistake.second)
    let first = mistakes.firstIndex {
      order.puts($0.first, before: $0.second)
    }
    if first == index { return nil }
    return Diagnostic(
      code: "wrong-is-shadowed",
      "this `wrong` is not said where only these two are exchanged: an "
        + "earlier one is", at: mistake.range,
      suggestion: "put the more special one first")
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
