import Expressions
import Quantities

/// An expression of an author's as a learner would name it.
struct Phrase {
  /// `the mean interval`, `u(160 ms)`.
  let noun: String
  let kind: Kind

  /// How it compares with a value.
  enum Kind: Sendable {
    /// There are so many of it.
    case count
    /// It comes before or after.
    case moment
    /// It is above or below.
    case level
    /// It is more or less.
    case amount
  }

  /// The name of an expression in a situation.
  init(_ expression: Expression, in situation: Situation) {
    if let entry = situation.outcome(expression) {
      (noun, kind) = (entry.noun, entry.kind)
      return
    }
    noun = situation.readable(expression)
    let name = expression.text.trimmingBlanks.soleName ?? ""
    let isPotential =
      name.hasPrefix("u_") || OutcomeWords.potentials[name] != nil
    kind = isPotential ? .level : .amount
  }

  /// The name of an expression that means something to a learner by itself;
  /// nil where only its value does.
  static func knownName(
    of expression: Expression, in situation: Situation
  ) -> String? {
    if let entry = situation.outcome(expression) { return entry.noun }
    return expression.text.trimmingBlanks.soleName
      .flatMap { OutcomeWords.potentials[$0] }
  }

  /// What happened: `the first spike comes at 21 ms`.
  func clause(
    _ found: AnyQuantity, beside wanted: AnyQuantity, in unit: Unit?
  ) -> String {
    let value = found.shown(beside: wanted, in: unit)
    return switch kind {
    case .count: found.value.firing
    case .moment: "\(noun) comes at \(value)"
    case .level, .amount: "\(noun) is \(value)"
    }
  }

  /// What was wanted of it, where nothing happened: `a rate of more than
  /// 95 Hz`.
  func wanted(_ wish: String) -> String {
    switch kind {
    case .count: return wish
    case .moment, .level: return "\(noun) \(wish)"
    case .amount:
      let name =
        noun.hasPrefix("the ")
        ? String(noun.dropFirst(4)).withArticle : noun
      return "\(name) of \(wish)"
    }
  }
}

extension Double {
  /// How often it fires, for a number of spikes.
  fileprivate var firing: String {
    switch self {
    case 0: "it never fires"
    case 1: "it fires once"
    case 2: "it fires twice"
    default: "it fires \(formatted()) times"
    }
  }
}

extension AnyQuantity {
  /// The quantity in as many digits as it takes to tell it from another.
  fileprivate func shown(beside other: AnyQuantity, in unit: Unit?) -> String {
    let texts = (4...12).map { formatted(beside: unit, .significant($0)) }
    return texts.first { $0 != other.inFewDigits(unit) } ?? texts[0]
  }

  /// The quantity exactly where six digits do, else in four of them.
  func inFewDigits(_ unit: Unit? = nil) -> String {
    func shown(_ digits: Int) -> String {
      formatted(beside: unit, .significant(digits))
    }
    return shown(6) == shown(12) ? shown(6) : shown(4)
  }
}
