import Testing
import Tutor

/// Every command at every prompt, as a table.
@Suite struct EveryPromptTests {
  /// What is typed to come to a prompt, and what it is called.
  private static let prompts: [(name: String, lesson: Int?, lines: [String])] =
    [
      ("welcome", nil, []), ("reading", 0, []), ("a quantity", 0, [""]),
      ("a quantity, answered", 0, ["", "10 ms"]),
      ("a choice", 0, ["", ":n"]), ("a parameter", 1, []),
      ("a parameter, missed", 1, ["1 nA"]), ("a quiz", 1, [":n"]),
      ("the end of a quiz", 1, [":n", "1", "20 ms", "1"]),
      ("a solution that is offered", 0, ["", ":s"]),
      ("a reset that is offered", 0, ["", ":x"]),
      ("the list", 0, ["", ":l"]), ("a search", 0, ["", ":l leaks"]),
      ("values to play with", 1, ["play"]),
      ("values that are changed", 1, ["play", "amp = 3 nA"]),
      ("help", 0, ["", "?"]), ("help over the list", nil, ["l", "?"]),
      ("the end of a lesson", 0, ["", ":n", ":n", ""]),
      ("the end of the course", 1, [":n", ":n", ":n", ":n", "", ""]),
    ]

  private func learner(at prompt: Int) -> Learner {
    let (_, lesson, lines) = Self.prompts[prompt]
    var learner = Learner(atLesson: lesson)
    for line in lines { learner.type(line) }
    return learner
  }

  @Test(
    arguments: prompts.indices,
    Command.Name.allCases.map(\.typed) + [
      ":g 1", ":l one", "= 1 + 1", ":nonsense", "nonsense",
    ])
  func `something is seen to happen`(prompt: Int, line: String) {
    let before = learner(at: prompt)
    var after = before
    after.type(line)
    let name = Self.prompts[prompt].name
    let isChange =
      before.session.page.id != after.session.page.id
      || before.session.page.exchanges.count
        != after.session.page.exchanges.count
      || before.hasQuit != after.hasQuit
      || before.curveWishes != after.curveWishes
    #expect(isChange, "\(line) at \(name)")
    #expect(!after.session.page.content.isEmpty, "\(line) at \(name)")
    #expect(!after.keys.isEmpty, "\(line) at \(name)")
  }

  @Test(arguments: prompts.indices)
  func `:q leaves at once`(prompt: Int) {
    var learner = learner(at: prompt)
    learner.type(":q")
    #expect(learner.hasQuit)
  }

  @Test(arguments: prompts.indices)
  func `the commands that are offered are taken`(prompt: Int) {
    let learner = learner(at: prompt)
    for help in learner.session.page.prompt.keys {
      let line = help.key == "Enter" ? "" : help.key
      if ["number", "word"].contains(line) { continue }
      var other = learner
      other.type(line)
      #expect(
        other.said.first != "Enter goes on; ? shows what else can be typed.",
        "\(help.key) at \(Self.prompts[prompt].name)")
    }
  }
}
