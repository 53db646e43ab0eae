/// What a learner can ask for at every prompt: a name, and for some of them
/// what it is about.
public struct Command: Sendable, Equatable {
  /// What is asked for.
  public var name: Name
  /// What stands behind the name: the 3 of `:g 3`.
  public var argument: String

  /// A command with everything named.
  public init(_ name: Name, _ argument: String = "") {
    self.name = name
    self.argument = argument
  }

  /// What a learner can ask for.
  public enum Name: String, Sendable, CaseIterable {
    /// The next hint.
    case hint
    /// The solution.
    case solution
    /// On, without an answer.
    case next
    /// Back to the stop before.
    case previous
    /// To a step that is named.
    case go
    /// All lessons, or the steps that a search finds.
    case list
    /// The step's experiment once more.
    case run
    /// The latest figure as a table.
    case table
    /// The step as if it had never been seen.
    case reset
    /// Other characters for curves.
    case curves
    /// The step's experiment with other values, line by line.
    case play
    /// The same with sliders.
    case explore
    /// What can be typed, and what the symbols mean.
    case help
    /// Leave; progress is kept.
    case quit
  }

  /// How much of what is typed may be a command without its colon.
  public enum Bare: Sendable {
    /// Nothing: an answer is in the learner's own words.
    case nothing
    /// Whole words: an answer is a formula, which may begin with a letter.
    case words
    /// A word or a letter with nothing behind it: an answer names a program,
    /// and may be `go run neuron.go`. Whoever has a program `list` types
    /// `./list`.
    case alone
    /// Some letters, and no words: a word is searched for.
    case mainLetters
    /// Letters too: no answer begins with one.
    case letters
  }
}

extension Command.Name {
  /// What it does, in a few words.
  public var words: String {
    switch self {
    case .hint: "a hint"
    case .solution: "the solution"
    case .next: "skip"
    case .previous: "back"
    case .go: "to step 3; :g fire 2 to step 2 of the lesson Fire"
    case .list: "all lessons; :l rheobase searches, :l open is what is left"
    case .run: "the run of this page once more"
    case .table: "the latest figure as a table"
    case .reset: "begin this step anew"
    case .curves: "other characters for curves"
    case .play: "other values for the experiment of the step"
    case .explore: "the same with sliders (also Tab)"
    case .help: "help"
    case .quit: "leave"
    }
  }

  /// The letter that is short for it; none where another has it.
  public var letter: Character? {
    switch self {
    case .play, .explore: nil
    case .help: "?"
    case .reset: "x"
    default: rawValue.first
    }
  }

  /// How it is typed: `:h`, `?`, `play`.
  public var typed: String {
    if self == .help { return "?" }
    return letter.map { ":\($0)" } ?? rawValue
  }

  /// Whether something may stand behind it.
  var takesArgument: Bool { self == .go || self == .list }

  /// A name by its word, its letter, or another word for it.
  fileprivate init?(spelt word: String) {
    let synonyms: [String: Self] = [
      "skip": .next, "back": .previous, "b": .previous, "exit": .quit,
      "goto": .go, "search": .list, "find": .list,
    ]
    let found = Self.allCases.first {
      word == $0.rawValue || (word.count == 1 && word.first == $0.letter)
    }
    guard let name = found ?? synonyms[word] else { return nil }
    self = name
  }
}

extension Command {
  /// Reads `:h`, `:hint`, `:g 3`, `?`; without a colon only what cannot be
  /// an answer.
  public init?(_ text: String, bare: Bare) {
    var rest = text.trimmed
    let hasColon = rest.first == ":"
    if hasColon { rest = rest.dropFirst().drop { $0 == " " } }
    // `:g3` is `:g 3`.
    let isShort = hasColon && rest.dropFirst().first?.isNumber == true
    let word = isShort ? rest.prefix(1) : rest.prefix { $0 != " " }
    let argument = rest.dropFirst(word.count).trimmed
    guard let name = Name(spelt: word.lowercased()) else { return nil }
    let isBare =
      switch bare {
      case .nothing: name == .help && word == "?"
      case .words: word.count > 1 || word == "?"
      case .mainLetters: ["?", "q", "p", "l"].contains(word.lowercased())
      case .alone: argument.isEmpty
      case .letters: true
      }
    guard hasColon || isBare, argument.isEmpty || name.takesArgument else {
      return nil
    }
    self.init(name, String(argument))
  }

  /// Whether a text was meant as a command, even if there is none such.
  static func isMeant(_ text: String) -> Bool { text.trimmed.first == ":" }

  /// The arithmetic of a scratch line, `= 12 * 3`; nil for any other.
  static func scratch(_ text: String) -> String? {
    let line = text.trimmed
    return line.first == "=" ? String(line.dropFirst().trimmed) : nil
  }
}
