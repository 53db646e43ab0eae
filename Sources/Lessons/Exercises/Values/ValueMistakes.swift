import Diagnostics
import Expressions
import Quantities

// The mistakes behind a value: each `wrong:` is a value that the mistake
// leads to, or a relation that may name the `answer`. A value is met within
// the tolerance of the exercise, but from 0.5 % to 5 % of itself.

/// The answers that a rule takes.
struct Reach {
  /// The value that the mistake leads to; nil for a relation.
  let value: AnyQuantity?
  fileprivate let distance: Double
  /// Whether the relation holds for the answer it was made for.
  fileprivate var holds = false

  /// Whether it takes an answer.
  func contains(_ answer: AnyQuantity) -> Bool {
    guard let value else { return holds }
    return answer.dimension == value.dimension
      && (answer.value - value.value).magnitude <= distance
  }

  /// Whether an answer could be taken by both.
  func overlaps(_ other: Reach) -> Bool {
    guard let value, let second = other.value,
      value.dimension == second.dimension
    else { return false }
    return (value.value - second.value).magnitude
      <= distance + other.distance
  }
}

extension Tolerance {
  fileprivate func reach(around value: AnyQuantity) -> Double {
    let size = value.value.magnitude
    if size == 0 { return isRange ? 0 : distance }
    return max(0.005 * size, isRange ? 0 : min(distance, 0.05 * size))
  }
}

extension Rule {
  /// What the rule takes, a relation as it stands for an answer.
  func reach(
    _ solved: AnswerKey.Solved, _ frame: Frame, answered answer: AnyQuantity
  ) throws(Diagnostic) -> Reach {
    let situation = solved.situation(answered: answer)
    switch try condition.value(in: situation, of: frame) as Value {
    case .truth(let holds):
      return Reach(value: nil, distance: 0, holds: holds)
    case .undefined: return Reach(value: nil, distance: 0)
    case .quantity(let value):
      return Reach(
        value: value, distance: solved.tolerance.reach(around: value))
    }
  }
}

extension QuantityExercise {
  /// Each mistake must be wrong, be reached, and be told from the others.
  func prove(
    _ rules: [Rule], _ solved: AnswerKey.Solved, _ frame: Frame,
    _ log: inout ProofLog
  ) {
    var earlier: [Reach] = []
    for rule in rules {
      log.promise("a known mistake is wrong", at: rule.range) {
        () throws(Diagnostic) in
        try faultIfRight(rule, solved, frame)
      }
      log.promise("it gets its own message", at: rule.range) {
        () throws(Diagnostic) in
        let reach = try rule.reach(solved, frame, answered: solved.key)
        defer { earlier.append(reach) }
        return try faultIfUnreached(rule, reach, earlier, solved, frame)
      }
    }
  }

  private func faultIfRight(
    _ rule: Rule, _ solved: AnswerKey.Solved, _ frame: Frame
  ) throws(Diagnostic) -> Diagnostic? {
    let reach = try rule.reach(solved, frame, answered: solved.key)
    if let value = reach.value, value.dimension != solved.key.dimension {
      return rule.fault(
        code: "wrong",
        "this is \(value.dimension.words), the answer is "
          + solved.key.dimension.words,
        suggestion: "work out what the mistake leads to")
    }
    let isRight =
      reach.value.map { solved.tolerance.accepts($0, for: solved.key) }
      ?? reach.contains(solved.key)
    guard isRight else { return nil }
    let key = solved.shown(in: unit)
    if reach.value == nil {
      return rule.fault(
        code: "wrong-is-right", "a right answer meets this `wrong` as well",
        suggestion: "let it hold for wrong answers only: the answer is \(key)")
    }
    return rule.fault(
      code: "wrong-is-right",
      "this `wrong` can never fire: what meets it is a right answer",
      suggestion: "the answer is \(key), \(solved.tolerance.words)")
  }

  private func faultIfUnreached(
    _ rule: Rule, _ reach: Reach, _ earlier: [Reach],
    _ solved: AnswerKey.Solved, _ frame: Frame
  ) throws(Diagnostic) -> Diagnostic? {
    guard let value = reach.value else {
      return try faultIfNothingMeets(rule, solved, frame)
    }
    if value.dimension != solved.key.dimension { return nil }
    let first = mistakes.first { other in
      (try? other.reach(solved, frame, answered: value).contains(value))
        ?? false
    }
    if let first, first.range != rule.range {
      return rule.fault(
        code: "wrong-is-shadowed",
        "this `wrong` can never fire: an earlier one takes its value",
        suggestion: "put the more special one first, or leave it out")
    }
    guard earlier.contains(where: reach.overlaps) else { return nil }
    var finding = rule.fault(
      code: "wrong-overlaps",
      "an earlier `wrong` takes some of the answers of this one",
      suggestion: "their values lie too near each other: merge them, or let "
        + "`where` drop this variant")
    finding.severity = .warning
    return finding
  }

  /// Some wrong answer must meet a relation.
  private func faultIfNothingMeets(
    _ rule: Rule, _ solved: AnswerKey.Solved, _ frame: Frame
  ) throws(Diagnostic) -> Diagnostic? {
    for answer in solved.key.surroundings
    where !solved.tolerance.accepts(answer, for: solved.key) {
      let situation = solved.situation(answered: answer)
      let first = mistakes.first { other in
        (try? other.reach(solved, frame, answered: answer).contains(answer))
          ?? false
      }
      if try rule.holds(in: situation, of: frame), first?.range == rule.range {
        return nil
      }
    }
    return rule.fault(
      code: "wrong-never-fires",
      "this `wrong` can never fire: no wrong answer that was tried meets it "
        + "before an earlier one",
      suggestion: "put the more special one first, or leave it out")
  }
}

extension AnyQuantity {
  /// Values around this one, of both signs and of many sizes.
  fileprivate var surroundings: [AnyQuantity] {
    let size = value == 0 ? 1 : value.magnitude
    let factors = (0...60).flatMap { index -> [Double] in
      var factor = 1.0
      for _ in 0..<index { factor *= 1.12 }
      return [factor, 1 / factor]
    }
    let near = [0, 0.9, 0.97, 1.03, 1.1, 1.5, 1.9, 2, 3, 10, 100, 1000]
    return (factors + near).flatMap { factor in
      [value + factor * size, value - factor * size, factor * size]
    }.map { AnyQuantity($0, dimension) }
  }
}
