import Expressions
import Quantities

extension ParameterExercise {
  /// The values that its lines are put to the test with: so many all over the
  /// range, and those that its relations name.
  ///
  /// No grid would meet `amp = 0.8 nA`, nor what lies between two values that
  /// are close to each other.
  func trialValues(
    _ count: Int, in frame: Frame
  ) -> [[String: AnyQuantity]] {
    let spread = asks.probes(count)
    let here = try? frame.situation()
    let named = asks.list.map { ask in
      here.map { namedValues(of: ask, in: $0) } ?? []
    }
    let others =
      asks.isSingle
      ? [[:]] : [(try? solved(in: frame)) ?? [:]] + spread.prefix(7)
    return spread + others.flatMap { replacing(in: $0, by: named) }
  }

  /// What relations compare that could be a value of a name, and the middle
  /// between each two of them.
  private func namedValues(
    of ask: Asks.Ask, in here: Situation
  ) -> [AnyQuantity] {
    let relations =
      expectations + (mistakes + remarks).map(\.condition.written)
    let values = relations.flatMap(\.expression.compared)
      .compactMap { side -> Double? in
        guard case .quantity(let value)? = try? side.evaluate(in: here),
          ask.range.contains(value)
        else { return nil }
        return value.value
      }
    let sorted = Set(values).sorted()
    let middles = zip(sorted, sorted.dropFirst()).map { $0 / 2 + $1 / 2 }
    return (sorted + middles).map { AnyQuantity($0, ask.dimension) }
  }

  /// Values with some of them replaced in every way, up to a number of ways.
  private func replacing(
    in values: [String: AnyQuantity], by named: [[AnyQuantity]]
  ) -> [[String: AnyQuantity]] {
    let most = asks.isSingle ? 1024 : 64
    let ways = named.reduce(1) { min($0 * ($1.count + 1), most) }
    return (1..<max(ways, 1)).map { way in
      var (copy, rest) = (values, way)
      for (ask, choices) in zip(asks.list, named) {
        let choice = rest % (choices.count + 1)
        rest /= choices.count + 1
        if choice > 0 { copy[ask.name] = choices[choice - 1] }
      }
      return copy
    }
  }
}
