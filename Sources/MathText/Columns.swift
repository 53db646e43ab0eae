/// How many columns of a terminal a text takes.
///
/// Combining marks take none, East Asian wide characters two, all else one.
func columns(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.unicodeScalars.reduce(0) { $0 + $1.columns }
}

/// A run of blanks.
func blanks(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}

/// The text without blanks at its end.
func trimmed(_ text: String) -> String {
  guard text.utf8.last == 0x20 else { return text }
  let kept = text.utf8.reversed().drop { $0 == 0x20 }.count
  return String(decoding: text.utf8.prefix(kept), as: UTF8.self)
}

extension Unicode.Scalar {
  /// The columns it takes.
  var columns: Int {
    if value < 0x300 { return 1 }
    if isCombining { return 0 }
    return isWide ? 2 : 1
  }

  /// Whether it is drawn over the character before it.
  var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: value == 0x200C || value == 0x200D
    default: false
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
