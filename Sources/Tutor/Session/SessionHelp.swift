import Lessons

// Help with a question: hints and the solution.

extension Session {
  /// Shows the next hint.
  mutating func giveHint(at time: Double) -> [Effect] {
    guard case .stop(var visit) = scene, visit.phase == .asking,
      let task = visit.task
    else {
      say("There is nothing to give a hint for here.", .remark)
      return []
    }
    if visit.isSilent {
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
    let known = progress[outline.address(of: visit.place)]?.hints ?? 0
    visit.hints += 1
    scene = .stop(visit)
    let title = "Hint \(visit.hints) of \(task.hints.count)"
    exchanges.append(
      .init(kind: .hint, parts: [.line(title, .remark), .passage(hint)]))
    // One that was read on an earlier visit is no further help.
    if visit.hints <= known, visit.quiz == nil { return [] }
    return [record(.hint, at: time, visit.place)]
  }

  /// Asks once whether the solution is really wanted.
  ///
  /// Whoever has answered may see it without being asked.
  mutating func offerSolution() -> [Effect] {
    guard case .stop(let visit) = scene, visit.task != nil else {
      say("There is nothing to solve here.", .remark)
      return []
    }
    if visit.isSilent {
      say("A quiz shows its solutions at the end.", .remark)
      return []
    }
    if visit.phase == .answered || isFinished(visit) { return weighSolution() }
    ask("Show the solution?", .solution)
    return []
  }

  /// Sends the solution to be weighed like an answer.
  mutating func weighSolution() -> [Effect] {
    guard case .stop(let visit) = scene, let exercise = visit.task?.exercise,
      let answer = visit.task?.solution
    else {
      say("This question keeps no solution.", .remark)
      return []
    }
    var waiting = visit
    waiting.pending = .solution(answer)
    scene = .stop(waiting)
    return [.judge(answer, exercise)]
  }

  /// The solution is shown like an answer; its figure comes with it.
  mutating func showSolution(
    _ answer: String, _ judgement: Judgement, at visit: Visit, time: Double
  ) -> [Effect] {
    var answered = visit
    answered.phase = .answered
    answered.quiz?.showSolution()
    scene = .stop(answered)
    var shown = judgement
    shown.headline = "The solution."
    exchanges.append(attempt(answer, shown, at: answered))
    let isSettled =
      visit.quiz.map(\.isAnswered)
      ?? progress.isFinished(outline.address(of: visit.place))
    return isSettled ? [] : [record(.solution, at: time, visit.place)]
  }
}
