import Lessons

// The end of a quiz or a review, as a page.

extension Session {
  func quizParts(_ quiz: Quiz) -> [Page.Part] {
    var parts: [Page.Part] = [.line(headline(of: quiz), .title)]
    if quiz.skipped > 0 {
      parts.append(.line("\(quiz.skipped) left without an answer.", .plain))
    }
    if quiz.shown > 0 {
      parts.append(.line("\(quiz.shown) shown with the solution.", .plain))
    }
    if quiz.kind == .review {
      parts += nextParts(quiz)
    } else if quiz.score.count > 1 {
      parts.append(.scores(scores(of: quiz)))
    }
    for (number, question, answer) in quiz.answered
    where !answer.judgement.isCorrect {
      parts += missedParts(number, question, answer, in: quiz)
    }
    return parts
  }

  private func headline(of quiz: Quiz) -> String {
    if quiz.answered.isEmpty { return "Nothing was answered." }
    return "\(quiz.right) of \(quiz.questions.count) right."
  }

  private func scores(of quiz: Quiz) -> [Page.Score] {
    quiz.score.map { lesson, right, total in
      Page.Score(
        title: outline.lessons[lesson].title, right: right, total: total)
    }
  }

  /// When there is something to review again.
  private func nextParts(_ quiz: Quiz) -> [Page.Part] {
    guard let today = quiz.endedOn else { return [] }
    let agenda = Agenda(schedule, of: outline, on: today)
    let count = agenda.due.count
    let more =
      count == 0
      ? nil
      : "\(count) more \(count == 1 ? "is" : "are") due: "
        + "`lif review --most \(count)`."
    return [more, agenda.nextInWords, agenda.changesInWords]
      .compactMap { $0 }.map { .line($0, .plain) }
  }

  /// A question that was missed: what was said, what is right, why, and where
  /// it is told.
  private func missedParts(
    _ number: Int, _ question: Quiz.Question, _ answer: Quiz.Answer,
    in quiz: Quiz
  ) -> [Page.Part] {
    let task = answer.presentation?.task
    var parts: [Page.Part] = [.gap, .line("Question \(number)", .title)]
    parts += answer.presentation?.questionParts ?? []
    parts.append(.line("You said: \(answer.inWords)", .bad))
    if let right = task?.answerInWords {
      parts.append(.line("Right: \(right)", .good))
    }
    parts += answer.judgement.message.map { [.passage($0)] } ?? []
    parts += task?.explanation.map { [.passage($0)] } ?? []
    parts.append(.line(outline.reread(question.place), .quiet))
    return parts
  }
}

extension Quiz.Answer {
  /// What was answered; of a choice, the text of what was chosen.
  fileprivate var inWords: String {
    guard let question = presentation?.task?.question else { return text }
    if case .line = question.form { return judgement.echo ?? text }
    let words = question.inWords(text)
    return words.isEmpty ? text : words
  }
}

extension Presentation {
  /// The question without figures, to be read again beside its answer.
  fileprivate var questionParts: [Page.Part] {
    parts[min(questionStart, parts.count)...].compactMap { part in
      if case .passage(let passage) = part { return .passage(passage) }
      return nil
    }
  }
}

extension Presentation.Task {
  /// The solution; of a choice, the text of the right options.
  fileprivate var answerInWords: String? { solution.map(question.inWords) }
}
