/// The script with which bash, from version 3.2 on, completes.
enum BashCompletion {
  static var script: String {
    """
    # Completion of lif in bash: source <(lif completions bash)

    _lif() {
      local current="${COMP_WORDS[COMP_CWORD]}"
      local before="${COMP_WORDS[COMP_CWORD-1]}"
      local command=start place words='' options='' lessons='' files=''
      # bash takes --color=always apart at the equals sign.
      if [[ $current == = ]]; then
        current=''
      elif [[ $before == = ]]; then
        before="${COMP_WORDS[COMP_CWORD-2]}"
      fi
      for ((place = 1; place < COMP_CWORD; place++)); do
        case "${COMP_WORDS[place]}" in
          \(names.joined(separator: "|")))
            command="${COMP_WORDS[place]}"
            break
            ;;
        esac
      done
      ((place == COMP_CWORD)) && words='\(names.joined(separator: " "))'
      case "$command" in
    \(commands)
      esac
      COMPREPLY=()
      case "$command $before" in
    \(values)
      esac
      if [[ $current == -* ]]; then
        options="$options \(Options.shared.map(\.flag).joined(separator: " "))"
        COMPREPLY=($(compgen -W "$options" -- "$current"))
        return
      fi
      [[ $lessons ]] && words="$words $("${COMP_WORDS[0]}" list --ids 2>/dev/null)"
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      [[ $files ]] || compopt +o default 2>/dev/null
    }
    complete -o default -F _lif lif

    """
  }

  private static var names: [String] { CommandTable.names }

  /// What each command takes.
  private static var commands: String {
    CommandTable.all.map { command in
      let kinds = command.wordKinds
      let words =
        command.literals + (kinds.commands ? CommandTable.names : [])
      let settings = [
        command.options.isEmpty
          ? nil
          : "options='\(command.options.map(\.flag).joined(separator: " "))'",
        words.isEmpty
          ? nil : "words=\"$words \(words.joined(separator: " "))\"",
        kinds.lessons ? "lessons=yes" : nil,
        kinds.files ? "files=yes" : nil,
      ].compactMap { $0 }
      let line = settings.isEmpty ? ":" : settings.joined(separator: "; ")
      return "    \(command.name)) \(line) ;;"
    }.joined(separator: "\n")
  }

  /// What the value of each option may be.
  private static var values: String {
    let own = CommandTable.all.flatMap { command in
      command.options.compactMap { line($0, of: command.name) }
    }
    let shared = Options.shared.compactMap { line($0, of: "*") }
    return (own + shared).joined(separator: "\n")
  }

  private static func line(
    _ option: OptionSpec, of command: String
  ) -> String? {
    guard option.value != nil else { return nil }
    let pattern = "\"\(command) \(option.flag)\""
      .replacing("\"* ", with: "*\" ")
    let action =
      if !option.choices.isEmpty {
        "COMPREPLY=($(compgen -W '"
          + option.choices.joined(separator: " ") + "' -- \"$current\"))"
      } else if option.takesFolder {
        "compopt -o plusdirs 2>/dev/null; compopt +o default 2>/dev/null"
      } else if option.takesFile {
        ":"
      } else {
        "compopt +o default 2>/dev/null"
      }
    return "    \(pattern)) \(action); return ;;"
  }
}

extension OptionSpec {
  /// As it begins on a command line: `--in`.
  var flag: String { "--" + name }
}
