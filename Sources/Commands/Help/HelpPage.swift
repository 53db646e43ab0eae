import Display

/// Help as lines no wider than a medium, in its characters.
struct HelpPage {
  let medium: Medium

  /// All commands, group by group.
  var overview: [StyledLine] {
    let rows = CommandTable.groups.map { ($0.title, $0.commands.map(Self.row)) }
    let widest = CommandTable.names.map(\.count).max() ?? 0
    let start = ("lif [LESSON]", "the course, or one lesson, where you left it")
    return line("lif: a neuron in your terminal") + [""]
      + table([start])
      + rows.flatMap { title, rows in
        [""] + line(title) + table(rows, columns: widest)
      } + [""]
      + line(
        "`lif help COMMAND` says more, `lif help options` what all of them "
          + "take.")
  }

  /// The options that every command takes.
  var sharedOptions: [StyledLine] {
    line("options of every command") + table(Options.shared.map(Self.row))
      + [""]
      + line("`--` ends the options. `lif --version` says the version.")
  }

  /// The help of one command.
  func page(of command: any ShellCommand.Type) -> [StyledLine] {
    let details = command.details.split(
      separator: "\n", omittingEmptySubsequences: false)
    let own = command.options
    return line("usage: lif \(command.usage)") + [""]
      + details.flatMap { text in
        let bare = text.drop { $0 == " " }
        return line(String(bare), indent: text.count - bare.count)
      }
      + (own.isEmpty ? [] : [""] + line("options") + table(own.map(Self.row)))
      + [""] + line("More: `lif help options`.")
  }

  private static func row(
    _ command: any ShellCommand.Type
  ) -> (String, String) {
    (command.name, command.summary)
  }

  private static func row(_ option: OptionSpec) -> (String, String) {
    (option.usage, option.summary)
  }

  /// Rows of two columns, the second of which wraps.
  private func table(
    _ rows: [(head: String, text: String)], columns: Int? = nil
  ) -> [StyledLine] {
    let widest = columns ?? rows.map(\.head.count).max() ?? 0
    return rows.flatMap { head, text in
      let blanks = String(repeating: " ", count: max(0, widest - head.count))
      return line(
        head + blanks + "  " + text, indent: 2, hanging: widest + 4)
    }
  }

  /// A line; what does not fit goes on below, as far right as is said.
  private func line(
    _ text: String, indent: Int = 0, hanging: Int? = nil
  ) -> [StyledLine] {
    let line = StyledLine(text).spelled(in: medium.characters)
    let whole = .blanks(indent) + line
    guard whole.width > medium.width else { return [whole] }
    let deep = min(hanging ?? indent, medium.width / 2)
    return line.wrapped(
      to: medium.width, first: .blanks(indent), rest: .blanks(deep))
  }
}

extension OptionSpec {
  /// As it is typed: `--in UNIT`.
  var usage: String { "--\(name)" + (value.map { " \($0)" } ?? "") }
}
