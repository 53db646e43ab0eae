/// The script with which zsh completes.
enum ZshCompletion {
  static var script: String {
    """
    #compdef lif
    # Completion of lif in zsh: source <(lif completions zsh)

    _lif_lessons() {
      local -a lessons
      lessons=(${(f)"$($program list --ids 2>/dev/null)"})
      (( $#lessons )) && compadd -X lesson -a lessons
    }

    _lif_commands() {
      local -a commands
      commands=(
    \(CommandTable.all.map(entry).joined(separator: "\n"))
      )
      _describe command commands
    }

    _lif_start() {
      _lif_commands
      _lif_lessons
      _files -g '*.md'
    }

    _lif() {
      local program=$words[1] command='' place
      local -a shared
      shared=(
    \(Options.shared.map { "    " + spelling($0) }.joined(separator: "\n"))
      )
      for ((place = 2; place < CURRENT; place++)); do
        case $words[place] in
          (\(CommandTable.names.joined(separator: "|")))
            command=$words[place]
            words[place]=()
            (( CURRENT-- ))
            break
            ;;
        esac
      done
      case $command in
        ('') _arguments $shared '*:lesson:_lif_start' ;;
    \(CommandTable.all.map(line).joined(separator: "\n"))
      esac
    }

    if [[ $funcstack[1] == _lif ]]; then
      _lif "$@"
    else
      compdef _lif lif
    fi

    """
  }

  private static func entry(_ command: any ShellCommand.Type) -> String {
    "    " + quoted("\(command.name):\(command.summary)")
  }

  /// What follows one command.
  private static func line(_ command: any ShellCommand.Type) -> String {
    let options = command.options.map(spelling)
    let words = words(of: command).map { " '*::word:\($0)'" } ?? ""
    return "    (\(command.name)) _arguments $shared "
      + options.joined(separator: " ") + words + " ;;"
  }

  /// What completes the words behind a command; nil if it takes none.
  private static func words(of command: any ShellCommand.Type) -> String? {
    let kinds = command.wordKinds
    let fixed = command.literals.joined(separator: " ")
    let ways = [
      command.literals.isEmpty ? nil : "compadd \(fixed)",
      kinds.commands ? "_lif_commands" : nil,
      kinds.lessons ? "_lif_lessons" : nil,
      kinds.files ? "_files" : nil,
    ].compactMap { $0 }
    guard let first = ways.first else { return nil }
    return ways.count == 1 ? first : "{ \(ways.joined(separator: "; ")) }"
  }

  /// An option as `_arguments` wants it.
  private static func spelling(_ option: OptionSpec) -> String {
    let summary = option.summary.filter { !"[]:".contains($0) }
    guard let value = option.value else {
      return quoted("\(option.flag)[\(summary)]")
    }
    let action =
      if !option.choices.isEmpty {
        "(\(option.choices.joined(separator: " ")))"
      } else if option.takesFolder {
        "_files -/"
      } else {
        option.takesFile ? "_files" : " "
      }
    let name = value.filter { $0.isLetter }
    return quoted("\(option.flag)=[\(summary)]:\(name):\(action)")
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
