import Lessons

// What each scene looks like, as a page.

extension Session {
  /// What is to be seen now.
  public var page: Page {
    var page = Page(
      id: pageNumber, header: header, content: content, exchanges: exchanges,
      prompt: prompt)
    if case .stop(let visit) = scene {
      if visit.presentation == nil { page.content = [.line("…", .quiet)] }
      page.opensAtEnd = visit.quiz != nil
    }
    page.explorer = explorerWithWords
    return page
  }

  private var content: [Page.Part] {
    switch scene {
    case .welcome: welcomeParts
    case .stop(let visit): stopParts(visit)
    case .list(let listing): listParts(listing)
    case .help: helpParts
    case .play(let play): play.content
    case .explore: []
    case .quizEnd(let quiz): quizParts(quiz)
    case .lessonEnd(let lesson): lessonEndParts(lesson)
    case .courseEnd: courseEndParts
    }
  }

  // MARK: Header

  private var header: Page.Header? {
    switch scene {
    case .stop(let visit): header(at: visit)
    case .quizEnd(let quiz): header(of: quiz)
    case .lessonEnd(let lesson): header(ofLesson: lesson)
    case .play(let play):
      Page.Header(
        lesson: "What if", place: nil, title: play.title, done: 0, total: 0,
        isLesson: false)
    case .welcome, .list, .help, .explore, .courseEnd: nil
    }
  }

  private func header(ofLesson lesson: Int) -> Page.Header {
    let finished = outline.finishedSteps(ofLesson: lesson, progress)
    return Page.Header(
      lesson: outline.lessons[lesson].title, place: nil, title: nil,
      done: finished.done, total: finished.total)
  }

  private func header(at visit: Visit) -> Page.Header {
    let place = visit.place
    let step = outline.step(at: place)
    let count = outline.lesson(at: place).steps.count
    var header = header(ofLesson: place.lesson)
    header.place = "Step \(place.step + 1) of \(count)"
    header.title = step.title == header.lesson ? nil : step.title
    guard let quiz = visit.quiz else { return header }
    let title = quiz.isSitting ? header.lesson : header.title
    header = self.header(of: quiz)
    header.place = quiz.position
    header.title = title
    return header
  }

  /// What a quiz goes by: that of a lesson is a part of it.
  private func header(of quiz: Quiz) -> Page.Header {
    guard let name = quiz.name else {
      return header(ofLesson: quiz.place.lesson)
    }
    return Page.Header(
      lesson: name, place: nil, title: nil, done: quiz.settled,
      total: quiz.questions.count, isLesson: false)
  }

  // MARK: Stops

  private func stopParts(_ visit: Visit) -> [Page.Part] {
    guard let presentation = visit.presentation else { return [] }
    var parts: [Page.Part] = []
    for part in presentation.parts {
      // Prose and the question below it are two passages.
      if case .passage = parts.last, case .passage = part { parts.append(.gap) }
      switch part {
      case .passage(let passage): parts.append(.passage(passage))
      case .figure(let figure): parts.append(.figure(figure))
      case .broken(let reason):
        parts.append(
          .line("This part is broken and was left out. \(reason)", .remark))
      }
    }
    if let question = visit.task?.question {
      if !question.numbered.isEmpty {
        parts.append(.options(question.numbered, .number))
      }
      if !question.lettered.isEmpty {
        parts.append(.options(question.lettered, .letter))
      }
    }
    return parts
  }

  /// An answer, and what it is worth, as something that was said; or the
  /// solution, which needs no verdict.
  func attempt(
    _ answer: String, _ judgement: Judgement, at visit: Visit,
    isSolution: Bool = false
  ) -> Page.Exchange {
    let label = visit.task?.question.label
    let typed = answer.shortened(to: 200)
    var parts: [Page.Part] = []
    if let figure = judgement.figure, judgement.isTry {
      parts.append(.figure(figure))
    }
    parts.append(
      .answer(
        label: label, text: typed, echo: judgement.echo,
        isSolution: isSolution))
    if let place = judgement.place {
      parts.append(.pointer(place, label: label, text: typed))
    }
    if !isSolution { parts.append(verdict(judgement, at: visit)) }
    parts += judgement.message.map { [.passage($0)] } ?? []
    parts += judgement.details.flatMap(detailParts)
    parts += judgement.remark.map { [.line($0, .plain)] } ?? []
    if judgement.isCorrect || judgement.isFinal,
      let explanation = visit.task?.explanation
    {
      parts.append(.passage(explanation))
    }
    return Page.Exchange(kind: .attempt, parts: parts)
  }

  /// A detail with a mark before it; it may quote what a program wrote, of
  /// which a few lines are enough.
  private func detailParts(_ detail: String) -> [Page.Part] {
    detail.split(whereSeparator: \.isNewline).prefix(6).enumerated().map {
      .line($1.shortened(to: 400), $0 == 0 ? .remark : .plain)
    }
  }

  /// Whether it is right. A wrong answer to a question that is done with does
  /// not undo that, and is not `not yet`; what a program does is said anyway.
  private func verdict(_ judgement: Judgement, at visit: Visit) -> Page.Part {
    let isWrong =
      judgement.isTry && !judgement.isCorrect && !judgement.isFinal
    guard isWrong, visit.task?.exercise.asksForProgram != true,
      let done = doneWords(visit)
    else {
      return .line(judgement.headline, judgement.tone)
    }
    return .line("\(done); this answer is not right.", .remark)
  }

  /// How a question was done with before this answer; nil where it is open.
  private func doneWords(_ visit: Visit) -> String? {
    guard visit.phase == .answered || isFinished(visit) else { return nil }
    let finish = progress[outline.address(of: visit.place)]?.finish
    let wasShown =
      visit.sawSolution || visit.quiz == nil && finish?.answer == nil
    return wasShown ? "The solution was shown" : "Already solved"
  }
}

extension Judgement {
  fileprivate var tone: Page.Tone {
    if isCorrect { .good } else { isTry ? .bad : .remark }
  }
}
