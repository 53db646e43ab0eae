import Lessons

// At a stop: opening it, answering, hints, the solution, going on and back.

extension Session {
  /// Opens a place of the course.
  mutating func open(
    _ place: Outline.Place, at time: Double, quiz: Quiz? = nil
  ) -> [Effect] {
    let stop = outline.stop(at: place)
    let step = outline.step(at: place)
    var visit = Visit(
      place: place, phase: stop.exercise == nil ? .reading : .asking)
    visit.quiz = quiz
    if quiz == nil, step.isQuiz, stop.exercise != nil {
      visit.quiz = Quiz(questions: questions(from: place))
    }
    turnPage(to: .stop(visit))
    return [
      record(.opened, at: time, place),
      .present(stop, outline.lesson(at: place), draw),
    ]
  }

  /// The exercises of a step from a place on.
  private func questions(from place: Outline.Place) -> [Outline.Place] {
    let stops = outline.step(at: place).stops
    return stops.indices.filter {
      $0 >= place.stop && stops[$0].exercise != nil
    }.map { Outline.Place(lesson: place.lesson, step: place.step, stop: $0) }
  }

  /// Takes what was typed at a stop.
  mutating func take(_ text: String, at visit: Visit, time: Double) -> [Effect]
  {
    let isEmpty = text.allSatisfy(\.isWhitespace)
    switch visit.phase {
    case .reading:
      guard isEmpty else { return puzzled() }
      return [record(.read, at: time, visit.place)]
        + goOn(from: visit, at: time)
    case .answered where isEmpty:
      return goOn(from: visit, at: time)
    case .asking where isEmpty && isFinished(visit):
      return goOn(from: visit, at: time)
    case .asking where isEmpty:
      let hasHint = visit.quiz == nil && visit.task?.hints.isEmpty == false
      say(
        "An answer is wanted; \(hasHint ? ":h gives a hint, " : "")"
          + ":n skips.", .remark)
      return []
    case .asking, .answered:
      // A question that is answered may be played with.
      guard let exercise = visit.task?.exercise else { return puzzled() }
      var waiting = visit
      waiting.pending = text
      scene = .stop(waiting)
      return [.judge(text, exercise)]
    }
  }

  /// Whether the question was answered on an earlier visit.
  func isFinished(_ visit: Visit) -> Bool {
    visit.quiz == nil
      && progress.isFinished(outline.address(of: visit.place))
  }

  /// Takes the judgement of the answer that was sent.
  mutating func receive(_ judgement: Judgement, at time: Double) -> [Effect] {
    guard case .stop(var visit) = scene, let answer = visit.pending else {
      return []
    }
    visit.pending = nil
    if visit.isSolution {
      return showSolution(answer, judgement, at: visit, time: time)
    }
    scene = .stop(visit)
    if !judgement.isTry {
      exchanges.append(attempt(answer, judgement, at: visit))
      if let meant = Command(answer, bareLetters: true) {
        say("If you meant: \(meant.words), type `:\(meant.letter)`.", .remark)
      }
      return []
    }
    let entry = record(
      .answered, at: time, visit.place, answer: answer,
      verdict: judgement.verdict,
      isOnlyTry: visit.quiz != nil || judgement.isFinal)
    if visit.quiz != nil {
      return [entry] + advanceQuiz(visit, answer, judgement, at: time)
    }
    exchanges.append(attempt(answer, judgement, at: visit))
    if judgement.isCorrect || judgement.isFinal {
      visit.phase = .answered
      scene = .stop(visit)
    }
    return [entry]
  }

  /// On to the next stop, or to the end of the lesson.
  mutating func goOn(from visit: Visit, at time: Double) -> [Effect] {
    guard let next = outline.place(after: visit.place) else {
      turnPage(to: .lessonEnd(visit.place.lesson))
      return []
    }
    if next.lesson != visit.place.lesson {
      turnPage(to: .lessonEnd(visit.place.lesson))
      return []
    }
    return open(next, at: time)
  }

  /// On without an answer; what was left is marked so.
  mutating func skip(at time: Double) -> [Effect] {
    guard case .stop(let visit) = scene else { return puzzled() }
    guard visit.phase == .asking else { return take("", at: visit, time: time) }
    let entry = record(.skipped, at: time, visit.place)
    if var quiz = visit.quiz {
      quiz.skipped.append(visit.place)
      return [entry] + goOn(in: quiz, from: visit, at: time)
    }
    return [entry] + goOn(from: visit, at: time)
  }

  /// Back to the stop before.
  mutating func goBack(at time: Double) -> [Effect] {
    switch scene {
    case .stop(let visit):
      guard let place = outline.place(before: visit.place) else {
        say("This is the first page.", .remark)
        return []
      }
      return open(
        place, at: time,
        quiz: outline.stop(at: place).exercise == nil
          ? nil : visit.quiz?.reopening(place))
    case .lessonEnd(let lesson):
      guard let place = outline.places(inLesson: lesson).last else { return [] }
      return open(place, at: time)
    case .courseEnd:
      guard let place = outline.places.last else { return [] }
      return open(place, at: time)
    case .list(let back?):
      turnPage(to: .stop(back))
      return []
    case .welcome, .quizEnd, .list(nil):
      say("There is nothing before this page.", .remark)
      return []
    }
  }
}

// MARK: - Help with a question

extension Session {
  /// Shows the next hint.
  mutating func giveHint(at time: Double) -> [Effect] {
    guard case .stop(var visit) = scene, visit.phase == .asking,
      let task = visit.task
    else {
      say("There is nothing to give a hint for here.", .remark)
      return []
    }
    if visit.quiz != nil {
      say("A quiz gives no hints; its feedback comes at the end.", .remark)
      return []
    }
    guard visit.hints < task.hints.count else {
      say(
        visit.hints == 0
          ? "This question has no hints; :s shows the solution."
          : "There are no more hints; :s shows the solution.", .remark)
      return []
    }
    let hint = task.hints[visit.hints]
    visit.hints += 1
    scene = .stop(visit)
    let title = "Hint \(visit.hints) of \(task.hints.count)"
    exchanges.append(
      .init(kind: .hint, parts: [.line(title, .remark), .passage(hint)]))
    return [record(.hint, at: time, visit.place)]
  }

  /// Asks once whether the solution is really wanted.
  mutating func offerSolution() -> [Effect] {
    guard case .stop(var visit) = scene, visit.phase == .asking else {
      say("There is nothing to solve here.", .remark)
      return []
    }
    if visit.quiz != nil {
      say("A quiz shows its solutions at the end.", .remark)
      return []
    }
    visit.offersSolution = true
    scene = .stop(visit)
    say("Show the solution? y for yes, Enter for no.", .remark)
    return []
  }

  /// Whether a yes or no is waited for.
  var isConfirming: Bool {
    if case .stop(let visit) = scene { return visit.offersSolution }
    return false
  }

  /// Takes the yes or no; anything else is an answer to the question.
  mutating func confirm(_ text: String, at time: Double) -> [Effect] {
    guard case .stop(var visit) = scene else { return [] }
    visit.offersSolution = false
    scene = .stop(visit)
    let word = text.lowercased().filter { !$0.isWhitespace }
    switch word {
    case "y", "yes", ":s": return weighSolution(visit)
    case "", "n", "no": return []
    default: return submit(text, at: time)
    }
  }

  private mutating func weighSolution(_ visit: Visit) -> [Effect] {
    guard let exercise = visit.task?.exercise,
      let answer = visit.task?.solution
    else {
      say("This question keeps no solution.", .remark)
      return []
    }
    var waiting = visit
    waiting.pending = answer
    waiting.isSolution = true
    scene = .stop(waiting)
    return [.judge(answer, exercise)]
  }

  /// The solution is shown like an answer; its figure comes with it.
  private mutating func showSolution(
    _ answer: String, _ judgement: Judgement, at visit: Visit, time: Double
  ) -> [Effect] {
    var answered = visit
    answered.phase = .answered
    scene = .stop(answered)
    var shown = judgement
    shown.headline = "The solution."
    exchanges.append(attempt(answer, shown, at: answered))
    return [record(.solution, at: time, visit.place)]
  }
}

// MARK: - The journal

extension Session {
  /// A line of the journal about a place; progress follows at once.
  mutating func record(
    _ event: JournalEntry.Event, at time: Double, _ place: Outline.Place,
    answer: String? = nil, verdict: Judgement.Verdict? = nil,
    isOnlyTry: Bool = false
  ) -> Effect {
    let stop = outline.stop(at: place)
    let entry = JournalEntry(
      at: time, event, course: outline.course.id,
      lesson: outline.lesson(at: place).id, stop: stop.id,
      content: String(stop.fingerprint, radix: 16), answer: answer,
      verdict: verdict?.rawValue, quiz: isOnlyTry ? true : nil,
      seed: event == .opened ? seed : nil)
    progress.add(entry)
    return .record(entry)
  }
}
