import Diagnostics

/// The text of an expression, for messages that quote it.
struct Source: Equatable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text between two offsets.
  func text(_ range: SourceRange) -> String {
    let lower = min(max(range.lower, 0), bytes.count)
    let upper = min(max(range.upper, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The text in quotes; the middle of a long one is left out.
  func quote(_ range: SourceRange) -> String { quoted(text(range)) }

  /// The whole text with a part replaced, if it is short enough to be read
  /// as an offer; else the replacement alone.
  func replacing(_ range: SourceRange, with replacement: String) -> String {
    let before = text(SourceRange(0, range.lower))
    let after = text(SourceRange(range.upper, bytes.count))
    let whole = before + replacement + after
    return whole.count <= 40 ? whole : replacement
  }
}
