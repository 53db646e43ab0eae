import Expressions
import Quantities

// How far from a right parameter others are right as well, by bisection.

extension ParameterExercise {
  /// The stretch of right values around one of them, of a single name.
  func acceptedRange(
    around answer: [String: AnyQuantity], _ frame: Frame
  ) -> AcceptedRange? {
    guard let (lower, upper) = acceptedBounds(around: answer, frame) else {
      return nil
    }
    return AcceptedRange(lower, upper)
  }

  func acceptedBounds(
    around answer: [String: AnyQuantity], _ frame: Frame
  ) -> (AnyQuantity, AnyQuantity)? {
    guard asks.isSingle, let ask = asks.list.first,
      let value = answer[ask.name]
    else { return nil }
    let accepts = { (value: AnyQuantity) in
      self.isAccepted(value, ask, frame)
    }
    let lower = value.edge(towards: ask.range.lower, accepts)
    let upper = value.edge(towards: ask.range.upper, accepts)
    // A few probes would find a hole.
    let isWhole = (1..<16).allSatisfy { index in
      let part = Double(index) / 16
      return accepts(
        AnyQuantity(
          lower.value * (1 - part) + upper.value * part, ask.dimension))
    }
    return isWhole ? (lower, upper) : nil
  }

  private func isAccepted(
    _ value: AnyQuantity, _ ask: Asks.Ask, _ frame: Frame
  ) -> Bool {
    guard let situation = try? frame.situation(with: [ask.name: value]) else {
      return false
    }
    return (try? meets(situation)) ?? false
  }
}

extension AnyQuantity {
  /// The last value that is right on the way to a bound, by bisection.
  fileprivate func edge(
    towards bound: AnyQuantity, _ accepts: (AnyQuantity) -> Bool
  ) -> AnyQuantity {
    if accepts(bound) { return bound }
    var inside = value
    var outside = bound.value
    for _ in 0..<24 {
      let middle = (inside + outside) / 2
      if accepts(AnyQuantity(middle, dimension)) {
        inside = middle
      } else {
        outside = middle
      }
    }
    return AnyQuantity(inside, dimension)
  }
}
