/// How to draw a variant that a learner has not just seen.
public struct FreshDraw: Sendable, Hashable {
  private let base: Draw
  private let number: Int
  private let last: Draw

  /// A few tries find another variant wherever there are two.
  private static let tries = 16

  /// Further draws after a learner's own; `number` counts how often the
  /// exercise was posed before, `last` is how it was posed then.
  public init(from base: Draw, number: Int, last: Draw) {
    self.base = base
    self.number = max(0, number)
    self.last = last
  }

  /// The first further draw that poses the exercise otherwise than it was
  /// posed last; where there is no other way, the first.
  func draw(for exercise: Exercise) -> Draw {
    let draws = (1...Self.tries).map { base.redrawn(number + $0) }
    let before = exercise.posed(last).appearance
    let other = draws.first { exercise.posed($0).appearance != before }
    return other ?? draws[0]
  }
}

extension Presentation {
  /// A stop in a variant that its learner has not just seen.
  public init(_ stop: Stop, of lesson: Lesson, for draw: FreshDraw) {
    let fresh = stop.exercise.map { draw.draw(for: $0) }
    self.init(stop, of: lesson, for: fresh ?? .first)
  }
}

extension Draw {
  /// The seed that it follows from; nil for the first variant.
  public var seed: UInt64? {
    if case .seed(let seed) = self { seed } else { nil }
  }
}

extension Exercise {
  /// What differs from variant to variant: the values, or else the order in
  /// which things are shown.
  fileprivate var appearance: [String] {
    if let values = frame.variantWords { return [values] }
    let asked = question
    return (asked.numbered + asked.lettered).map(\.plainText)
  }

  /// Whether an answer to it can be right or wrong.
  public var isGraded: Bool { !(kind is ReflectionExercise) }

  /// Whether it can be asked again, to see what is remembered: a program is
  /// written once.
  public var isRecalled: Bool { isGraded && !asksForProgram }
}

extension Stop {
  /// Whether it asks something that can be asked again.
  public var isRecalled: Bool { exercise?.isRecalled ?? false }
}
