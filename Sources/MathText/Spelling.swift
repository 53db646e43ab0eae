extension MathCharacters {
  /// What a leaf looks like.
  func glyphs(of leaf: Leaf) -> String {
    switch self {
    case .unicode: leaf.text.inAlphabet(leaf.alphabet)
    case .ascii: leaf.asciiInAlphabet
    }
  }

  /// How a mathematical sign or Greek letter is written with ASCII alone; nil
  /// for what has no name here.
  public static func ascii(of sign: Character) -> String? {
    Spelling.named(String(sign))
  }

  /// A symbol that the drawing itself adds, such as `√`.
  func glyph(_ unicode: String) -> String {
    self == .unicode ? unicode : Spelling.ascii(ofSymbol: unicode)
  }

  /// Running text.
  func spelling(of text: String) -> String {
    self == .unicode ? text : Spelling.ascii(ofText: text)
  }
}

/// How symbols and text are written with ASCII alone.
enum Spelling {
  /// A symbol: the short form, or the name of its command.
  static func ascii(ofSymbol glyph: String) -> String {
    if glyph.utf8.allSatisfy({ $0 < 0x80 }) { return glyph }
    return named(glyph) ?? ascii(ofText: glyph)
  }

  /// The short form of a symbol, or the name of its command.
  static func named(_ glyph: String) -> String? {
    short[glyph] ?? Symbols.drawn[glyph]?.name
  }

  /// Running text: letters that have no form of their own give their code.
  static func ascii(ofText text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.unicodeScalars.map(ascii).joined()
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    if let mark = pictured(scalar) { return mark }
    if let known = inText[scalar] ?? short[String(scalar)] { return known }
    if let name = Symbols.drawn[String(scalar)]?.name { return name }
    return "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
  }

  /// A control picture such as `␛`, in the caret notation of terminals.
  private static func pictured(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2400...0x241F:
      Unicode.Scalar(scalar.value - 0x2400 + 0x40).map { "^\($0)" }
    case 0x2421: "^?"
    default: nil
    }
  }

  private static let inText: [Unicode.Scalar: String] = [
    "µ": "u", "μ": "u", "Ω": "Ohm", "\u{2126}": "Ohm", "–": "-", "—": "--",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "°": "deg", "\u{A0}": " ",
  ]

  private static let short: [String: String] = [
    "−": "-", "─": "-", "±": "+/-", "∓": "-/+", "×": "x", "⋅": "*", "·": "*",
    "∗": "*",
    "∘": "o", "÷": "div", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~=",
    "∼": "~", "≡": "===", "≪": "<<", "≫": ">>", "≔": ":=", "≝": ":=",
    "→": "->", "←": "<-", "↔": "<->", "↦": "|->", "⇒": "=>", "⇐": "<==",
    "⇔": "<=>", "⟶": "-->", "⟵": "<--", "⟹": "==>", "⟸": "<==",
    "⟺": "<==>", "∞": "inf", "…": "...", "⋯": "...", "⋮": ":", "⋱": "..",
    "′": "'", "‖": "||", "∣": "|", "∥": "||", "⟨": "<", "⟩": ">", "∂": "d",
    "∅": "empty", "√": "sqrt", "°": "deg", "∖": "\\", "⊤": "T", "◌": "?",
    "□": "?", "ϑ": "theta", "ε": "epsilon", "φ": "phi", "ϱ": "rho",
  ]
}

// MARK: - Alphabets

extension Leaf {
  /// Without other alphabets, a letter of one is a function of the letter.
  fileprivate var asciiInAlphabet: String {
    switch alphabet {
    case .italic, .upright: ascii
    case .bold: "bold(\(ascii))"
    case .doubleStruck: "bb(\(ascii))"
    case .calligraphic: "cal(\(ascii))"
    case .fraktur: "frak(\(ascii))"
    }
  }
}

extension String {
  /// The letters and digits in another of Unicode's mathematical alphabets.
  func inAlphabet(_ alphabet: Leaf.Alphabet) -> String {
    guard let start = alphabet.start else { return self }
    var output = UnicodeScalarView()
    for scalar in unicodeScalars {
      output.append(scalar.shifted(to: start, alphabet))
    }
    return String(output)
  }
}

extension Leaf.Alphabet {
  /// The code of its capital A.
  fileprivate var start: UInt32? {
    switch self {
    case .italic, .upright: nil
    case .bold: 0x1D400
    case .calligraphic: 0x1D49C
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    }
  }
}

extension Unicode.Scalar {
  fileprivate func shifted(
    to start: UInt32, _ alphabet: Leaf.Alphabet
  ) -> Unicode.Scalar {
    let code: UInt32? =
      switch value {
      case 0x41...0x5A: start + value - 0x41
      case 0x61...0x7A: start + 26 + value - 0x61
      case 0x30...0x39 where alphabet == .bold: 0x1D7CE + value - 0x30
      case 0x30...0x39 where alphabet == .doubleStruck:
        0x1D7D8 + value - 0x30
      case 0x391...0x3A9 where alphabet == .bold: 0x1D6A8 + value - 0x391
      case 0x3B1...0x3C9 where alphabet == .bold: 0x1D6C2 + value - 0x3B1
      default: nil
      }
    guard let code else { return self }
    return Self.encodedEarlier[code] ?? Unicode.Scalar(code) ?? self
  }

  /// The letters that Unicode had before it had the alphabets.
  private static let encodedEarlier: [UInt32: Unicode.Scalar] = [
    0x1D49D: "ℬ", 0x1D4A0: "ℰ", 0x1D4A1: "ℱ", 0x1D4A3: "ℋ", 0x1D4A4: "ℐ",
    0x1D4A7: "ℒ", 0x1D4A8: "ℳ", 0x1D4AD: "ℛ", 0x1D4BA: "ℯ", 0x1D4BC: "ℊ",
    0x1D4C4: "ℴ", 0x1D506: "ℭ", 0x1D50B: "ℌ", 0x1D50C: "ℑ", 0x1D515: "ℜ",
    0x1D51D: "ℨ", 0x1D53A: "ℂ", 0x1D53F: "ℍ", 0x1D545: "ℕ", 0x1D547: "ℙ",
    0x1D548: "ℚ", 0x1D549: "ℝ", 0x1D551: "ℤ",
  ]
}
