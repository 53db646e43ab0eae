import Diagnostics

/// Reads TeX token by token; a copy is a place to return to.
struct Lexer {
  let bytes: [UInt8]
  var offset = 0

  /// Backticks around all of it, which GitHub allows, are no part of it.
  init(_ tex: String) {
    var bytes = Array(tex.utf8)
    let backtick = UInt8(ascii: "`")
    if bytes.count > 2, bytes.first == backtick, bytes.last == backtick {
      bytes.removeLast()
      offset = 1
    }
    self.bytes = bytes
  }

  enum Token: Equatable {
    case end
    case open, close
    /// `^`, `_` and `'`.
    case raise, lower, prime
    case ampersand, newline
    /// A name after a backslash, without it.
    case command(String)
    /// One character as a reader sees it, its combining marks included.
    case character(String)
  }

  /// The next token with its range; blanks and comments are skipped.
  mutating func next() -> (token: Token, range: SourceRange) {
    skipBlanks()
    let start = offset
    let token = read()
    return (token, SourceRange(start, offset))
  }

  /// The next token, left where it is.
  var peek: Token {
    var copy = self
    return copy.next().token
  }

  /// Takes the next token if it is this one.
  mutating func take(_ wanted: Token) -> Bool {
    var copy = self
    guard copy.next().token == wanted else { return false }
    self = copy
    return true
  }

  private mutating func read() -> Token {
    guard let byte = current else { return .end }
    switch byte {
    case UInt8(ascii: "{"): return single(.open)
    case UInt8(ascii: "}"): return single(.close)
    case UInt8(ascii: "^"): return single(.raise)
    case UInt8(ascii: "_"): return single(.lower)
    case UInt8(ascii: "'"): return single(.prime)
    case UInt8(ascii: "&"): return single(.ampersand)
    case UInt8(ascii: "\\"): return command()
    default: return .character(character())
    }
  }

  private mutating func single(_ token: Token) -> Token {
    offset += 1
    return token
  }

  private mutating func command() -> Token {
    offset += 1
    let start = offset
    while let byte = current, byte.isLetter { offset += 1 }
    if offset == start, current != nil { _ = scalar() }
    let name = String(decoding: bytes[start..<offset], as: UTF8.self)
    return name == "\\" ? .newline : .command(name)
  }
}

// MARK: - Characters

extension Lexer {
  /// The byte at hand, unless the text has ended.
  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// One character with up to four marks that combine with it.
  mutating func character() -> String {
    guard let first = scalar() else { return "" }
    var text = String.UnicodeScalarView()
    if first.isCombining { text.append("\u{25CC}") }
    text.append(first)
    while text.count < 6 {
      var ahead = self
      guard let mark = ahead.scalar(), mark.isCombining else { break }
      text.append(mark)
      self = ahead
    }
    return String(text)
  }

  /// The digits, and the point among them, that go on a number.
  mutating func digits() -> String {
    let start = offset
    while let byte = current {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      let pointed = byte == UInt8(ascii: ".") && next.isDigit
      guard byte.isDigit || pointed else { break }
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func scalar() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    var decoder = UTF8()
    var input = bytes[offset..<min(bytes.count, offset + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&input) else {
      offset += 1
      return "\u{FFFD}"
    }
    offset += UTF8.width(scalar)
    return scalar
  }

  mutating func skipBlanks() {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      case UInt8(ascii: "%"): skipLine()
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0:
        offset += 2
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = current, byte != 0x0A, byte != 0x0D { offset += 1 }
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
