import Lessons

// A quiz: one question after the other; its feedback comes at the end, that
// of a review after each answer.

extension Session {
  /// Shows the question of a quiz.
  mutating func open(_ quiz: Quiz, at time: Double) -> [Effect] {
    guard quiz.isSitting else {
      return open(quiz.place, at: time, quiz: quiz)
    }
    var visit = Visit(place: quiz.place, phase: .asking)
    visit.quiz = quiz
    turnPage(to: .stop(visit))
    let draw = schedule.freshDraw(
      of: outline.address(of: quiz.place), own: draw(at: quiz.place))
    return [
      .presentAfresh(
        outline.stop(at: quiz.place), outline.lesson(at: quiz.place), draw)
    ]
  }

  /// Keeps an answer that gets its feedback at the end, and goes on.
  mutating func advance(
    _ quiz: Quiz, _ visit: Visit, _ answer: Quiz.Answer, at time: Double
  ) -> [Effect] {
    var quiz = quiz
    quiz.settle(.answered(answer))
    return goOn(in: quiz, from: visit, at: time)
  }

  /// On to the next question; after the last, to the feedback, or past the
  /// quiz if nothing was answered.
  mutating func goOn(
    in quiz: Quiz, from visit: Visit, at time: Double
  ) -> [Effect] {
    var rest = quiz
    rest.settle(.skipped)
    if rest.goOn() { return open(rest, at: time) }
    if rest.answered.isEmpty, !rest.isSitting {
      return goOn(from: visit, at: time)
    }
    rest.endedOn = CalendarDay(at: time)
    turnPage(to: .quizEnd(rest))
    return []
  }

  /// Back to the question before; nil at the first of a quiz within a lesson,
  /// where a page of the lesson comes before.
  mutating func goBack(in quiz: Quiz, at time: Double) -> [Effect]? {
    var quiz = quiz
    if quiz.isSitting {
      say("Here the first answer counts; there is no way back.", .remark)
      return []
    }
    return quiz.goBack() ? open(quiz, at: time) : nil
  }

  /// At the end of a quiz: again what was missed, or on.
  mutating func leaveQuiz(
    _ quiz: Quiz, _ typed: String, at time: Double
  ) -> [Effect] {
    if typed.lowercased() == "r", let again = quiz.repetition {
      return open(again, at: time)
    }
    guard typed.isEmpty else {
      guard quiz.isSitting else { return puzzled() }
      say("Enter leaves; ? shows what else can be typed.", .remark)
      return []
    }
    if quiz.isSitting { return [.quit] }
    // Behind the questions of a lesson may come a last page.
    var end = quiz.place
    end.stop = outline.step(at: end).stops.count - 1
    if outline.stop(at: end).exercise == nil { return open(end, at: time) }
    return goOn(from: Visit(place: end, phase: .answered), at: time)
  }
}
