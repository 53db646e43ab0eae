import Lessons

// What a line means: a command at every prompt, else what the scene makes of
// it.

extension Session {
  /// Takes a line that was typed and sent.
  mutating func submit(_ text: String, at time: Double) -> [Effect] {
    if isConfirming { return confirm(text, at: time) }
    if let command = Command(text, bareLetters: !takesText) {
      line.forget(text)
      return obey(command, at: time)
    }
    if Command.isMeant(text) {
      let known = Command.allCases.map { ":\($0.letter)" }
      say(
        "There is no command \(text). There are "
          + known.joined(separator: " ") + ".", .remark)
      return []
    }
    let typed = text.filter { !$0.isWhitespace }
    switch scene {
    case .welcome: return leaveWelcome(typed, at: time)
    case .stop(let visit): return take(text, at: visit, time: time)
    case .list(let back): return choose(typed, back: back, at: time)
    case .quizEnd(let quiz): return leaveQuiz(quiz, typed, at: time)
    case .lessonEnd(let lesson):
      return typed.isEmpty ? leaveLesson(lesson, at: time) : puzzled()
    case .courseEnd: return typed.isEmpty ? [.quit] : puzzled()
    }
  }

  /// Whether an answer could begin with a letter.
  var takesText: Bool {
    guard case .stop(let visit) = scene, visit.phase == .asking else {
      return false
    }
    return visit.task?.question.takesText ?? true
  }

  private mutating func obey(_ command: Command, at time: Double) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .help:
      exchanges.append(.init(kind: .notice, parts: helpParts))
      return []
    case .list:
      turnPage(to: .list(back: currentVisit))
      return []
    case .next: return skip(at: time)
    case .previous: return goBack(at: time)
    case .hint: return giveHint(at: time)
    case .solution: return offerSolution()
    }
  }

  /// The stop on the screen, or the one to which a list goes back.
  private var currentVisit: Visit? {
    switch scene {
    case .stop(let visit): visit
    case .list(let back): back
    default: nil
    }
  }

  // MARK: Pages that are no stop

  private mutating func leaveWelcome(
    _ typed: String, at time: Double
  ) -> [Effect] {
    guard typed.isEmpty else { return puzzled() }
    guard let place = outline.resumption(progress) else {
      turnPage(to: .courseEnd)
      return []
    }
    return open(place, at: time)
  }

  private mutating func choose(
    _ typed: String, back: Visit?, at time: Double
  ) -> [Effect] {
    if typed.isEmpty, let back {
      turnPage(to: .stop(back))
      return []
    }
    if typed.isEmpty {
      guard let place = outline.resumption(progress) else {
        turnPage(to: .courseEnd)
        return []
      }
      return open(place, at: time)
    }
    guard let number = Int(typed), number > 0,
      let place = outline.entry(toLesson: number - 1, progress)
    else {
      say(
        "Type the number of a lesson, 1 to \(outline.lessons.count).", .remark)
      return []
    }
    return open(place, at: time)
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
    say("Enter goes on; ? shows what else can be typed.", .remark)
    return []
  }

  // MARK: Pages

  /// Begins another page.
  mutating func turnPage(to scene: Scene) {
    self.scene = scene
    pageNumber += 1
    exchanges = []
  }

  /// Adds a sentence to the page.
  mutating func say(_ text: String, _ tone: Page.Tone) {
    exchanges.append(.init(kind: .notice, parts: [.line(text, tone)]))
  }
}
