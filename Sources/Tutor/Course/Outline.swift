public import Lessons

/// The course as a list of places, and where each stands in it.
public struct Outline: Sendable {
  /// The course.
  public let course: Course
  /// The lessons that could be read, in order.
  public let lessons: [Lesson]

  /// A place of the course: a stop, by its indices.
  public struct Place: Sendable, Hashable {
    /// Which lesson.
    public var lesson: Int
    /// Which step of the lesson.
    public var step: Int
    /// Which stop of the step.
    public var stop: Int
  }

  /// The places of a course and its lessons.
  public init(course: Course, lessons: [Lesson]) {
    self.course = course
    self.lessons = lessons
  }

  /// Every place of a lesson in order; none if there is no such lesson.
  public func places(inLesson lesson: Int) -> [Place] {
    guard lessons.indices.contains(lesson) else { return [] }
    return lessons[lesson].steps.enumerated().flatMap { step, content in
      content.stops.indices.map {
        Place(lesson: lesson, step: step, stop: $0)
      }
    }
  }

  /// Every place in order.
  public var places: [Place] {
    lessons.indices.flatMap { places(inLesson: $0) }
  }

  /// The lesson of a place.
  public func lesson(at place: Place) -> Lesson { lessons[place.lesson] }

  /// The step of a place.
  public func step(at place: Place) -> Step {
    lessons[place.lesson].steps[place.step]
  }

  /// The stop of a place.
  public func stop(at place: Place) -> Stop {
    step(at: place).stops[place.stop]
  }

  /// The names under which progress at a place is kept.
  public func address(of place: Place) -> Progress.Address {
    Progress.Address(
      lesson: lesson(at: place).id, stop: stop(at: place).id)
  }

  /// The place after, over the ends of steps and lessons.
  public func place(after place: Place) -> Place? {
    guard holds(place) else { return nil }
    let steps = lessons[place.lesson].steps
    if place.stop + 1 < steps[place.step].stops.count {
      return Place(
        lesson: place.lesson, step: place.step, stop: place.stop + 1)
    }
    // Every step has a stop; a lesson may have none.
    if place.step + 1 < steps.count {
      return Place(lesson: place.lesson, step: place.step + 1, stop: 0)
    }
    let next = lessons.indices.dropFirst(place.lesson + 1)
      .first { !lessons[$0].steps.isEmpty }
    return next.map { Place(lesson: $0, step: 0, stop: 0) }
  }

  /// The place before.
  public func place(before place: Place) -> Place? {
    guard holds(place) else { return nil }
    if place.stop > 0 {
      return Place(
        lesson: place.lesson, step: place.step, stop: place.stop - 1)
    }
    if place.step > 0 {
      return lastPlace(inStep: place.step - 1, ofLesson: place.lesson)
    }
    let last = lessons.indices.prefix(place.lesson)
      .last { !lessons[$0].steps.isEmpty }
    return last.map {
      lastPlace(inStep: lessons[$0].steps.count - 1, ofLesson: $0)
    }
  }

  private func lastPlace(inStep step: Int, ofLesson lesson: Int) -> Place {
    let stops = lessons[lesson].steps[step].stops
    return Place(lesson: lesson, step: step, stop: stops.count - 1)
  }

  private func holds(_ place: Place) -> Bool {
    guard lessons.indices.contains(place.lesson),
      case let steps = lessons[place.lesson].steps,
      steps.indices.contains(place.step)
    else { return false }
    return steps[place.step].stops.indices.contains(place.stop)
  }

  /// The first place of a lesson that is not finished, else its first.
  public func entry(toLesson lesson: Int, _ progress: Progress) -> Place? {
    let all = places(inLesson: lesson)
    return all.first { !progress.isFinished(address(of: $0)) } ?? all.first
  }

  /// Where a learner who comes back goes on: the stop that was last on the
  /// screen, or if that is finished the next one that is not, or else the
  /// first one; nil when every stop is finished.
  public func resumption(_ progress: Progress) -> Place? {
    let all = places
    let last = all.firstIndex { address(of: $0) == progress.last } ?? 0
    return (all[last...] + all[..<last]).first {
      !progress.isFinished(address(of: $0))
    }
  }

  /// How many steps of a lesson are finished, of how many.
  public func finishedSteps(
    ofLesson lesson: Int, _ progress: Progress
  ) -> (done: Int, total: Int) {
    let steps = lessons[lesson].steps
    let done = steps.filter { step in
      step.stops.allSatisfy { stop in
        progress.isFinished(
          Progress.Address(lesson: lessons[lesson].id, stop: stop.id))
      }
    }
    return (done.count, steps.count)
  }
}

extension Outline.Place: Comparable {
  /// In the order of the course.
  public static func < (one: Self, other: Self) -> Bool {
    (one.lesson, one.step, one.stop) < (other.lesson, other.step, other.stop)
  }
}
