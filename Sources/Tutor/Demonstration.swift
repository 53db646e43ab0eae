import Lessons

extension Session {
  /// The line that a learner who knows everything types now; nil at the end
  /// of the lesson.
  public var demonstration: String? {
    switch scene {
    case .stop(let visit) where visit.phase == .asking:
      visit.task?.solution ?? ":n"
    case .stop, .quizEnd: ""
    case .welcome, .list, .lessonEnd, .courseEnd: nil
    }
  }
}
