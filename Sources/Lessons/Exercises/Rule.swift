import Diagnostics
import Expressions
import Quantities

/// A condition on an answer, and what is said where it holds: behind
/// `wrong:` a mistake that people make, behind `remark:` something to add to
/// an answer that is right.
struct Rule: Sendable {
  /// A value that the mistake leads to, or a relation that holds.
  let condition: Asked
  let message: Message

  /// Reads `condition -> message`.
  init(_ entry: Entry) throws(Diagnostic) {
    let parts = try entry.conditionAndMessage()
    condition = try Asked(parts.condition)
    message = parts.message
  }

  /// The place of the condition.
  var range: SourceRange { condition.written.entry.valueRange }

  /// Whether it is a relation that holds in a situation.
  func holds(
    in situation: Situation, of frame: Frame
  ) throws(Diagnostic) -> Bool {
    try condition.value(in: situation, of: frame) == .truth(true)
  }

  /// A finding about the condition.
  func fault(
    code: String, _ message: String, suggestion: String? = nil
  ) -> Diagnostic {
    condition.written.fault(code: code, message, suggestion: suggestion)
  }
}

extension Block {
  /// The lines `key: condition -> message`.
  func rules(_ key: String) throws(Diagnostic) -> [Rule] {
    var list: [Rule] = []
    for entry in all(key) { list.append(try Rule(entry)) }
    return list
  }
}

extension [Rule] {
  /// The first relation, in the order of the file, that holds.
  func first(
    holdingIn situation: Situation, of frame: Frame
  ) -> Rule? {
    first { (try? $0.holds(in: situation, of: frame)) ?? false }
  }

  /// The fault of the first that is no relation, where only one will do.
  func faultOfValues(
    _ key: String, in situation: Situation, of frame: Frame
  ) throws(Diagnostic) -> Diagnostic? {
    for rule in self {
      if case .quantity = try rule.condition.value(in: situation, of: frame) {
        return rule.fault(
          code: key, "here `\(key)` takes a relation, not a value",
          suggestion: "such as spikes = 0")
      }
    }
    return nil
  }
}

extension Entry {
  /// The two halves of `condition -> message`.
  func conditionAndMessage() throws(Diagnostic) -> (
    condition: Entry, message: Message
  ) {
    let parts = split(at: "->", most: 2)
    guard parts.count == 2, !parts[1].value.isEmpty else {
      throw Diagnostic(
        code: "wrong-without-message",
        "`\(key)` needs a condition and what to say about it",
        at: valueRange, suggestion: "write: condition -> message")
    }
    return (parts[0], Message(parts[1]))
  }
}
