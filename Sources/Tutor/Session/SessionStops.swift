import Lessons

// At a stop: opening it, going on and back.

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
      visit.quiz = .selfCheck(from: place, in: outline)
    }
    let before = progress[outline.address(of: place)]
    turnPage(to: .stop(visit))
    restore(before, at: visit, time: time)
    return [
      record(.opened, at: time, place),
      .present(stop, outline.lesson(at: place), draw(at: place)),
    ]
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
      return visit.quiz.map { goOn(in: $0, from: visit, at: time) }
        ?? goOn(from: visit, at: time)
    case .asking where isEmpty && isFinished(visit):
      return goOn(from: visit, at: time)
    case .asking where isEmpty && visit.quiz?.isAnswered == true:
      return showAnswer(at: visit, time: time)
    case .asking where isEmpty:
      let hasHint = !visit.isSilent && visit.task?.hints.isEmpty == false
      say(
        "An answer is wanted; \(hasHint ? ":h gives a hint, " : "")"
          + ":n skips.", .remark)
      return []
    case .asking, .answered:
      // A question that is answered may be played with.
      return weigh(text, at: visit)
    }
  }

  /// Whether the question was answered on an earlier visit.
  func isFinished(_ visit: Visit) -> Bool {
    visit.quiz == nil
      && progress.isFinished(outline.address(of: visit.place))
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
    if let quiz = visit.quiz {
      return [entry] + goOn(in: quiz, from: visit, at: time)
    }
    return [entry] + goOn(from: visit, at: time)
  }

  /// Back to the stop before.
  mutating func goBack(at time: Double) -> [Effect] {
    switch scene {
    case .stop(let visit):
      if let quiz = visit.quiz, let effects = goBack(in: quiz, at: time) {
        return effects
      }
      guard let place = outline.place(before: visit.place) else {
        say("This is the first page.", .remark)
        return []
      }
      return open(place, at: time)
    case .lessonEnd(let lesson):
      guard let place = outline.places(inLesson: lesson).last else { return [] }
      return open(place, at: time)
    case .courseEnd:
      guard let place = outline.places.last else { return [] }
      return open(place, at: time)
    case .list, .help: return close()
    case .play, .explore: return leaveSandbox()
    case .welcome, .quizEnd:
      say("There is nothing before this page.", .remark)
      return []
    }
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
      seed: event == .opened ? seed : nil, sitting: sitting?.quiz,
      draw: sitting?.draw)
    progress.add(entry)
    schedule.add(entry)
    return .record(entry)
  }

  /// In what, and in which variant, a question is asked outside its lesson.
  private var sitting: (quiz: String, draw: UInt64?)? {
    guard case .stop(let visit) = scene, let quiz = visit.quiz,
      quiz.isSitting
    else { return nil }
    return (quiz.kind.rawValue, visit.presentation?.draw.seed)
  }
}
