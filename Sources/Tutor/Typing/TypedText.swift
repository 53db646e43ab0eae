// Text as people type it, and as it is said again.

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) }
    return self[start..<(end ?? start)]
  }

  /// The text as it fits a sentence, or another room.
  func shortened(to limit: Int = 60) -> String {
    count > limit ? prefix(limit - 1) + "…" : String(self)
  }

  /// Whether it is a yes.
  var isYes: Bool { ["y", "yes"].contains(lowercased()) }
  /// Whether it is a no.
  var isNo: Bool { ["n", "no"].contains(lowercased()) }
}
