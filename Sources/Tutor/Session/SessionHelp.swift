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
          ? "This question has no hints\(task.waysOn)"
          : "There are no more hints\(task.waysOn)", .remark)
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
  mutating func offerSolution(at time: Double) -> [Effect] {
    guard case .stop(let visit) = scene, let task = visit.task else {
      say("There is nothing to solve here.", .remark)
      return []
    }
    if visit.isSilent {
      say("A quiz shows its solutions at the end.", .remark)
      return []
    }
    guard let help = task.lastHelp else {
      say("This question keeps no solution.", .remark)
      return []
    }
    if visit.phase == .answered || isFinished(visit) {
      return weighSolution(at: time)
    }
    ask("Show the \(help)?", .solution)
    return []
  }

  /// Sends the solution to be weighed like an answer; where there can be
  /// none, shows what the author says.
  mutating func weighSolution(at time: Double) -> [Effect] {
    guard case .stop(let visit) = scene, let task = visit.task else {
      return []
    }
    guard let answer = task.solution else {
      return showExplanation(of: task, at: visit, time: time)
    }
    var waiting = visit
    waiting.pending = .solution(answer)
    scene = .stop(waiting)
    return [.judge(answer, task.exercise)]
  }

  /// The explanation finishes the question as a solution does. It is no
  /// answer, so that the learner may still give his own.
  private mutating func showExplanation(
    of task: Presentation.Task, at visit: Visit, time: Double
  ) -> [Effect] {
    guard let explanation = task.explanation else { return [] }
    exchanges.append(
      .init(kind: .attempt, parts: [.passage(explanation)]))
    return recordSolution(at: visit, time: time)
  }

  /// The solution is shown like an answer; its figure comes with it.
  mutating func showSolution(
    _ answer: String, _ judgement: Judgement, at visit: Visit, time: Double
  ) -> [Effect] {
    var answered = visit
    answered.phase = .answered
    answered.sawSolution = true
    answered.quiz?.showSolution()
    scene = .stop(answered)
    exchanges.append(
      attempt(answer, judgement, at: answered, isSolution: true))
    return recordSolution(at: visit, time: time)
  }

  /// The solution counts where nothing has counted before.
  private mutating func recordSolution(
    at visit: Visit, time: Double
  ) -> [Effect] {
    let isSettled =
      visit.quiz.map(\.isAnswered)
      ?? progress.isFinished(outline.address(of: visit.place))
    return isSettled ? [] : [record(.solution, at: time, visit.place)]
  }
}

extension Presentation.Task {
  /// What is shown to who has had enough of trying; nil where there is
  /// nothing.
  var lastHelp: String? {
    solution != nil ? "solution" : explanation != nil ? "explanation" : nil
  }

  /// How a sentence ends that says there are no hints.
  fileprivate var waysOn: String {
    lastHelp.map { "; :s shows the \($0)." } ?? "."
  }
}
