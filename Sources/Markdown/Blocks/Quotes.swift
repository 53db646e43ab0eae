import Diagnostics

/// Block quotes: `> text`.
extension BlockParser {
  /// Goes past the `>` of an open quote, and one blank after it.
  mutating func skipQuoteMark() -> Bool {
    guard reader.indent < 4, reader.first == .greater else { return false }
    reader.skip(to: reader.content + 1)
    reader.skip(columns: 1)
    return true
  }

  /// Starts a quote inside the containers up to `depth`.
  mutating func startQuote(at depth: Int) -> Bool {
    close(to: depth)
    let mark = SourceRange(reader.content, reader.content + 1)
    open(.quote, as: .quote, from: mark)
    return skipQuoteMark()
  }
}
