import Diagnostics

/// Every word that may follow `lif`.
enum CommandTable {
  static let all: [any ShellCommand.Type] = [
    StartCommand.self, ListCommand.self, DemoCommand.self, CheckCommand.self,
    SimulateCommand.self, EvalCommand.self, HelpCommand.self,
    VersionCommand.self,
  ]

  /// The command of a command line, and what follows it.
  ///
  /// Without a word, or with the name of a lesson, the course starts.
  static func choose(
    _ arguments: [String]
  ) throws(Failure) -> (any ShellCommand.Type, [String]) {
    guard let word = arguments.first else { return (StartCommand.self, []) }
    switch word {
    case "--version", "-V": return (VersionCommand.self, [])
    case "--help", "-h": return (HelpCommand.self, [])
    default: break
    }
    if let command = all.first(where: { $0.name == word }) {
      return (command, Array(arguments.dropFirst()))
    }
    return (StartCommand.self, arguments)
  }

  /// The names, for suggestions.
  static var names: [String] { all.map { $0.name } }
}
