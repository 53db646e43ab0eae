/// The script with which fish completes.
enum FishCompletion {
  static var script: String {
    """
    # Completion of lif in fish: lif completions fish > \
    ~/.config/fish/completions/lif.fish

    function __lif_lessons
      set -l words (commandline -opc)
      $words[1] list --ids 2>/dev/null
    end

    complete -c lif -f
    \(lines.joined(separator: "\n"))

    """
  }

  private static var lines: [String] {
    let first = "complete -c lif -n __fish_use_subcommand"
    return CommandTable.all.map {
      "\(first) -a \($0.name) -d \(quoted($0.summary))"
    }
      + ["\(first) -k -a '(__lif_lessons)' -d lesson", "\(first) -F"]
      + Options.shared.map { "complete -c lif " + spelling($0) }
      + CommandTable.all.flatMap(lines)
  }

  /// What follows one command.
  private static func lines(of command: any ShellCommand.Type) -> [String] {
    let here =
      "complete -c lif -n '__fish_seen_subcommand_from \(command.name)'"
    let kinds = command.wordKinds
    let words = command.literals + (kinds.commands ? CommandTable.names : [])
    return command.options.map { "\(here) \(spelling($0))" }
      + (words.isEmpty
        ? [] : ["\(here) -a \(quoted(words.joined(separator: " ")))"])
      + (kinds.lessons ? ["\(here) -a '(__lif_lessons)' -d lesson"] : [])
      + (kinds.files ? ["\(here) -F"] : [])
  }

  /// An option, what its value may be, and what it does.
  private static func spelling(_ option: OptionSpec) -> String {
    let value =
      if option.value == nil {
        ""
      } else if !option.choices.isEmpty {
        " -x -a \(quoted(option.choices.joined(separator: " ")))"
      } else if option.takesFolder {
        " -x -a '(__fish_complete_directories)'"
      } else {
        option.takesFile ? " -r -F" : " -x"
      }
    return "-l \(option.name)\(value) -d \(quoted(option.summary))"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
