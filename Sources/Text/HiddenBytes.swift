extension [UInt8] {
  /// Whether UTF-8 holds something that a reader would not see, or that
  /// steers a terminal: all that `visible` marks, but for tabs and line
  /// feeds.
  ///
  /// It looks at bytes alone, for nearly every text holds nothing of the
  /// kind. Source: the same as that of `isHidden`, encoded.
  public var holdsHidden: Bool {
    var next = 0
    while next < count {
      let byte = self[next]
      next += 1
      if byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x09 { continue }
      if byte < 0x80 || isHidden(at: next - 1) { return true }
    }
    return false
  }

  /// Whether the character beyond ASCII that begins at an offset is hidden.
  public func isHidden(at offset: Int) -> Bool {
    let next = offset + 1
    guard next < count, self[offset] >= 0xC0 else { return false }
    let end = self[offset].endOfCharacter(from: next, before: self[next])
    return end > next && fourBytes(before: Swift.min(end, count)).endsHidden
  }

  /// Up to four bytes before an offset as one number.
  private func fourBytes(before end: Int) -> UInt32 {
    var value: UInt32 = 0
    for offset in Swift.max(0, end - 4)..<end {
      value = value << 8 | UInt32(self[offset])
    }
    return value
  }
}

extension String {
  /// The same of a string.
  public var holdsHidden: Bool {
    utf8.contains { $0 < 0x20 || $0 >= 0x7F } && Array(utf8).holdsHidden
  }
}

extension UInt8 {
  /// Where the character ends that this byte begins, if its second byte, too,
  /// is one of something hidden; else where that second byte stands.
  fileprivate func endOfCharacter(from next: Int, before second: UInt8) -> Int {
    switch self {
    case 0xC2, 0xD8: second < 0xA0 ? next + 1 : next
    case 0xE1: second == 0xA0 ? next + 2 : next
    case 0xE2: second == 0x80 || second == 0x81 ? next + 2 : next
    case 0xEF: second >= 0xB7 ? next + 2 : next
    case 0xF0...: next + 3
    default: next
    }
  }
}

extension UInt32 {
  /// Whether the last of these four bytes ends such a character.
  fileprivate var endsHidden: Bool {
    switch self & 0xFFFF {
    case 0xC280...0xC29F, 0xD89C: return true
    default: break
    }
    switch self & 0xFF_FFFF {
    case 0xE1A08E, 0xE2808B, 0xE2808E...0xE2808F, 0xE280A8...0xE280AE,
      0xE281A0...0xE281AF, 0xEFB790...0xEFB7AF, 0xEFBBBF,
      0xEFBFB0...0xEFBFBB, 0xEFBFBE...0xEFBFBF:
      return true
    default: break
    }
    switch self {
    case 0xF09BB2A0...0xF09BB2A3, 0xF09D85B3...0xF09D85BA,
      0xF3A08080...0xF3A083BF, 0xF3A087B0...0xF3A0BFBF:
      return true
    default: return self >> 24 >= 0xF0 && self & 0xF_FFFE == 0xF_BFBE
    }
  }
}
