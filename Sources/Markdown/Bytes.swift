/// The bytes that Markdown gives a meaning to, by name.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var exclamation: UInt8 { 0x21 }
  static var quotation: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var dollar: UInt8 { 0x24 }
  static var ampersand: UInt8 { 0x26 }
  static var apostrophe: UInt8 { 0x27 }
  static var openParenthesis: UInt8 { 0x28 }
  static var closeParenthesis: UInt8 { 0x29 }
  static var star: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var hyphen: UInt8 { 0x2D }
  static var dot: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var zero: UInt8 { 0x30 }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var less: UInt8 { 0x3C }
  static var equals: UInt8 { 0x3D }
  static var greater: UInt8 { 0x3E }
  static var question: UInt8 { 0x3F }
  static var at: UInt8 { 0x40 }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var underscore: UInt8 { 0x5F }
  static var backtick: UInt8 { 0x60 }
  static var openBrace: UInt8 { 0x7B }
  static var pipe: UInt8 { 0x7C }
  static var closeBrace: UInt8 { 0x7D }
  static var tilde: UInt8 { 0x7E }

  /// A space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  /// A space, a tab, or the end of a line.
  var isSpace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool { lowercased >= 0x61 && lowercased <= 0x7A }

  var isAlphanumeric: Bool { isLetter || isDigit }

  /// A C0 control or DEL.
  var isControl: Bool { self < 0x20 || self == 0x7F }

  /// What a backslash can escape.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// An ASCII capital as a small letter; any other byte as it is.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexValue: UInt32? {
    switch lowercased {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x61...0x66: UInt32(lowercased - 0x57)
    default: nil
    }
  }
}

extension [UInt8] {
  /// The byte at an offset; 0 where there is none.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < count ? self[offset] : 0
  }

  /// The offset of the first byte from `start` on that a rule refuses.
  @inline(__always)
  func end(from start: Int, to limit: Int, while rule: (UInt8) -> Bool) -> Int {
    var offset = start
    while offset < limit, rule(self[offset]) { offset += 1 }
    return offset
  }

  /// The offset after the run of spaces, tabs and line ends at `start`.
  func skippingSpace(from start: Int, to limit: Int) -> Int {
    end(from: start, to: limit) { $0.isSpace }
  }

  /// Whether an ASCII word stands at an offset.
  func has(_ word: StaticString, at offset: Int) -> Bool {
    matches(word, at: offset) { $0 }
  }

  /// The offset of the first place where a word of small letters stands, in
  /// small letters or capitals; it begins with no letter.
  func find(_ word: StaticString, from start: Int, to limit: Int) -> Int? {
    let last = limit - word.utf8CodeUnitCount
    guard start <= last else { return nil }
    let first = word.withUTF8Buffer { $0.first ?? 0 }
    for offset in start...last
    where self[offset] == first && matches(word, at: offset, \.lowercased) {
      return offset
    }
    return nil
  }

  private func matches(
    _ word: StaticString, at offset: Int, _ fold: (UInt8) -> UInt8
  ) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= count else {
      return false
    }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { fold(self[offset + $0]) == letters[$0] }
    }
  }
}
