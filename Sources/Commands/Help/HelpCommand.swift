import Platform

/// `lif help [COMMAND]`.
enum HelpCommand: ShellCommand {
  static let name = "help"
  static let summary = "this help, or the help of a command"
  static let usage = "help [COMMAND|options]"
  static let details = """
    Without a word, all commands with a line each. `lif help options` lists
    the options that every command takes.
    """
  static let literals = [optionsTopic]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let console = Console(host, options)
    let page = HelpPage(medium: console.page)
    let lines =
      switch options.words.first {
      case nil: page.overview
      case optionsTopic: page.sharedOptions
      case .some(let word): page.page(of: try command(word))
      }
    console.print(lines)
    return 0
  }

  private static var optionsTopic: String { "options" }

  private static func command(
    _ word: String
  ) throws(Failure) -> any ShellCommand.Type {
    if let found = CommandTable.all.first(where: { $0.name == word }) {
      return found
    }
    let offer = offer(for: word, among: CommandTable.names + [optionsTopic])
    throw .usage(
      "there is no command \(word)\(offer)\n`lif help` lists the commands")
  }
}
