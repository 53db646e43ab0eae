/// Every word that may follow `lif`.
enum CommandTable {
  /// The commands by what people want of them, as the help lists them.
  static let groups: [(title: String, commands: [any ShellCommand.Type])] = [
    (
      "learn",
      [
        StartCommand.self, ListCommand.self, QuizCommand.self,
        ReviewCommand.self, ProgressCommand.self, DemoCommand.self,
      ]
    ),
    (
      "write a course",
      [
        PreviewCommand.self, CheckCommand.self, NewCommand.self,
        FormatCommand.self, GradeCommand.self, ReportCommand.self,
        ExportCommand.self,
      ]
    ),
    (
      "work with the model, and with text",
      [
        SimulateCommand.self, ExploreCommand.self, JudgeCommand.self,
        EvalCommand.self, RenderCommand.self,
      ]
    ),
    (
      "this program",
      [HelpCommand.self, CompletionsCommand.self, VersionCommand.self]
    ),
  ]

  /// The same without their groups.
  static var all: [any ShellCommand.Type] { groups.flatMap(\.commands) }

  /// The command of a command line, and what follows it.
  ///
  /// Without a word, or with the name of a lesson, the course starts; a file
  /// is previewed.
  static func choose(
    _ arguments: [String]
  ) throws(Failure) -> (any ShellCommand.Type, [String]) {
    switch arguments.first {
    case "--version", "-V": return (VersionCommand.self, [])
    case "--help", "-h": return (HelpCommand.self, [])
    default: break
    }
    guard let place = firstWord(in: arguments),
      let command = all.first(where: { $0.name == arguments[place] })
    else { return (fallback(for: arguments), arguments) }
    var rest = arguments
    rest.remove(at: place)
    return (command, rest)
  }

  private static func fallback(
    for arguments: [String]
  ) -> any ShellCommand.Type {
    let word = firstWord(in: arguments).map { arguments[$0] }
    return word?.hasSuffix(".md") == true
      ? PreviewCommand.self : StartCommand.self
  }

  /// Where the first word stands that is no option, nor the value of one
  /// that every command takes.
  private static func firstWord(in arguments: [String]) -> Int? {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if !argument.hasPrefix("-") { return index }
      let takesValue = Options.shared.contains {
        $0.value != nil && argument == "--" + $0.name
      }
      index += takesValue ? 2 : 1
    }
    return nil
  }

  /// The names, for suggestions.
  static var names: [String] { all.map { $0.name } }
}
