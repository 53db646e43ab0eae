import Diagnostics

/// Delimiters written with `\left`, `\right` and `\big`.
extension Parser {
  /// What stands between `\left` and `\right`.
  mutating func fence(at range: SourceRange) -> Int {
    let open = delimiterGlyph(of: #"\left"#, at: range)
    openFences += 1
    let body = list(until: .right)
    openFences -= 1
    var close = ""
    if lexer.take(.command("right")) {
      close = delimiterGlyph(of: #"\right"#, at: through(range))
    } else {
      report(.unclosed(#"\left"#, by: #"\right"#), at: range)
    }
    return add(
      .fence(open: open, body: body, close: close), .inner, through(range))
  }

  /// A delimiter on its own; `Grouping` joins those that belong together.
  mutating func delimiter(
    _ shown: String, rows: Int, _ atom: AtomClass?, at range: SourceRange
  ) -> Int? {
    let glyph = delimiterGlyph(of: shown, at: range)
    if glyph.isEmpty { return nil }
    let side = atom ?? Delimiters.side(of: glyph)
    if rows == 1 {
      return leaf(.symbol, glyph, at: through(range), atom: side)
    }
    return add(.delimiter(glyph, rows: rows), side, through(range))
  }

  /// Outside of a fence it is as good as any sign.
  mutating func middle(_ shown: String, at range: SourceRange) -> Int? {
    let glyph = delimiterGlyph(of: shown, at: range)
    if glyph.isEmpty { return nil }
    return add(.middle(glyph), .relation, through(range))
  }

  /// The delimiter that comes next; empty for `.`, which stands for none.
  private mutating func delimiterGlyph(
    of shown: String, at range: SourceRange
  ) -> String {
    let before = lexer
    switch lexer.next().token {
    case .character("."): return ""
    case .character("<"): return "⟨"
    case .character(">"): return "⟩"
    case .character(let text) where Delimiters.all.contains(text):
      return text
    case .command(let name):
      if let glyph = Symbols.named[name]?.glyph,
        Delimiters.all.contains(glyph)
      {
        return glyph
      }
    default: break
    }
    lexer = before
    report(.missingDelimiter(of: shown), at: range)
    return ""
  }
}

/// The characters that can stand around something.
enum Delimiters {
  static let opening: Set<String> = ["(", "[", "{", "⟨", "⌈", "⌊", "⟦", "⟮"]
  static let closing: Set<String> = [")", "]", "}", "⟩", "⌉", "⌋", "⟧", "⟯"]
  static let bars: Set<String> = ["|", "‖", "∣", "∥"]
  static let all = opening.union(closing).union(bars)
    .union(["/", "\\", "↑", "↓", "↕", "⇑", "⇓", "⇕", "⌜", "⌝", "⌞", "⌟"])

  static func side(of glyph: String) -> AtomClass {
    if opening.contains(glyph) { return .opening }
    return closing.contains(glyph) ? .closing : .ordinary
  }
}
