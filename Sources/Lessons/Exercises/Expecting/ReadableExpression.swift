import Diagnostics
import Expressions
import Quantities

// An author's expression as a learner would read it.

extension Situation {
  /// Whether an expression depends on the run or on what was answered.
  func varies(_ expression: Expression) -> Bool {
    expression.names.contains { use in
      answers[use.name] != nil || derived[use.name] != nil
        || isOutcome(use)
    }
  }

  fileprivate func isOutcome(_ use: NameUse) -> Bool {
    use.argumentCount == nil
      ? parameters[use.name] == nil && derived[use.name] == nil
        && OutcomeWords.plain[use.name] != nil
      : OutcomeWords.indexed[use.name] != nil
  }

  /// The words for an expression that is one outcome and nothing else.
  func outcome(_ expression: Expression) -> OutcomeWords.Entry? {
    guard let use = expression.names.first, isOutcome(use) else { return nil }
    if use.argumentCount == nil {
      return expression.text.trimmingBlanks.soleName == use.name
        ? OutcomeWords.plain[use.name] : nil
    }
    guard let argument = expression.argument(of: use.name),
      let entry = OutcomeWords.indexed[use.name]
    else { return nil }
    return entry.of(value(argument))
  }

  private func value(_ expression: Expression) -> String {
    guard case .quantity(let quantity)? = try? expression.evaluate(in: self)
    else { return expression.text }
    return quantity.inFewDigits()
  }

  /// An expression with its outcomes in words, and the values of names that
  /// only its author knows.
  func readable(_ expression: Expression) -> String {
    let bytes = Array(expression.text.utf8)
    var text = ""
    var place = 0
    for use in expression.names where use.range.lower >= place {
      guard let (words, end) = words(for: use, in: bytes) else { continue }
      text +=
        String(decoding: bytes[place..<use.range.lower], as: UTF8.self)
        .withReadableOperators + words
      place = end
    }
    let rest = String(decoding: bytes[place...], as: UTF8.self)
    return (text + rest.withReadableOperators).trimmingBlanks
  }

  /// The words that take the place of a name and its argument, and where they
  /// end in the text; nil for a name that stays.
  private func words(
    for use: NameUse, in bytes: [UInt8]
  ) -> (words: String, end: Int)? {
    guard isOutcome(use) else {
      return hiddenValue(use.name).map { ($0, use.range.upper) }
    }
    if use.argumentCount == nil {
      return OutcomeWords.plain[use.name].map { ($0.noun, use.range.upper) }
    }
    let end = bytes.endOfCall(from: use.range.upper)
    let call = String(decoding: bytes[use.range.lower..<end], as: UTF8.self)
    return (try? Expression(call, options: .author)).flatMap(outcome)
      .map { ($0.noun, end) }
  }

  /// The value of a name that is neither asked for nor a symbol of the
  /// neuron.
  private func hiddenValue(_ name: String) -> String? {
    guard answers[name] == nil, let value = parameters[name],
      !SymbolMeanings.all.contains(where: { $0.name == name })
    else { return nil }
    let shown = value.inFewDigits()
    return value.value < 0 ? "(\(shown))" : shown
  }
}

extension Frame {
  /// Whether an expression is measured on the run, perhaps by a name that
  /// stands for something measured.
  func measures(_ expression: Expression) -> Bool {
    guard let situation = try? situation() else { return false }
    var measured: Set<String> = []
    func isMeasured(_ expression: Expression) -> Bool {
      expression.names.contains { use in
        measured.contains(use.name) || situation.isOutcome(use)
      }
    }
    for one in lets where isMeasured(one.value.expression) {
      measured.insert(one.name)
    }
    return isMeasured(expression)
  }
}

extension OutcomeWords.Entry {
  fileprivate func of(_ argument: String) -> Self {
    Self(noun.replacing("#", with: argument), kind)
  }
}

extension [UInt8] {
  /// The place behind the parenthesis that closes the one from a place on.
  fileprivate func endOfCall(from start: Int) -> Int {
    var depth = 0
    for place in indices[start...] {
      if self[place] == UInt8(ascii: "(") { depth += 1 }
      if self[place] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
    }
    return count
  }
}

extension String {
  /// Signs as they stand in books.
  fileprivate var withReadableOperators: String {
    replacing("-", with: "−").replacing("*", with: "·")
  }
}
