import Lessons
import Platform
import Text
import Tutor

/// `lif review [LESSON…]`: what is due today.
enum ReviewCommand: ShellCommand {
  static let name = "review"
  static let summary = "the exercises that are due today, in other variants"
  static let usage = "review [LESSON ...] [--most N] [--list]"
  static let details = """
    Every exercise that you have answered comes again, with other values: soon
    after a wrong answer, later and later after right ones. What you are least
    likely to know comes first. Your first answer counts; after it you may try
    again, or see the answer.

      lif review                what is due, at most 20 a day
      lif review fire           of one lesson
      lif review --most 5       five now, whatever was done today
      lif review --list         only what is due

    The days between are worked out by FSRS-6, the free spaced repetition
    scheduler, with its published weights, so that nine in ten are recalled. A
    day begins at midnight in universal time (UTC).
    """
  static let options = [
    OptionSpec("most", "N", "how many at once"),
    OptionSpec("list", nil, "what is due, without asking"),
  ]

  /// How many are asked a day, if not said.
  private static let daily = 20

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    var desk = try Desk(host, options)
    let outline = desk.texts.outline
    let lessons = try outline.lessons(named: options.words)
    let agenda = Agenda(
      desk.schedule, of: outline, on: desk.today,
      lessons: lessons.isEmpty ? nil : Set(lessons))
    if options.has("list") {
      desk.list(agenda, of: outline)
      return 0
    }
    let done = desk.schedule.reviews(on: agenda.today)
    let most =
      options["most"].flatMap { Int($0) } ?? max(0, daily - done)
    guard let quiz = Quiz.review(of: agenda, most: most) else {
      desk.sayNothing(
        of: agenda, done: done, in: lessons.map { outline.lessons[$0].id })
      return 0
    }
    return desk.hold(
      Session(
        outline: outline, progress: desk.progress,
        schedule: desk.schedule, quiz: quiz, seed: desk.newSeed))
  }
}

extension Desk {
  /// What is due, a line for each, and what comes next.
  fileprivate func list(_ agenda: Agenda, of outline: Outline) {
    let rows = agenda.due.map { place in
      let address = outline.address(of: place)
      let name = "\(address.lesson)/\(address.stop)"
      let lesson = outline.lesson(at: place).title
      return (
        name,
        "\(lesson), step \(place.step + 1), "
          + outline.step(at: place).title
      )
    }
    let widest = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { name, place in
      "  \(name)\(String(repeating: " ", count: widest - name.count))  \(place)"
    }
    say([agenda.dueInWords])
    if !lines.isEmpty {
      console.print(lines.joined(separator: "\n").visibleLines + "\n")
    }
    say([agenda.nextInWords, agenda.changesInWords])
  }

  /// Why nothing is asked, and what to do instead; the lessons are those that
  /// were named.
  fileprivate func sayNothing(
    of agenda: Agenda, done: Int, in lessons: [String]
  ) {
    let count = agenda.due.count
    let command = (["lif review"] + lessons).joined(separator: " ")
    if count > 0 {
      say([
        "The \(done) reviews of today are done; \(count) more "
          + "\(count == 1 ? "is" : "are") due.",
        "\(command) --most \(count) goes on with them.",
      ])
      return
    }
    let next =
      agenda.nextInWords
      ?? "An exercise comes up the day after you have answered it, or later."
    say([
      agenda.dueInWords, next, agenda.changesInWords,
      "Until then: lif goes on with the course, lif quiz asks about it.",
    ])
  }

  private func say(_ sentences: [String?]) {
    let text = sentences.compactMap { $0 }.joined(separator: "\n")
    if !text.isEmpty { console.print(text + "\n") }
  }
}
