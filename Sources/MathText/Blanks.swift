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
  /// Whether it is drawn over the character before it.
  var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: value == 0x200C || value == 0x200D
    default: false
    }
  }
}
