import Expressions
import Quantities

/// What was expected beside what happened, in words.
struct Comparison {
  /// "Here it never fires; wanted: spikes = 5."
  let words: String

  init(_ expectation: Written, in situation: Situation) {
    let wanted = expectation.entry.value.withReadableSigns
    guard let name = Self.subject(of: wanted),
      let value = Self.describe(name, in: situation)
    else {
      words = "Wanted: \(wanted)."
      return
    }
    words = "Here \(value); wanted: \(wanted)."
  }

  /// What stands before the relation.
  private static func subject(of relation: String) -> String? {
    let signs: Set<Character> = ["<", ">", "=", "≤", "≥", "!", "≠"]
    guard let end = relation.firstIndex(where: { signs.contains($0) }) else {
      return nil
    }
    return String(relation[..<end]).trimmingBlanks.nonEmpty
  }

  private static func firing(_ spikes: Double) -> String {
    switch spikes {
    case 0: "it never fires"
    case 1: "it fires once"
    case 2: "it fires twice"
    default: "it fires \(spikes.formatted()) times"
    }
  }

  private static func describe(
    _ name: String, in situation: Situation
  ) -> String? {
    guard let expression = try? Expression(name, options: .author),
      !expression.names.isEmpty,
      let value = try? expression.evaluate(in: situation)
    else { return nil }
    switch value {
    case .quantity(let quantity) where name == "spikes":
      return Self.firing(quantity.value)
    case .quantity(let quantity):
      return "\(name) is " + quantity.formatted(.significant(4))
    case .undefined(let reason): return "\(name) has no value (\(reason))"
    case .truth: return nil
    }
  }
}

extension String {
  /// The relations as they stand in books.
  fileprivate var withReadableSigns: String {
    replacing(">=", with: "≥").replacing("<=", with: "≤")
      .replacing("!=", with: "≠")
  }
}
