import TestSupport

/// Random pieces of Markdown that a printed seed brings back.
struct Noise: RandomNumberGenerator {
  private var random: SeededRandom

  /// A fresh sequence; the seed is printed, so that a failure can be rerun.
  init(for name: String) { random = SeededRandom(announcing: name) }

  mutating func next() -> UInt64 { random.next() }

  /// Pieces of Markdown in no sensible order.
  mutating func markdown(pieces: Int) -> String {
    let words = [
      "a", "b ", "\n", "\n", "\n\n", "  ", "    ", "\t", "> ", ">", "- ",
      "* ", "1. ", "2) ", "# ", "===", "---", "***", "```", "~~~", "`", "``",
      "*", "**", "_", "__", "~~", "[", "](/u)", "](<x> \"t\")", "![", "]",
      "[a]", "[a]: /u\n", "'t'", "<a>", "<!-- ", "-->", "<div>", "<http://a>",
      "&amp;", "&#35;", "\\", "\\*", "\\\n", "é", "—", "|", "|a|b|\n|-|-|\n",
      "\\|", "- [x] ", "$", "$$", "\n$$\n", "{", "}", "\r\n", "\r", "\u{0}",
      "\u{FEFF}", "\n> ", "\n- ", "\n  ", "\n\t",
    ]
    return (0..<pieces).map { _ in words.randomElement(using: &self) ?? "" }
      .joined()
  }
}
