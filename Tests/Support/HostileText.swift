/// Text from a seed: ordinary words among everything that has ever steered a
/// terminal or upset a measure of width.
public struct HostileText: RandomNumberGenerator {
  private var random: SeededRandom

  /// The texts of a seed.
  public init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// The next number.
  public mutating func next() -> UInt64 { random.next() }

  /// A text of some pieces.
  public mutating func text(pieces: Int) -> String {
    (0..<pieces).map { _ in piece() }.joined()
  }

  /// A text without a line feed.
  public mutating func line(pieces: Int) -> String {
    text(pieces: pieces).filter { !$0.isNewline }
  }

  private mutating func piece() -> String {
    if Int.random(in: 0..<4, using: &self) == 0 { return control() }
    return Self.pieces.randomElement(using: &self) ?? ""
  }

  private mutating func control() -> String {
    let code = UInt32.random(in: 0...0x9F, using: &self)
    return Unicode.Scalar(code).map { String($0) } ?? ""
  }

  private static let pieces = [
    " ", " ", " ", "a", "neuron ", "−70 mV ", "τ", "µ", "MΩ", "x²", "u₀",
    "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{1B}]8;;http://evil\u{1B}\\",
    "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{1B}P", "\u{1B}c", "\u{202E}",
    "\u{2066}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{FE0E}", "\u{301}",
    "\u{903}", "\u{E0041}", "\u{AD}", "\u{A0}", "漏れ", "한", "ᄒ", "ᅡ", "ᆫ",
    "🧠", "👩‍🔬", "🇩", "🇪", "1️⃣", "☺", "🏿", "क्त्य", "\u{FFFD}", "\u{FEFF}",
    "\u{2028}", "\u{85}", "*", "_", "`", "**", "[", "](http://x.y)", "](lif:a)",
    "<b>", "<!--", "-->", "|", "\n", "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ",
    "\n```swift\n", "\n    ", "\n|a|b|\n|-|-|\n|c|d|\n", "$", "$$", "\\frac",
    "![", "\t", "\\", "&#27;", "&#x9b;", "well-known", "—", "…", "0.1e-3",
  ]
}

extension String {
  /// The characters that can steer a terminal: none of C0 but the line feed,
  /// nor of C1, nor what turns the direction of writing.
  public var steering: [Unicode.Scalar] {
    unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
