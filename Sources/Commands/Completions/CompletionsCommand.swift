import Platform

/// `lif completions SHELL`: what the Tab key completes.
enum CompletionsCommand: ShellCommand {
  static let name = "completions"
  static let summary = "let the Tab key complete commands, in your shell"
  static let usage = "completions bash, completions zsh, or completions fish"
  static let details = """
    Prints a script with which a shell completes the commands of lif, their
    options, the names of lessons, and files. To use it from now on:

      bash   put this line into ~/.bashrc
             source <(lif completions bash)
      zsh    put these lines into ~/.zshrc
             autoload -Uz compinit && compinit
             source <(lif completions zsh)
      fish   run this once
             lif completions fish > ~/.config/fish/completions/lif.fish

    Then open a new terminal.
    """
  static let literals = ["bash", "zsh", "fish"]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let console = Console(host, options)
    switch options.words.first {
    case "bash": console.print(BashCompletion.script)
    case "zsh": console.print(ZshCompletion.script)
    case "fish": console.print(FishCompletion.script)
    case nil: console.print(HelpPage(medium: console.page).page(of: Self.self))
    case .some(let word):
      throw .usage(
        "there are no completions for \(word)"
          + offer(for: word, among: literals)
          + "\nshells: \(literals.joined(separator: ", "))")
    }
    return 0
  }
}
