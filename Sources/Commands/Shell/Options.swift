/// A command line taken apart: options and the words that are none.
///
/// `--name value` and `--name=value` are the same; `--` ends the options; a
/// lone `-` is a word and stands for standard input.
struct Options {
  private var values: [String: String] = [:]
  /// The words that are no options, in order.
  private(set) var words: [String] = []
  /// Whether `--` stood before the words.
  private(set) var hasSeparator = false

  /// Options that every command takes.
  static let shared = [
    OptionSpec("lessons", "DIR", "the folder of the course"),
    OptionSpec("state", "DIR", "the folder of your progress"),
    OptionSpec("as", "NAME", "the learner, where several share a machine"),
    OptionSpec("new", "the name given with --as is a new one"),
    OptionSpec(
      "color", "WHEN", "always, never or auto", ["always", "never", "auto"]),
    OptionSpec("ascii", "only ASCII characters"),
    OptionSpec(
      "dots", "KIND", "braille, blocks or ascii",
      ["braille", "blocks", "ascii"]),
    OptionSpec("width", "N", "columns, instead of the terminal's"),
    OptionSpec("linear", "a text that only grows, for screen readers"),
    OptionSpec("help", "this help"),
  ]

  init(
    _ arguments: [String], for command: any ShellCommand.Type
  ) throws(Failure) {
    let known = command.options + Self.shared
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        hasSeparator = words.isEmpty
        words += rest
        return
      }
      guard Self.isOption(argument) else {
        words.append(argument)
        continue
      }
      try read(argument, &rest, known, of: command.name)
    }
  }

  /// A hyphen and a letter, or two hyphens; `-` and `-55 mV` are words.
  private static func isOption(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), let next = argument.dropFirst().first
    else { return false }
    return next == "-" || next.isLetter
  }

  private mutating func read(
    _ argument: String, _ rest: inout ArraySlice<String>,
    _ known: [OptionSpec], of command: String
  ) throws(Failure) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    var name = String(parts[0].drop { $0 == "-" })
    if argument == "-h" { name = "help" }
    guard let spec = known.first(where: { $0.name == name }),
      argument.hasPrefix("--") || argument == "-h"
    else {
      throw Self.unknown(argument, name, known.map(\.name), command)
    }
    guard let value = spec.value else {
      if parts.count > 1 { throw .usage("--\(name) takes no value") }
      values[name] = ""
      return
    }
    guard let text = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
      // Without a name, the command says which there are.
      if name == "as" { return values[name] = "" }
      throw .usage("--\(name) needs a value: --\(name) \(value)")
    }
    try Self.check(text, of: spec)
    values[name] = text
  }

  private static func unknown(
    _ argument: String, _ name: String, _ known: [String], _ command: String
  ) -> Failure {
    let offer = offer(for: name, among: known, prefix: "--")
    if !offer.isEmpty {
      return .usage("there is no option \(argument)\(offer)")
    }
    return .usage(
      "\(command) has no option \(argument)\n"
        + "`lif help \(command)` lists those that it has")
  }

  private static func check(
    _ text: String, of spec: OptionSpec
  ) throws(Failure) {
    if !spec.choices.isEmpty, !spec.choices.contains(text) {
      throw .usage("--\(spec.name) is \(spec.summary), not \(text)")
    }
    if spec.value == "N", Int(text).map({ $0 < 1 }) ?? true {
      throw .usage("--\(spec.name) wants a number above 0, not \(text)")
    }
  }

  /// The value of an option, if it was given.
  subscript(name: String) -> String? { values[name] }

  /// Whether an option was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// Refuses more words than a command can use.
  func atMostWords(_ limit: Int, _ usage: String) throws(Failure) {
    guard words.count > limit else { return }
    throw .usage("too many words; the usage is: lif \(usage)")
  }
}

extension OptionSpec {
  fileprivate init(_ name: String, _ summary: String) {
    self.init(name, nil, summary, [])
  }
}
