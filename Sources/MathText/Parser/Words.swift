import Diagnostics
import Text

/// Text within a formula, and arguments that are no formula.
extension Parser {
  /// The argument of `\text`: words with their blanks, and formulas between
  /// dollar signs.
  mutating func text(
    in alphabet: Leaf.Alphabet, at range: SourceRange
  ) -> Int {
    lexer.skipBlanks()
    guard lexer.current == UInt8(ascii: "{") else {
      return argument(of: #"\text"#, at: range)
    }
    lexer.offset += 1
    openBraces += 1
    defer { openBraces -= 1 }
    return nested { $0.words(in: alphabet, at: range) }
  }

  private mutating func words(
    in alphabet: Leaf.Alphabet, at range: SourceRange
  ) -> Int {
    var pieces: [Int] = []
    var text = ""
    var braces = 1
    while braces > 0 {
      guard let byte = lexer.current else {
        report(.unclosed("{", by: "}"), at: range)
        break
      }
      switch byte {
      case UInt8(ascii: "{"): braces += step(1)
      case UInt8(ascii: "}"): braces += step(-1)
      case UInt8(ascii: "$"):
        flush(&text, in: alphabet, into: &pieces, at: range)
        pieces.append(formula(at: range))
      case UInt8(ascii: "\\"): text += escaped()
      case UInt8(ascii: "~"), 0x20, 0x09, 0x0A, 0x0D:
        _ = step(1)
        if text.utf8.last != 0x20 { text += " " }
      default: text += lexer.character().visible
      }
    }
    flush(&text, in: alphabet, into: &pieces, at: range)
    if pieces.count == 1 { return pieces[0] }
    return add(.row(pieces), .ordinary, through(range))
  }

  private mutating func step(_ change: Int) -> Int {
    lexer.offset += 1
    return change
  }

  private mutating func flush(
    _ text: inout String, in alphabet: Leaf.Alphabet,
    into pieces: inout [Int], at range: SourceRange
  ) {
    if text.isEmpty { return }
    pieces.append(
      leaf(.text, text, at: through(range), alphabet: alphabet))
    text = ""
  }

  private mutating func formula(at range: SourceRange) -> Int {
    lexer.offset += 1
    let body = list(until: .dollar)
    if !lexer.take(.character("$")) {
      report(.unclosed("$", by: "$"), at: range)
    }
    return body
  }

  /// A command in text: a character, a change of font, or its source.
  private mutating func escaped() -> String {
    guard case (.command(let name), _) = lexer.next() else { return " " }
    switch Command(name) {
    case .symbol(let entry): return entry.glyph
    case .text, .alphabet, .alphabetFromHere: return ""
    case .space, .thinSpace, .ignored: return " "
    default: return "\\" + name.visible
    }
  }

  /// What the next braces hold, as it was written; empty if none come.
  mutating func rawArgument() -> String {
    guard lexer.take(.open) else { return "" }
    let start = lexer.offset
    var braces = 1
    while let byte = lexer.current {
      if byte == UInt8(ascii: "{") { braces += 1 }
      if byte == UInt8(ascii: "}") { braces -= 1 }
      lexer.offset += 1
      if braces == 0 { break }
    }
    let end = braces == 0 ? lexer.offset - 1 : lexer.offset
    return String(decoding: lexer.bytes[start..<end], as: UTF8.self)
  }

  /// A length such as `-3.5pt`.
  mutating func skipDimension() {
    lexer.skipBlanks()
    while let byte = lexer.current,
      byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    {
      lexer.offset += 1
    }
    for _ in 0..<2 where lexer.current?.isLetter == true { lexer.offset += 1 }
  }
}
