import TestSupport

/// Lesson files of chance, most lines of which are nearly right.
struct RandomFence {
  private var random: SeededRandom
  private var hostile: HostileText

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    hostile = HostileText(seed: seed)
  }

  /// A file: prose and fences, with one kind of line end.
  mutating func file() -> String {
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Bool.random(using: &random) ? fence() : prose()
    }
    let end = pick(["\n", "\n", "\r\n", "\r"])
    return parts.joined().split(
      separator: "\n", omittingEmptySubsequences: false
    ).joined(separator: end)
  }

  private mutating func fence() -> String {
    let mark = pick(["```", "```", "~~~", "````", " ```", "   ~~~~"])
    let word = pick(["exercise", "exercise", "experiment", "course", "swift"])
    let info = pick(["", " ", "  "]) + word + pick(["", "  choice", " id=a "])
    let lines = (0..<Int.random(in: 0...9, using: &random)).map { _ in line() }
    let close = pick([mark, mark, mark, " " + mark + " ", "", "    " + mark])
    return ([mark + info] + lines + [close, ""]).joined(separator: "\n")
  }

  private mutating func line() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1, 2: pick(Self.keys) + ":" + blanks() + words()
    case 3: blanks()
    case 4, 5: blanks() + pick(Self.marks) + blanks() + words()
    case 6: blanks() + words() + blanks()
    default: hostile.line(pieces: Int.random(in: 0...6, using: &random))
    }
  }

  private mutating func prose() -> String {
    pick([
      "Prose\n\n", "## Step\n", "- item\n\n", "> quote\n", "$$\nx\n$$\n", "\n",
      "1. ", "  ", "<!-- id: a -->\n", "| a | b |\n|---|---|\n",
    ])
  }

  private mutating func words() -> String {
    pick([
      "", "a .. b", "R * C -> No.  ", "τ", "k: v", "left :: right", "\u{301}e",
      "```", "~~~~", "- [x] yes", "\u{A0}x", "\u{2028}", ": v", "[a](lif:b)",
    ])
  }

  private mutating func blanks() -> String {
    pick(["", "", " ", "  ", "      ", "\t", " \t", "\u{A0}", "\u{B}"])
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private static let keys = [
    "a", "run", "hint", "solution", "experiment", "left ", "é", "key_",
  ]
  private static let marks = [
    "- [x]", "- [ ]", "- [X]", "-[x]", "- [y]", ">", "1.", "23)", "0.5", "#",
  ]
}
