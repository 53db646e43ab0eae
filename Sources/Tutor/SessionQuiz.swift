import Lessons

// A quiz: one question after the other, feedback at its end.

extension Session {
  /// Keeps a result and goes on to the next question, or to the end.
  mutating func advanceQuiz(
    _ visit: Visit, _ answer: String, _ judgement: Judgement, at time: Double
  ) -> [Effect] {
    guard var quiz = visit.quiz else { return [] }
    quiz.results.append(
      .init(
        place: visit.place, answer: answer, judgement: judgement,
        visit: visit.presentation))
    let effects = goOn(in: quiz, from: visit, at: time)
    if case .stop = scene { say("Kept: \(judgement.echo ?? answer).", .quiet) }
    return effects
  }

  /// On to the next question; after the last, to the feedback, or past the
  /// quiz if nothing was answered.
  mutating func goOn(
    in quiz: Quiz, from visit: Visit, at time: Double
  ) -> [Effect] {
    var rest = quiz
    rest.questions.removeAll { $0 == visit.place }
    if let next = rest.questions.first {
      return open(next, at: time, quiz: rest)
    }
    if rest.results.isEmpty { return goOn(from: visit, at: time) }
    turnPage(to: .quizEnd(rest))
    return []
  }

  /// At the end of a quiz: again what was missed, or on.
  mutating func leaveQuiz(
    _ quiz: Quiz, _ typed: String, at time: Double
  ) -> [Effect] {
    if typed.lowercased() == "r", let first = quiz.missed.first {
      return open(first, at: time, quiz: Quiz(questions: quiz.missed))
    }
    guard typed.isEmpty, let last = quiz.results.last else {
      return puzzled()
    }
    var end = last.place
    end.stop = outline.step(at: end).stops.count - 1
    let visit = Visit(place: end, phase: .answered)
    if end != last.place, outline.stop(at: end).exercise == nil {
      return open(end, at: time)
    }
    return goOn(from: visit, at: time)
  }
}

extension Session.Quiz {
  /// The quiz with a question of its step to be answered again.
  func reopening(_ place: Outline.Place) -> Session.Quiz? {
    let known = questions + skipped + results.map(\.place)
    guard
      known.contains(where: {
        $0.lesson == place.lesson && $0.step == place.step
      })
    else { return nil }
    var quiz = self
    quiz.results.removeAll { $0.place == place }
    quiz.skipped.removeAll { $0 == place }
    quiz.questions.removeAll { $0 == place }
    quiz.questions.insert(place, at: 0)
    return quiz
  }
}
