public import Diagnostics

/// The step in which an exercise is taught, where that is not its own: a
/// learner who misses it is sent there.
///
///     reread: the-time-constant           a step of the same lesson
///     reread: leaky/the-time-constant     a step of another
public struct Reread: Sendable {
  /// The id of the other lesson; nil for the exercise's own.
  public let lesson: String?
  /// The id of the step.
  public let step: String
  private let lessonEntry: Entry?
  private let stepEntry: Entry

  init(_ entry: Entry) {
    let parts = entry.split(at: "/", most: 2)
    lessonEntry = parts.count == 2 ? parts[0] : nil
    stepEntry = parts[parts.count - 1]
    lesson = lessonEntry?.value
    step = stepEntry.value
  }

  /// Where the step is named.
  var range: SourceRange { stepEntry.valueRange }

  /// Whether a step of the lesson with this id is meant.
  func isWithin(_ id: String) -> Bool { lesson == nil || lesson == id }

  /// What is wrong where the lesson that is meant has no such step.
  func fault(in lesson: Lesson) -> Diagnostic? {
    let ids = lesson.steps.map(\.id)
    guard !ids.contains(step) else { return nil }
    let place = self.lesson == nil ? "" : " of \(lesson.id)"
    return .unknownName(
      step, what: "step\(place) with the id", at: range, among: ids)
  }

  fileprivate func fault(
    in course: Course, _ lessons: [Lesson]
  ) -> Diagnostic? {
    guard let lessonEntry else { return nil }
    let ids = course.lessons.map(\.id)
    guard ids.contains(lessonEntry.value) else {
      return .unknownName(
        lessonEntry.value, what: "lesson", at: lessonEntry.valueRange,
        among: ids)
    }
    // One that cannot be read is said to be so elsewhere.
    return lessons.first { $0.id == lessonEntry.value }.flatMap {
      fault(in: $0)
    }
  }
}

extension Lesson {
  /// The steps of this lesson that its exercises send back to.
  var rereadObligations: [Obligation] {
    exercises.compactMap(\.reread).filter { $0.isWithin(id) }.map {
      Obligation(
        "there is a step \($0.step) to reread", at: $0.range,
        $0.fault(in: self))
    }
  }

  /// The other lessons that its exercises send back to, by their ids.
  public var lessonsToReread: Set<String> {
    Set(exercises.compactMap { $0.reread?.lesson }).subtracting([id])
  }

  /// The steps of other lessons that its exercises send back to, each with
  /// what is wrong with it, if anything.
  ///
  /// Those of `lessons` are looked at; they need not be the whole course.
  public func rereadElsewhere(
    in course: Course, _ lessons: [Lesson]
  ) -> [Diagnostic?] {
    exercises.compactMap(\.reread).filter { !$0.isWithin(id) }
      .map { $0.fault(in: course, lessons) }
  }
}
