import Platform

/// A word after `lif`: what it takes, what it does.
protocol ShellCommand: Sendable {
  /// The word.
  static var name: String { get }
  /// What it does, in one line.
  static var summary: String { get }
  /// What may follow the word: `[LESSON]`.
  static var usage: String { get }
  /// What it does, at length; examples.
  static var details: String { get }
  /// Options beside the ones that every command takes.
  static var options: [OptionSpec] { get }
  /// Words that may follow as they stand: `html`.
  static var literals: [String] { get }

  /// Does it; the result is the exit code.
  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32
}

extension ShellCommand {
  static var options: [OptionSpec] { [] }
  static var literals: [String] { [] }
}

/// An option of a command: `--json`, or `--in UNIT`.
struct OptionSpec: Sendable {
  let name: String
  /// What its value is called; nil if it takes none.
  let value: String?
  let summary: String
  /// What the value may be; empty if it may be anything.
  let choices: [String]

  init(
    _ name: String, _ value: String? = nil, _ summary: String,
    _ choices: [String] = []
  ) {
    self.name = name
    self.value = value
    self.summary = summary
    self.choices = choices
  }
}

/// Why a command ends early: what to say, and the exit code.
struct Failure: Error {
  let message: String
  let exitCode: Int32

  /// The message for those who put it into a larger one.
  var sentence: String {
    String(message.trimmingPrefix("error: ").prefix { $0 != "\n" })
  }

  /// The command line is not understood.
  static func usage(_ message: String) -> Failure {
    Failure(message: "error: \(message)\n", exitCode: 2)
  }

  /// Something cannot be read.
  static func unreadable(_ message: String) -> Failure {
    Failure(message: "error: \(message)\n", exitCode: 3)
  }

  /// A request or a check failed.
  static func failed(_ message: String) -> Failure {
    Failure(message: "error: \(message)\n", exitCode: 1)
  }
}

extension Failure {
  init(_ problem: FileProblem) {
    self = .unreadable(problem.sentence)
  }
}
