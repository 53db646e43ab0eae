import Lessons

// A review: help and feedback as in a lesson, but one answer counts.

extension Session {
  /// Keeps the answer that counts, and says when the question comes again.
  mutating func settle(
    _ answer: Quiz.Answer, at visit: inout Visit, time: Double
  ) {
    guard var quiz = visit.quiz, quiz.givesHelp, !quiz.isAnswered else {
      return
    }
    quiz.settle(.answered(answer))
    visit.quiz = quiz
    let again = whenAgain(visit, at: time)
    if answer.judgement.isCorrect || answer.judgement.isFinal {
      say(again, .quiet)
    } else {
      say("\(again) Try again, or Enter shows the answer.", .remark)
    }
  }

  /// `It comes again tomorrow.`
  private func whenAgain(_ visit: Visit, at time: Double) -> String {
    let today = CalendarDay(at: time)
    let address = outline.address(of: visit.place)
    guard let due = schedule.remembered[address]?.due else {
      return "This answer counts."
    }
    let days = due.number - today.number
    return days <= 1
      ? "It comes again tomorrow." : "It comes again in \(days) days."
  }

  /// Enter after an answer that was wrong: the right one, if there is one to
  /// show.
  mutating func showAnswer(at visit: Visit, time: Double) -> [Effect] {
    visit.task?.solution == nil
      ? skip(at: time) : weighSolution(at: time)
  }
}

extension Session.Visit {
  /// Whether the next answer is the only one that counts.
  var awaitsOnlyTry: Bool { quiz.map { !$0.isAnswered } ?? false }
}
