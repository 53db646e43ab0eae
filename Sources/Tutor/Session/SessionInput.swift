import Lessons

// What a line means: a command at every prompt, else what the scene makes of
// it.

extension Session {
  /// Takes a line that was typed and sent.
  mutating func submit(_ text: String, at time: Double) -> [Effect] {
    if let confirmation { return answer(confirmation, text, at: time) }
    if let effects = obeyBehind(text, at: time) { return effects }
    if case .quizEnd(let quiz) = scene, text.trimmed.lowercased() == "r" {
      return leaveQuiz(quiz, "r", at: time)
    }
    if let command = Command(text, bare: bare) {
      line.forget(text)
      return obey(command, at: time)
    }
    if let arithmetic = Command.scratch(text) {
      calculate(arithmetic)
      return []
    }
    if Command.isMeant(text) {
      sayUnknown(command: text)
      return []
    }
    return take(text, at: time)
  }

  /// What a line means that is no command.
  private mutating func take(_ text: String, at time: Double) -> [Effect] {
    let typed = String(text.trimmed)
    switch scene {
    case .stop(let visit): return take(text, at: visit, time: time)
    case .list(let listing): return choose(typed, from: listing, at: time)
    case .quizEnd(let quiz): return leaveQuiz(quiz, typed, at: time)
    case .play(let play): return take(text, in: play)
    case .explore: return []
    case .welcome where showsCurveQuestion && typed.isNo:
      return [.curves(.change)]
    case .welcome where showsCurveQuestion && typed.isYes:
      return resume(at: time)
    case _ where !typed.isEmpty: return puzzled()
    case .welcome: return resume(at: time)
    case .help: return close()
    case .lessonEnd(let lesson): return leaveLesson(lesson, at: time)
    case .courseEnd: return [.quit]
    }
  }

  /// What may be a command without its colon.
  private var bare: Command.Bare {
    if case .play = scene { return .words }
    if case .list = scene { return .mainLetters }
    guard case .stop(let visit) = scene, visit.phase == .asking else {
      return .letters
    }
    guard let question = visit.task?.question else { return .words }
    switch question.form {
    case .words: return .nothing
    case .command: return .alone
    case .line, .options, .order, .match:
      return question.takesText ? .words : .letters
    }
  }

  /// Whether an answer could begin with a letter.
  var takesText: Bool { bare != .letters }

  private mutating func obey(_ command: Command, at time: Double) -> [Effect] {
    if case .play(let play) = scene,
      let effects = obey(command.name, in: play)
    {
      return effects
    }
    switch command.name {
    case .quit: return leave(at: time)
    case .help:
      if case .help = scene { return close() }
      return open(.help)
    case .list: return openList(command.argument)
    case .go: return go(to: command.argument, at: time)
    case .next: return skip(at: time)
    case .previous: return goBack(at: time)
    case .hint: return giveHint(at: time)
    case .solution: return offerSolution(at: time)
    case .reset: return offerReset()
    case .run: return runAgain()
    case .table: return showTable()
    case .curves: return [.curves(.change)]
    case .play: return openPlay()
    case .explore: return openExplorer()
    }
  }

  /// A command behind what is being typed, as in `50 M:q`, is obeyed, and
  /// what stands before it stays on the line. No answer has a colon in it, but
  /// the name of a file may: there, a blank stands before the command.
  private mutating func obeyBehind(
    _ text: String, at time: Double
  ) -> [Effect]? {
    guard case .stop(let visit) = scene, visit.phase == .asking,
      let colon = text.lastIndex(of: ":"),
      bare == .words || bare == .alone && text[..<colon].last == " ",
      let command = Command(String(text[colon...]), bare: .nothing),
      case let typed = String(text[..<colon]), !typed.trimmed.isEmpty
    else { return nil }
    line.forget(text)
    line.set(String(typed.trimmed))
    return keepDraft(at: time) + obey(command, at: time)
  }

  private mutating func sayUnknown(command text: String) {
    let known = Command.Name.allCases.map(\.typed)
    say(
      "There is no command \(text.trimmed.shortened()). There are "
        + known.joined(separator: " ") + "; ? says what they do.", .remark)
  }

  // MARK: A yes or no

  /// Takes the yes or no; anything else is a line as ever.
  private mutating func answer(
    _ confirmation: Confirmation, _ text: String, at time: Double
  ) -> [Effect] {
    let typed = text.trimmed.lowercased()
    if typed == "?" { return obey(Command(.help), at: time) }
    self.confirmation = nil
    switch (typed, confirmation) {
    case (_, _) where typed.isYes, (":s", .solution), (":x", .reset):
      line.forget(text)
      return obey(confirmation, at: time)
    case (_, _) where typed.isEmpty || typed.isNo:
      line.forget(text)
      say("It stays as it is.", .quiet)
      return []
    default: return submit(text, at: time)
    }
  }

  private mutating func obey(
    _ confirmation: Confirmation, at time: Double
  ) -> [Effect] {
    switch confirmation {
    case .solution: return weighSolution(at: time)
    case .reset: return reset(at: time)
    case .leaveQuiz(let place): return open(place, at: time)
    }
  }

  /// Asks once whether it is really wanted.
  mutating func ask(_ question: String, _ confirmation: Confirmation) {
    self.confirmation = confirmation
    say("\(question) y for yes, Enter for no.", .remark)
  }

  // MARK: Pages that are no stop

  /// On from where the course was left.
  mutating func resume(at time: Double) -> [Effect] {
    let answered: [Effect] = showsCurveQuestion ? [.curves(.keep)] : []
    asksAboutCurves = asksAboutCurves && answered.isEmpty
    guard let place = outline.resumption(progress) else {
      turnPage(to: .courseEnd)
      return answered
    }
    return answered + open(place, at: time)
  }

  private mutating func leaveLesson(_ lesson: Int, at time: Double) -> [Effect]
  {
    for next in outline.lessons.indices.dropFirst(lesson + 1) {
      if let place = outline.entry(toLesson: next, progress) {
        return open(place, at: time)
      }
    }
    turnPage(to: .courseEnd)
    return []
  }

  /// Says what can be done, where a line meant nothing.
  mutating func puzzled() -> [Effect] {
    if case .help = scene {
      say("Enter goes back to the page.", .remark)
    } else {
      say("Enter goes on; ? shows what else can be typed.", .remark)
    }
    return []
  }
}
