/// What characters beyond ASCII are written as where only ASCII is shown.
enum SpellingTable {
  /// Signs of prose, units and frames.
  static let signs = prose.merging(frames) { first, _ in first }

  private static let prose: [Character: String] = [
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2007}": " ",
    "\u{AD}": "", "‐": "-", "‑": "-", "–": "-", "—": "--", "−": "-",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"",
    "»": "\"", "…": "...", "•": "*", "◦": "-", "▪": "*", "·": "*",
    "☐": "[ ]", "☒": "[x]", "☑": "[x]", "✓": "+", "✗": "x", "▸": ">",
    "µ": "u", "Ω": "Ohm", "°": " deg", "©": "(c)", "®": "(r)", "™": "(tm)",
    "§": "section ", "½": "1/2", "¼": "1/4", "¾": "3/4", "€": "EUR",
    "↳": ">", "⏎": "<-", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe",
    "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "↑": "up",
    "↓": "down",
    "⇧": "shift", "″": "''", "∆": "Delta", "ϴ": "Theta",
  ]

  private static let frames: [Character: String] = [
    "│": "|", "┃": "|", "▏": "|", "╎": "|", "─": "-", "━": "=", "═": "=",
    "╌": "-", "┄": "-", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╵": "|", "●": "o", "○": "o",
    "█": "#", "▇": "#", "▁": "_",
  ]

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
