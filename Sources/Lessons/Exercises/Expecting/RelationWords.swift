import Expressions
import Quantities

extension Relation {
  /// What was wanted: `5 spikes`, `before 19 ms`, `above the threshold,
  /// −50 mV`.
  func words(
    before goal: AnyQuantity, as kind: Phrase.Kind, beside name: String?,
    in unit: Unit?
  ) -> String {
    if kind == .count { return spikes(goal.value) }
    let value = [name, goal.inFewDigits(unit)].compactMap { $0 }.joined(
      separator: ", ")
    return [word(as: kind), value].compactMap { $0 }.joined(separator: " ")
  }

  private func word(as kind: Phrase.Kind) -> String? {
    switch (self, kind) {
    case (.less, .moment): "before"
    case (.greater, .moment): "after"
    case (.lessOrEqual, .moment): "not after"
    case (.greaterOrEqual, .moment): "not before"
    case (.equal, .moment): "at"
    case (.less, .level): "below"
    case (.greater, .level): "above"
    case (.less, _): "less than"
    case (.greater, _): "more than"
    case (.lessOrEqual, _): "at most"
    case (.greaterOrEqual, _): "at least"
    case (.equal, _): nil
    case (.unequal, .moment): "not at"
    case (.unequal, _): "other than"
    }
  }

  /// So many spikes, in whole ones.
  private func spikes(_ goal: Double) -> String {
    switch self {
    case .equal: goal.spikes
    case .unequal where goal == 0: "at least 1 spike"
    case .unequal: "another number than \(goal.formatted())"
    case .greater: "at least \((goal.rounded(.down) + 1).spikes)"
    case .greaterOrEqual: "at least \(goal.rounded(.up).spikes)"
    case .less where goal <= 1, .lessOrEqual where goal < 1: "no spikes"
    case .less: "at most \((goal.rounded(.up) - 1).spikes)"
    case .lessOrEqual: "at most \(goal.rounded(.down).spikes)"
    }
  }

  /// What was wanted of a distance: `within 0.5 mV of −55 mV`.
  func words(
    ofDistance goal: AnyQuantity, from centre: AnyQuantity, in unit: Unit?
  ) -> String {
    let size = goal.inFewDigits(unit)
    let middle = centre.inFewDigits(unit)
    return switch self {
    case .greater: "more than \(size) away from \(middle)"
    case .greaterOrEqual: "at least \(size) away from \(middle)"
    default: "within \(size) of \(middle)"
    }
  }
}

extension Double {
  fileprivate var spikes: String {
    self == 0 ? "no spikes" : "\(formatted()) spike\(self == 1 ? "" : "s")"
  }
}
