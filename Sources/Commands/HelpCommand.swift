import Platform

/// `lif help [COMMAND]`.
enum HelpCommand: ShellCommand {
  static let name = "help"
  static let summary = "this help, or the help of a command"
  static let usage = "help [COMMAND]"
  static let details = "Without a word, all commands with a line each."

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let console = Console(host, options)
    guard let word = options.words.first else {
      console.print(overview)
      return 0
    }
    guard let command = CommandTable.all.first(where: { $0.name == word })
    else {
      let offer = offer(for: word, among: CommandTable.names)
      throw .usage("there is no command \(word)\(offer)")
    }
    console.print(text(of: command))
    return 0
  }

  private static var overview: String {
    let widest = CommandTable.names.map(\.count).max() ?? 0
    let commands = CommandTable.all.map { command in
      "  \(command.name.padded(to: widest))  \(command.summary)"
    }
    return """
      lif: a neuron in your terminal

        lif            start the course, or go on where you left it
        lif LESSON     one lesson, by its name or number

      commands
      \(commands.joined(separator: "\n"))

      `lif help COMMAND` says more. Options of every command:
      \(list(Options.shared))

      """
  }

  /// The help of one command.
  static func text(of command: any ShellCommand.Type) -> String {
    let own = command.options
    let options = own.isEmpty ? "" : "\noptions\n\(list(own))\n"
    return """
      usage: lif \(command.usage)

      \(command.details)
      \(options)
      """
  }

  private static func list(_ options: [OptionSpec]) -> String {
    let heads = options.map { spec in
      "--\(spec.name)" + (spec.value.map { " \($0)" } ?? "")
    }
    let widest = heads.map(\.count).max() ?? 0
    return zip(heads, options).map { head, spec in
      "  \(head.padded(to: widest))  \(spec.summary)"
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
