import Lessons

// What a learner finds again at a stop where he was before: how far he had
// come, and what stood on the line.

extension Session {
  /// Whether something stands on the line that the journal does not have.
  public var hasUnsavedDraft: Bool { unsavedDraft != nil }

  /// Leaves; what stands on the line is kept. Where nothing does, because it
  /// had to give way to `:q`, what was kept before stays.
  mutating func leave(at time: Double) -> [Effect] {
    (line.characters.isEmpty ? [] : keepDraft(at: time)) + [.quit]
  }

  /// Keeps what stands on the line, if the journal does not have it.
  mutating func keepDraft(at time: Double) -> [Effect] {
    guard let draft = unsavedDraft, case .stop(let visit) = scene else {
      return []
    }
    return [
      record(
        .draft, at: time, visit.place, answer: draft.isEmpty ? nil : draft)
    ]
  }

  /// The answer that is being typed, if it is another than the journal's; a
  /// command is none.
  private var unsavedDraft: String? {
    guard case .stop(let visit) = scene, visit.phase == .asking,
      visit.quiz?.isSitting != true, confirmation == nil
    else { return nil }
    let typed = line.text
    guard let first = typed.first(where: { $0 != " " }) else {
      return kept(at: visit).isEmpty ? nil : ""
    }
    let isCommand = ":=?".contains(first)
    return isCommand || typed == kept(at: visit) ? nil : typed
  }

  private func kept(at visit: Visit) -> String {
    progress[outline.address(of: visit.place)]?.draft ?? ""
  }

  /// Puts the learner back to where he was at a stop, and says so.
  mutating func restore(
    _ before: Progress.Record?, at visit: Visit, time: Double
  ) {
    var sentences = [changeSentence(at: visit.place, time: time)]
    if visit.phase == .asking, let before {
      if visit.quiz == nil { sentences.append(before.sentence) }
      if !before.draft.isEmpty {
        line.set(before.draft)
        sentences.append(
          "Typed before, and not sent: \(before.draft.shortened())")
      }
    }
    let parts = sentences.compactMap { $0 }.map { Page.Part.line($0, .quiet) }
    if !parts.isEmpty { exchanges.append(.init(kind: .notice, parts: parts)) }
  }

  /// That the stop is another one since the learner finished it, if so.
  private func changeSentence(
    at place: Outline.Place, time: Double
  ) -> String? {
    let now = outline.stop(at: place).fingerprint
    return progress.finishBeforeChange(of: outline.address(of: place), now: now)
      .map { finish in
        let day = CalendarDay(at: finish)
          .words(seenFrom: CalendarDay(at: time))
        return "Changed since you answered (\(day))."
      }
  }
}

extension Session {
  /// Says with which answer a question was finished before, on its page.
  mutating func sayFinish(of visit: Visit) {
    guard visit.phase == .asking, isFinished(visit),
      let question = visit.task?.question,
      let finish = progress[outline.address(of: visit.place)]?.finish,
      finish.content
        == String(
          outline.stop(at: visit.place).fingerprint, radix: 16)
    else { return }
    guard let answer = finish.answer else {
      let help = visit.task?.lastHelp ?? "solution"
      say("You have seen the \(help). Enter goes on.", .quiet)
      return
    }
    if finish.isElsewhere {
      say("Answered rightly outside the lesson. Enter goes on.", .quiet)
      return
    }
    let words = question.inWords(answer).shortened()
    say("Answered before: \(words). Enter goes on.", .quiet)
  }
}

extension Progress.Record {
  /// How far a learner had come with a question that is still open: `2 tries
  /// and 1 hint so far`.
  fileprivate var sentence: String? {
    guard state != .done, state != .missed else { return nil }
    var parts: [String] = []
    if tries > 0 { parts.append(tries == 1 ? "1 try" : "\(tries) tries") }
    if hints > 0 { parts.append(hints == 1 ? "1 hint" : "\(hints) hints") }
    guard !parts.isEmpty else { return nil }
    let them = hints == 1 ? "it" : "them"
    let again = hints > 0 ? "; :h shows \(them) again" : ""
    return parts.joined(separator: " and ") + " so far\(again)."
  }
}
