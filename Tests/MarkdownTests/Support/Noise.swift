/// Random numbers that the same seed repeats: Marsaglia's xorshift64*,
/// "Xorshift RNGs", 2003, with Vigna's multiplier.
struct Noise: RandomNumberGenerator {
  private var state: UInt64

  /// A fresh sequence; the seed is printed, so that a failure can be rerun.
  init(seed: UInt64 = .random(in: 1 ... .max), for name: String) {
    print("\(name): seed \(seed)")
    state = seed
  }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

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
