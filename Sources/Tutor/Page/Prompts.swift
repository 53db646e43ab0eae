import Lessons

// What can be typed at each page, and what the help says.

extension Session {
  var prompt: Page.Prompt {
    switch confirmation {
    case .solution:
      bare([.init("y", "show it"), .init("Enter", "no, I try on")])
    case .leaveQuiz: bare([.init("y", "leave it"), .init("Enter", "stay")])
    case .reset: bare([.init("y", "begin anew"), .init("Enter", "no")])
    case nil: scenePrompt
    }
  }

  private var scenePrompt: Page.Prompt {
    switch scene {
    case .stop(let visit): prompt(at: visit)
    case .welcome:
      bare(
        [.init("Enter", progress.records.isEmpty ? "begin" : "go on")]
          + (showsCurveQuestion ? [.init("c", "no curve")] : [])
          + [
            .init("l", "all lessons"), .init("?", "help"), .init("q", "leave"),
          ])
    case .list(let listing):
      bare(
        [
          .init("number", listing.query.isEmpty ? "open a lesson" : "go there"),
          .init("word", "search"), .init("Enter", "back"), .init("q", "leave"),
        ], placeholder: "a number, or a word to search for")
    case .help: bare([.init("Enter", "back"), .init("q", "leave")])
    case .play(let play): playPrompt(play)
    case .explore: bare([.init("Esc", "back")])
    case .quizEnd(let quiz):
      bare(
        [.init("Enter", quiz.isSitting ? "leave" : "go on")]
          + (quiz.missed.isEmpty ? [] : [.init("r", "repeat what I missed")])
          + [.init("l", "lessons")])
    case .lessonEnd(let lesson):
      bare([
        .init(
          "Enter",
          lesson + 1 < outline.lessons.count ? "next lesson" : "go on"),
        .init("p", "back"), .init("l", "lessons"), .init("q", "leave"),
      ])
    case .courseEnd:
      bare([
        .init("Enter", "leave"), .init("p", "back"), .init("l", "lessons"),
      ])
    }
  }

  private func playPrompt(_ play: Play) -> Page.Prompt {
    Page.Prompt(
      label: nil, placeholder: "a value, such as \(play.example)", line: line,
      keys: [
        .init("undo", "last change"), .init("reset", "all changes"),
        .init(
          readsLines ? "table" : "explore", readsLines ? "numbers" : "sliders"),
        .init("?", "help"), .init("f", "f–I curve"), .init("Enter", "back"),
      ], takesAnswer: true)
  }

  private func bare(
    _ keys: [Page.KeyHelp], placeholder: String = ""
  ) -> Page.Prompt {
    Page.Prompt(
      label: nil, placeholder: placeholder, line: line, keys: keys,
      takesAnswer: false)
  }

  private func prompt(at visit: Visit) -> Page.Prompt {
    switch visit.phase {
    case .reading, .answered:
      let back = visit.quiz == nil ? [Page.KeyHelp("p", "back")] : []
      return bare(
        [.init("Enter", "go on")] + back + playKeys(at: visit) + [
          .init("l", "lessons"), .init("?", "help"), .init("q", "leave"),
        ])
    case .asking: return askingPrompt(visit)
    }
  }

  private func askingPrompt(_ visit: Visit) -> Page.Prompt {
    let colon = takesText ? ":" : ""
    var keys: [Page.KeyHelp] = []
    if isFinished(visit) { keys.append(.init("Enter", "go on")) }
    if visit.quiz?.isAnswered == true {
      keys.append(.init("Enter", "show the answer"))
    }
    if !visit.isSilent, let hints = visit.task?.hints.count,
      visit.hints < hints
    {
      keys.append(
        .init("\(colon)h", "hint (\(visit.hints + 1) of \(hints))"))
    }
    if !visit.isSilent, let help = visit.task?.lastHelp {
      keys.append(.init("\(colon)s", help))
    }
    keys += playKeys(at: visit)
    keys += [
      .init("\(colon)n", "skip"), .init("?", "help"),
      .init("\(colon)q", "leave"),
    ]
    let question = visit.task?.question
    let placeholder = [question?.expects, question?.tolerance]
      .compactMap { $0 }.joined(separator: ", ")
    return Page.Prompt(
      label: question?.label, placeholder: placeholder, line: line,
      keys: keys, takesAnswer: true)
  }
}
