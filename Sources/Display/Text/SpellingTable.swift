/// What characters beyond ASCII are written as where only ASCII is shown.
enum SpellingTable {
  /// Greek letters, by their names.
  static let letters: [Character: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon",
    "ϵ": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta", "ϑ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu",
    "ξ": "xi", "ο": "o", "π": "pi", "ρ": "rho", "ϱ": "rho", "σ": "sigma",
    "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "ϕ": "phi",
    "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma", "Δ": "Delta",
    "Θ": "Theta", "Λ": "Lambda", "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma",
    "Φ": "Phi", "Ψ": "Psi", "ϴ": "Theta",
  ]

  /// Signs of prose, units, mathematics, and frames.
  static let signs = prose.merging(mathematics) { first, _ in first }
    .merging(frames) { first, _ in first }

  private static let prose: [Character: String] = [
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2007}": " ",
    "\u{AD}": "", "‐": "-", "‑": "-", "–": "-", "—": "--", "−": "-",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"",
    "»": "\"", "…": "...", "•": "*", "◦": "-", "▪": "*", "·": "*",
    "☐": "[ ]", "☒": "[x]", "☑": "[x]", "✓": "+", "✗": "x", "▸": ">",
    "µ": "u", "Ω": "Ohm", "°": " deg", "©": "(c)", "®": "(r)", "™": "(tm)",
    "§": "section ", "½": "1/2", "¼": "1/4", "¾": "3/4", "€": "EUR",
    "↳": ">", "⏎": "<-", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe",
    "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i",
  ]

  private static let mathematics: [Character: String] = [
    "±": "+/-", "∓": "-/+", "×": "x", "⋅": "*", "÷": "/", "≤": "<=",
    "≥": ">=", "≠": "!=", "≈": "~", "∼": "~", "≡": "==", "≪": "<<",
    "≫": ">>", "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "⇐": "<=",
    "⇔": "<=>", "↑": "up", "↓": "down", "⇧": "shift", "∞": "inf",
    "√": "sqrt", "∂": "d", "∑": "sum", "∏": "prod", "∫": "integral",
    "∈": "in", "∝": "~", "′": "'", "″": "''", "∆": "Delta", "⟨": "<",
    "⟩": ">",
  ]

  private static let frames: [Character: String] = [
    "│": "|", "┃": "|", "▏": "|", "╎": "|", "─": "-", "━": "=", "═": "=",
    "╌": "-", "┄": "-", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╵": "|", "●": "o", "○": "o",
    "█": "#", "▇": "#", "▁": "_",
  ]

  /// Raised digits, signs and letters.
  static let raised = pairs("⁰0 ¹1 ²2 ³3 ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻- ⁿn ⁱi")

  /// Lowered digits, signs and letters.
  static let lowered = pairs(
    """
    ₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9 ₊+ ₋- ₐa ₑe ₕh ᵢi ⱼj ₖk ₗl ₘm ₙn ₒo ₚp \
    ᵣr ₛs ₜt ᵤu ᵥv ₓx
    """)

  /// Letters of European names.
  static let accented = pairs(
    """
    àa áa âa ãa äa åa āa ăa ąa çc ćc čc ďd èe ée êe ëe ēe ėe ęe ěe ğg ìi íi \
    îi ïi īi ñn ńn ňn òo óo ôo õo öo ōo őo řr śs şs šs ţt ťt ùu úu ûu üu ūu \
    ůu űu ýy ÿy źz żz žz ÀA ÁA ÂA ÃA ÄA ÅA ÇC ČC ÈE ÉE ÊE ËE ÌI ÍI ÎI ÏI ÑN \
    ÒO ÓO ÔO ÕO ÖO ŘR ŚS ŠS ÙU ÚU ÛU ÜU ÝY ŹZ ŻZ ŽZ
    """)

  /// A table of words in which each character precedes its spelling.
  private static func pairs(_ words: String) -> [Character: String] {
    var table: [Character: String] = [:]
    for word in words.split(separator: " ") {
      table[word[word.startIndex]] = String(word.dropFirst())
    }
    return table
  }
}
