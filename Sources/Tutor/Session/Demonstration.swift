import Lessons

extension Session {
  /// The line that a learner who knows everything types now; nil at the end
  /// of the lesson.
  public var demonstration: String? {
    switch scene {
    case .stop(let visit) where visit.phase == .asking:
      // An answer that was not taken is not given again.
      exchanges.contains { $0.kind == .attempt }
        ? ":n" : visit.task?.solution ?? ":n"
    case .stop, .quizEnd: ""
    case .play, .explore: nil
    case .welcome, .list, .help, .lessonEnd, .courseEnd: nil
    }
  }
}
