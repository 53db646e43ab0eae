import Expressions
import Quantities

/// What happened beside what was expected, in words.
struct Comparison {
  /// "Here it never fires; wanted: 5 spikes."
  let words: String

  /// Why an expectation did not come true; of several that are joined, why
  /// the first of them did not.
  init(_ expectation: Written, in situation: Situation) {
    let whole = expectation.expression
    let failed =
      whole.conjuncts.first {
        (try? $0.evaluate(in: situation)) != .truth(true)
      } ?? whole
    words =
      FailedRelation(failed, in: situation)?.sentence
      ?? "Wanted: \(failed.text.trimmingBlanks.withReadableSigns)."
  }
}

/// A relation that does not hold: what was looked at, how, beside what.
private struct FailedRelation {
  let situation: Situation
  let subject: Expression
  let relation: Relation
  let goal: Expression
  /// What was looked at, as it happened.
  let found: Value
  /// What it was to be compared with.
  let wanted: Value

  /// The first relation of a chain that does not hold. What is looked at is
  /// the side that depends on the run or on the answer.
  init?(_ expression: Expression, in situation: Situation) {
    guard let (quantities, relations) = expression.comparison else {
      return nil
    }
    for (index, relation) in relations.enumerated() {
      let (left, right) = (quantities[index], quantities[index + 1])
      guard let a = try? left.evaluate(in: situation),
        let b = try? right.evaluate(in: situation)
      else { return nil }
      if Self.holds(relation, a, b) { continue }
      let isMirrored = !situation.varies(left) && situation.varies(right)
      self.situation = situation
      self.relation = isMirrored ? relation.mirrored : relation
      (subject, found) = isMirrored ? (right, b) : (left, a)
      (goal, wanted) = isMirrored ? (left, a) : (right, b)
      return
    }
    return nil
  }

  private static func holds(
    _ relation: Relation, _ a: Value, _ b: Value
  ) -> Bool {
    guard case .quantity(let a) = a, case .quantity(let b) = b else {
      return false
    }
    return relation.holds(a, b)
  }

  /// What happened; what was wanted.
  var sentence: String? {
    guard case .quantity(let wanted) = wanted else { return nil }
    let unit = unit(of: wanted)
    if let (part, centre) = distance(of: wanted.dimension) {
      let wish = relation.words(ofDistance: wanted, from: centre, in: unit)
      return sentence(of: part, wish, beside: centre, unit)
    }
    let phrase = Phrase(subject, in: situation)
    let wish = relation.words(
      before: wanted, as: phrase.kind, beside: goalName, in: unit)
    return sentence(of: subject, wish, beside: wanted, unit)
  }

  /// The unit in which the author gives what is wanted; where that is a
  /// formula, the natural one of the larger of both.
  private func unit(of wanted: AnyQuantity) -> Unit? {
    let letters = goal.text.trimmingBlanks.reversed().prefix { $0.isLetter }
    if goal.names.isEmpty,
      let unit = UnitTable.unit(spelt: String(letters.reversed()))
    {
      return unit
    }
    let other =
      if case .quantity(let found) = found { found.value } else { 0.0 }
    let larger = max(other.magnitude, wanted.value.magnitude)
    return Unit.natural(for: larger, of: wanted.dimension)
  }

  /// Of `abs(u - -55 mV)`, the part that happened, and what it should be
  /// near.
  private func distance(
    of dimension: Dimension
  ) -> (part: Expression, centre: AnyQuantity)? {
    guard relation != .equal, relation != .unequal,
      let inner = subject.argument(of: "abs"), let terms = inner.terms,
      terms.count == 2,
      let term = terms.first(where: { situation.varies($0.expression) }),
      terms.filter({ situation.varies($0.expression) }).count == 1,
      let part = value(term.expression), let whole = value(inner)
    else { return nil }
    let centre =
      term.isSubtracted ? part.value + whole.value : part.value - whole.value
    return (term.expression, AnyQuantity(centre, dimension))
  }

  private func value(_ expression: Expression) -> AnyQuantity? {
    guard
      case .quantity(let quantity)? = try? expression.evaluate(in: situation)
    else { return nil }
    return quantity
  }

  /// The name of what is compared with, where it has one that a learner
  /// knows.
  private var goalName: String? {
    Phrase.knownName(of: goal, in: situation)
  }

  private func sentence(
    of part: Expression, _ wish: String, beside wanted: AnyQuantity,
    _ unit: Unit?
  ) -> String {
    let phrase = Phrase(part, in: situation)
    switch try? part.evaluate(in: situation) {
    case .undefined(let reason):
      return "Here \(reason); wanted: \(phrase.wanted(wish))."
    case .quantity(let found):
      let clause = phrase.clause(found, beside: wanted, in: unit)
      return "Here \(clause); wanted: \(wish)."
    default: return "Wanted: \(phrase.wanted(wish))."
    }
  }
}

extension String {
  /// Relations and minus signs as they stand in books.
  fileprivate var withReadableSigns: String {
    replacing(">=", with: "≥").replacing("<=", with: "≤")
      .replacing("!=", with: "≠").replacing("-", with: "−")
  }
}
