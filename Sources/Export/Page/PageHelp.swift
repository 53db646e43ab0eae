import Lessons

/// Hints, feedback and solutions, each folded away until it is opened.
extension PageWriter {
  mutating func write(helpWith task: Presentation.Task) {
    for (place, hint) in task.hints.enumerated() {
      openFold("Hint \(place + 1) of \(task.hints.count)")
      markup.add(hint, belowHeading: 3)
      closeFold()
    }
    writeFeedback(on: task)
    writeSolution(of: task)
  }

  private mutating func openFold(_ title: String) {
    markup.open("details", ["class": "help"])
    markup.element("summary", text: title)
  }

  private mutating func closeFold() { markup.close("details") }

  /// What is said to each option of a choice.
  private mutating func writeFeedback(on task: Presentation.Task) {
    guard case .options(let options, _) = task.question.form,
      let solution = task.solution
    else { return }
    let right = Set(solution.split(separator: " ").compactMap { Int($0) })
    openFold("Check your choice")
    markup.open("ol")
    for number in options.indices.map({ $0 + 1 }) {
      let isRight = right.contains(number)
      let said = task.exercise.judge(isRight ? solution : "\(number)").message
      markup.element("li") {
        $0.element("b", text: isRight ? "Right." : "No.")
        $0.write(" ")
        // Several right options have one message, which follows the list.
        if let said, !isRight || right.count == 1 { $0.addInLine(said) }
      }
    }
    markup.close("ol")
    if right.count > 1, let said = task.exercise.judge(solution).message {
      markup.add(said, belowHeading: 3)
    }
    closeFold()
  }

  /// A right answer with what it leads to, and why.
  private mutating func writeSolution(of task: Presentation.Task) {
    guard task.solution != nil || task.explanation != nil else { return }
    openFold(task.solution == nil ? "Explanation" : "Solution")
    if let solution = task.solution { write(solution, of: task) }
    if let explanation = task.explanation {
      markup.add(explanation, belowHeading: 3)
    }
    closeFold()
  }

  private mutating func write(
    _ solution: String, of task: Presentation.Task
  ) {
    let judgement = task.exercise.judge(solution)
    markup.element("p") {
      $0.element(
        "b", ["class": "value"], text: task.question.reading(of: solution))
      if let remark = judgement.remark { $0.write(". " + remark) }
    }
    if task.question.takesText, let message = judgement.message {
      markup.add(message, belowHeading: 3)
    }
    if let figure = judgement.figure { write(figure) }
  }
}

extension Question {
  /// A right answer as a reader of the page understands it: `amp = 3 nA`,
  /// `2: the membrane`.
  fileprivate func reading(of solution: String) -> String {
    let words = inWords(solution)
    if words != solution { return "\(solution): \(words)" }
    return label.map { "\($0) = \(solution)" } ?? solution
  }
}
