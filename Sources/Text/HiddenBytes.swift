extension [UInt8] {
  /// Whether UTF-8 holds something that a reader would not see, or that
  /// steers a terminal: all that `visible` marks, but for tabs and line
  /// feeds.
  ///
  /// It looks at bytes alone, for nearly every text holds nothing of the
  /// kind. Source: the same as that of `isHidden`, encoded.
  public var holdsHidden: Bool { anyHidden }
}

extension String {
  /// The same of a string.
  public var holdsHidden: Bool { utf8.anyHidden }
}

extension Sequence<UInt8> {
  fileprivate var anyHidden: Bool {
    /// The last four bytes.
    var window: UInt32 = 0
    for byte in self {
      window = window << 8 | UInt32(byte)
      if byte < 0x80 {
        if byte < 0x20 ? byte != 0x09 && byte != 0x0A : byte == 0x7F {
          return true
        }
      } else if window.endsHidden {
        return true
      }
    }
    return false
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
