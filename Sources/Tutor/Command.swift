/// What a learner can ask for at every prompt.
public enum Command: String, Sendable, CaseIterable {
  /// The next hint.
  case hint
  /// The solution.
  case solution
  /// On, without an answer.
  case next
  /// Back to the stop before.
  case previous
  /// All lessons.
  case list
  /// What can be typed.
  case help
  /// Leave; progress is kept.
  case quit

  /// What it does, in a few words.
  public var words: String {
    switch self {
    case .hint: "a hint"
    case .solution: "the solution"
    case .next: "skip"
    case .previous: "back"
    case .list: "all lessons"
    case .help: "help"
    case .quit: "leave"
    }
  }

  /// The letter that is short for it.
  public var letter: Character {
    switch self {
    case .help: "?"
    default: rawValue.first ?? "?"
    }
  }

  /// Reads `:h`, `:hint`, `?`; a bare letter or word only where no answer
  /// could begin with it.
  public init?(_ text: String, bareLetters: Bool) {
    var word = text.lowercased().filter { $0 != " " }[...]
    if word == "?" || word == ":?" {
      self = .help
      return
    }
    guard word.hasPrefix(":") || bareLetters else { return nil }
    if word.hasPrefix(":") { word = word.dropFirst() }
    let found = Self.allCases.first {
      word == $0.rawValue || (word.count == 1 && word.first == $0.letter)
    }
    let synonyms: [Substring: Command] = [
      "skip": .next, "back": .previous, "exit": .quit, "b": .previous,
    ]
    guard let command = found ?? synonyms[word] else { return nil }
    self = command
  }

  /// Whether a text was meant as a command, even if there is none such.
  static func isMeant(_ text: String) -> Bool {
    text.drop { $0 == " " }.first == ":"
  }
}
