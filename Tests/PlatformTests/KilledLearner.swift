import TestSupport

/// Where a learner is in a lesson of questions, by a model of its own.
struct KilledLearner: Equatable {
  /// How many questions the lesson has, one a step.
  static let steps = 9
  /// The step that was opened last; 0 before the first.
  var step = 0
  /// The steps whose questions are answered.
  var done: Set<Int> = []

  /// The step at which he goes on another day: this one, or if it is done the
  /// next one that is not, from the beginning again after the last.
  var resumption: Int? {
    guard step > 0 else { return nil }
    let order = Array(step...Self.steps) + Array(1..<step)
    return order.first { !done.contains($0) }
  }

  /// Something valid that he may do, as keys, and where he is then.
  ///
  /// Ctrl-U first, for an answer may stand there that was not sent.
  func action(
    _ random: inout SeededRandom
  ) -> (keys: String, after: KilledLearner) {
    var after = self
    var ways: [String] = []
    if done.contains(step) {
      if step < Self.steps { ways += ["on", "on", "on"] }
    } else {
      ways += ["right", "right", "right", "wrong", "hint"]
      if step < Self.steps { ways.append("skip") }
    }
    if step > 1 { ways.append("back") }
    let keys: String
    switch ways.randomElement(using: &random) {
    case "right":
      keys = "20 ms\r"
      after.done.insert(step)
    case "wrong": keys = "1 ms\r"
    case "hint": keys = ":h\r"
    case "on":
      keys = "\r"
      after.step += 1
    case "skip":
      keys = ":n\r"
      after.step += 1
    default:
      keys = ":p\r"
      after.step -= 1
    }
    return ("\u{15}" + keys, after)
  }

  /// Whether the first row of a screen shows him here, with so much done.
  func isShown(on text: String) -> Bool {
    let row = text.prefix { $0 != "\n" }
    return row.contains("Step \(step) of \(Self.steps)")
      && row.contains("\(done.count)/\(Self.steps)")
  }

  /// The lesson, and the index of its course.
  static var files: (index: String, lesson: String) {
    let steps = (1...steps).map { number in
      """
      ## Question \(number)

      What is the time constant?

      ```exercise quantity id=q\(number)
      given:  R = 10 MΩ, C = 2 nF
      answer: R * C
      hint:   Multiply.
      ```

      """
    }
    return (
      "# Course\n\nWelcome.\n\n1. [Kill](kill.md): it\n\n"
        + "```course\nid: kill\n```\n",
      "# Kill\n\n" + steps.joined(separator: "\n")
    )
  }
}
