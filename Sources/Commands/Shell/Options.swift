import Diagnostics

/// A command line taken apart: options and the words that are none.
///
/// `--name value` and `--name=value` are the same; `--` ends the options; a
/// lone `-` is a word and stands for standard input.
struct Options {
  private var values: [String: String] = [:]
  /// The words that are no options, in order.
  private(set) var words: [String] = []

  /// Options that every command takes.
  static let shared = [
    OptionSpec("lessons", "DIR", "the folder of the course"),
    OptionSpec("state", "DIR", "the folder of your progress"),
    OptionSpec("color", "WHEN", "always, never or auto"),
    OptionSpec("ascii", "only ASCII characters"),
    OptionSpec("dots", "KIND", "draw with braille, blocks or ascii"),
    OptionSpec("width", "N", "columns, where there is no terminal"),
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
        words += rest
        return
      }
      guard Self.isOption(argument) else {
        words.append(argument)
        continue
      }
      try read(argument, &rest, known)
    }
  }

  /// A hyphen and a letter, or two hyphens; `-` and `-55 mV` are words.
  private static func isOption(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), let next = argument.dropFirst().first
    else { return false }
    return next == "-" || next.isLetter
  }

  private mutating func read(
    _ argument: String, _ rest: inout ArraySlice<String>, _ known: [OptionSpec]
  ) throws(Failure) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    var name = String(parts[0].drop { $0 == "-" })
    if argument == "-h" { name = "help" }
    guard let spec = known.first(where: { $0.name == name }),
      argument.hasPrefix("--") || argument == "-h"
    else {
      let guess = closest(to: name, among: known.map(\.name))
      let offer = guess.map { "; did you mean --\($0)?" } ?? ""
      throw .usage("there is no option \(argument)\(offer)")
    }
    guard let value = spec.value else {
      if parts.count > 1 { throw .usage("--\(name) takes no value") }
      values[name] = ""
      return
    }
    if parts.count > 1 {
      values[name] = String(parts[1])
    } else if let next = rest.popFirst() {
      values[name] = next
    } else {
      throw .usage("--\(name) needs a value: --\(name) \(value)")
    }
  }

  /// The value of an option, if it was given.
  subscript(name: String) -> String? { values[name] }

  /// Whether an option was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option that must be a whole number above 0.
  func count(_ name: String) throws(Failure) -> Int? {
    guard let text = values[name] else { return nil }
    if let number = Int(text), number > 0 { return number }
    throw .usage("--\(name) wants a number above 0, not \(text)")
  }

  /// Refuses more words than a command can use.
  func atMostWords(_ limit: Int, _ usage: String) throws(Failure) {
    guard words.count > limit else { return }
    throw .usage("too many words; the usage is: lif \(usage)")
  }
}

extension OptionSpec {
  fileprivate init(_ name: String, _ summary: String) {
    self.init(name, nil, summary)
  }
}
