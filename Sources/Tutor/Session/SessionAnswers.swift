import Lessons

// What an answer is worth, and what follows from it.

extension Session {
  /// Sends an answer to be weighed.
  ///
  /// A program is run where the learner was asked to name it, and nowhere
  /// else.
  mutating func weigh(_ answer: String, at visit: Visit) -> [Effect] {
    guard let exercise = visit.task?.exercise else { return puzzled() }
    if exercise.asksForProgram, visit.phase != .asking { return puzzled() }
    var waiting = visit
    waiting.pending = .answer(answer)
    scene = .stop(waiting)
    guard let program = exercise.program(namedBy: answer) else {
      return [.judge(answer, exercise)]
    }
    say("Your program runs. This may take some seconds.", .quiet)
    return [.build(program)]
  }

  /// Takes the judgement of the answer that was sent.
  mutating func receive(_ judgement: Judgement, at time: Double) -> [Effect] {
    guard case .stop(var visit) = scene, let pending = visit.pending else {
      return []
    }
    visit.pending = nil
    scene = .stop(visit)
    switch pending {
    case .solution(let answer):
      return showSolution(answer, judgement, at: visit, time: time)
    case .answer(let answer) where !judgement.isTry:
      exchanges.append(attempt(answer, judgement, at: visit))
      offerCommand(meantBy: answer)
      return []
    case .answer(let answer)
    where visit.misses.contains(judgement.meaning(of: answer)):
      exchanges.append(attempt(answer, judgement, at: visit))
      say(
        visit.task?.exercise.asksForProgram == true
          ? "It does the same as before; that is counted once."
          : "You gave this answer before; it is counted once.", .remark)
      return []
    case .answer(let answer):
      return count(answer, judgement, at: visit, time: time)
    }
  }

  /// Keeps an answer that counts, and says what it is worth.
  private mutating func count(
    _ answer: String, _ judgement: Judgement, at visit: Visit, time: Double
  ) -> [Effect] {
    var visit = visit
    let entry = record(
      .answered, at: time, visit.place, answer: answer,
      verdict: judgement.verdict,
      isOnlyTry: visit.awaitsOnlyTry || judgement.isFinal)
    let kept = Quiz.Answer(
      text: answer, judgement: judgement, presentation: visit.presentation)
    if let quiz = visit.quiz, visit.isSilent {
      return [entry] + advance(quiz, visit, kept, at: time)
    }
    exchanges.append(attempt(answer, judgement, at: visit))
    settle(kept, at: &visit, time: time)
    if judgement.isCorrect || judgement.isFinal {
      visit.phase = .answered
    } else if visit.phase == .asking {
      visit.misses.append(judgement.meaning(of: answer))
      if visit.misses.count == 3 { offerHelp(visit) }
    }
    scene = .stop(visit)
    return [entry]
  }

  /// A bare letter where an answer is wanted may have been a command.
  private mutating func offerCommand(meantBy answer: String) {
    guard let meant = Command(answer, bare: .letters)?.name else { return }
    say("If you meant: \(meant.words), type `\(meant.typed)`.", .remark)
  }

  /// After some misses it says, once, what help there is.
  private mutating func offerHelp(_ visit: Visit) {
    let left = (visit.task?.hints.count ?? 0) - visit.hints
    let ways = [
      left > 0 ? "`:h` gives a hint" : nil,
      visit.task?.lastHelp.map { "`:s` shows the \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
    say(
      "Three answers so far. "
        + (ways.isEmpty ? "Try on." : ways + "; or try on."), .remark)
  }
}

extension Judgement {
  /// An answer with what came of it: of a program, the command may be the
  /// same again, and the program another.
  fileprivate func meaning(of answer: String) -> String {
    ([echo ?? answer, headline] + details).joined(separator: "\n")
  }
}
