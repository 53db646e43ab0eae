import Platform

/// The learner that `--as NAME` means, where several share a machine.
///
/// Each has a folder of his own below the one for the program's state:
/// `as/NAME`. Without the option, progress is nobody's in particular.
struct LearnerName: Equatable {
  let text: String

  /// A name as it can be a folder's: letters, digits, `-`, `_` and `.`, a
  /// letter or a digit first, at most 40 characters.
  init(_ text: String) throws(Failure) {
    guard text.unicodeScalars.allSatisfy(Self.isOfName), text.count <= 40,
      text.utf8.count <= 160, let first = text.first,
      first.isLetter || first.isNumber
    else {
      throw .usage(
        "a learner's name is made of letters, digits, - _ and ., not \(text)")
    }
    self.text = text
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter,
      .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .decimalNumber:
      true
    default: "-_.".unicodeScalars.contains(scalar)
    }
  }

  private static let folder = "as"

  /// Where the progress of this learner is kept.
  func folder(in state: String) -> String {
    Paths.join(Paths.join(state, Self.folder), text)
  }

  /// The learners who have begun, in the order of the alphabet.
  static func known(in state: String, on host: some Host) -> [String] {
    let folder = Paths.join(state, Self.folder)
    let names = (try? host.entries(of: folder)) ?? []
    return names.filter { name in
      let journal = Paths.join(Paths.join(folder, name), "journal.jsonl")
      return (try? LearnerName(name)) != nil && host.kind(of: journal) == .file
    }
  }
}

// MARK: - New names

extension LearnerName {
  /// Refuses a name that nobody has begun with, unless it may be begun now:
  /// with `--new`, or by a yes at a terminal.
  static func check<Machine: Host>(
    _ name: LearnerName, in state: String, _ options: Options,
    mayBegin: Bool, on host: Machine
  ) throws(Failure) {
    let known = known(in: state, on: host)
    if known.contains(name.text) || (mayBegin && options.has("new")) { return }
    let others =
      known.isEmpty
      ? "Nobody has begun with a name yet."
      : "Known: \(known.joined(separator: ", "))."
    guard mayBegin else {
      throw .usage("\(sentence(name, among: known))\n\(others)")
    }
    let isAsked = host.isTerminal(.input) && host.isTerminal(.output)
    guard isAsked else {
      throw .usage(
        "\(sentence(name, among: known))\n\(others)\n"
          + "to begin with this name: --as \(name.text) --new")
    }
    let console = Console(host, options)
    console.print(
      "There is no learner \(name.text) yet. \(others)\n"
        + "Begin as \(name.text)? y/N ")
    guard YesOrNo.read(from: host) else {
      throw Failure(message: "Nothing was begun.\n", exitCode: 2)
    }
  }

  private static func sentence(
    _ name: LearnerName, among known: [String]
  ) -> String {
    "there is no learner \(name.text)\(offer(for: name.text, among: known))"
  }
}

/// The answer to a question with a `y/N` behind it.
enum YesOrNo {
  /// Whether the next line says yes; anything else is a no.
  static func read(from host: some Host) -> Bool {
    var reader = LineReader(host)
    let line = reader.nextText() ?? ""
    return ["y", "yes"].contains(line.lowercased().filter { $0 != " " })
  }
}
