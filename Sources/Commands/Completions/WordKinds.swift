/// What may stand behind a command, beside its options.
///
/// The usage says it, in capitals: `demo [LESSON]`. What belongs to an option
/// of the usage, as in `--output DIR`, is not meant.
struct WordKinds: Equatable {
  /// Names of lessons.
  let lessons: Bool
  /// Names of commands.
  let commands: Bool
  /// Paths.
  let files: Bool

  /// The kinds that a usage names.
  init(usage: String) {
    let words = usage.split(separator: " ")
    let free = zip([""] + words, words).filter { before, _ in
      // `[--output DIR]` is open behind its name, `[--html]` is not.
      !before.drop { $0 == "[" }.hasPrefix("--") || before.hasSuffix("]")
    }.flatMap { _, word in
      word.filter { !"[]…,".contains($0) }.split(separator: "|")
    }
    lessons = free.contains("LESSON")
    commands = free.contains("COMMAND")
    files = ["FILE", "PATH", "DIR"].contains { free.contains($0) }
  }
}

extension ShellCommand {
  /// What may stand behind it.
  static var wordKinds: WordKinds { WordKinds(usage: usage) }
}

extension OptionSpec {
  /// Whether its value is a folder.
  var takesFolder: Bool { value == "DIR" }
  /// Whether its value is a file.
  var takesFile: Bool { value == "FILE" }
}
