import Diagnostics
import Quantities

/// What happened with values all over the range of a parameter exercise, and
/// which of its lines decided something there.
///
/// Each run is looked at once and let go: two thousand recordings of a
/// million steps are never in memory together.
struct Trials {
  /// Where a line did what it is there for, by its place; else why it could
  /// not be tested, if so.
  struct Line {
    var hasActed = false
    /// Whether its relation held at all.
    var hasHeld = false
    var fault: Diagnostic?

    fileprivate mutating func note(_ fault: Diagnostic) {
      if !hasActed, self.fault == nil { self.fault = fault }
    }
  }

  /// Acts where all else is met and this is not.
  private(set) var expectations: [Line]
  /// Acts where an answer is wrong and it is the first that holds.
  private(set) var mistakes: [Line]
  /// Acts where an answer is right.
  private(set) var remarks: [Line]
  /// How many values were tried.
  let count: Int
  private let exercise: ParameterExercise
  private let frame: Frame

  init(of exercise: ParameterExercise, in frame: Frame) throws(Diagnostic) {
    self.exercise = exercise
    self.frame = frame
    expectations = exercise.expectations.map { _ in Line() }
    mistakes = exercise.mistakes.map { _ in Line() }
    remarks = exercise.remarks.map { _ in Line() }
    let trials = exercise.trialValues(
      exercise.asks.isSingle ? 256 : 2048, in: frame)
    count = trials.count
    for values in trials {
      look(at: try frame.situation(with: values))
    }
  }

  private mutating func look(at situation: Situation) {
    let isRight = lookAtExpectations(situation)
    lookAtMistakes(situation, isRight: isRight)
    lookAtRemarks(situation, isRight: isRight)
  }

  /// Whether all are met.
  private mutating func lookAtExpectations(_ situation: Situation) -> Bool {
    var unmet: [Int] = []
    var areAllKnown = true
    for (index, expectation) in exercise.expectations.enumerated() {
      do {
        if try !exercise.isMet(expectation, in: situation) {
          unmet.append(index)
        }
      } catch {
        expectations[index].note(error)
        areAllKnown = false
      }
    }
    if areAllKnown, let only = unmet.first, unmet.count == 1 {
      expectations[only].hasActed = true
    }
    return areAllKnown && unmet.isEmpty
  }

  private mutating func lookAtMistakes(_ situation: Situation, isRight: Bool) {
    var isTaken = isRight
    for (index, rule) in exercise.mistakes.enumerated() {
      do {
        guard try rule.holds(in: situation, of: frame) else { continue }
        mistakes[index].hasHeld = true
        if !isTaken { mistakes[index].hasActed = true }
        isTaken = true
      } catch {
        mistakes[index].note(error)
      }
    }
  }

  private mutating func lookAtRemarks(_ situation: Situation, isRight: Bool) {
    guard isRight else { return }
    for (index, rule) in exercise.remarks.enumerated()
    where (try? rule.holds(in: situation, of: frame)) == true {
      remarks[index].hasActed = true
    }
  }
}
