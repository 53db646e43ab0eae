import Diagnostics

/// Headings: `# text`, and text above a line of `=` or `-`.
extension BlockParser {
  /// Takes a line that begins with one to six `#`.
  mutating func startHeading(at depth: Int) -> Bool {
    let bytes = reader.bytes
    let start = reader.content
    let end = bytes.end(from: start, to: reader.end) { $0 == .hash }
    let isOpen = end == reader.end || bytes[end].isBlank
    guard end - start <= 6, isOpen else { return false }
    close(to: depth)
    openLeaf(
      .heading(level: end - start), at: bytes.trimmed(reader.rest))
    appendLine(Line(range: bytes.headingText(SourceRange(end, reader.end))))
    closeLeaf()
    return true
  }

  /// Whether the open leaf is a paragraph.
  var isInParagraph: Bool {
    guard leaf >= 0, case .paragraph = blocks[leaf].kind else { return false }
    return true
  }

  /// Whether the line is `=` or `-` only.
  var isUnderline: Bool {
    let mark = reader.first
    guard reader.indent < 4, mark == .equals || mark == .hyphen else {
      return false
    }
    let end = reader.bytes.end(from: reader.content, to: reader.end) {
      $0 == mark
    }
    return end == reader.bytes.trimmed(reader.rest).upper
  }

  /// Takes an underline: the open paragraph becomes a heading, unless
  /// definitions are all there is in it.
  mutating func endParagraphAsHeading() -> Bool {
    guard isInParagraph, isUnderline else { return false }
    takeDefinitions()
    guard !blocks[leaf].lines.isEmpty else { return false }
    let level = reader.first == .equals ? 1 : 2
    blocks[leaf].kind = .heading(level: level)
    blocks[leaf].range.upper = reader.bytes.trimmed(reader.rest).upper
    closeLeaf()
    return true
  }
}

extension [UInt8] {
  /// What stands between the opening `#` of a heading and the closing ones,
  /// which a blank must precede.
  fileprivate func headingText(_ rest: SourceRange) -> SourceRange {
    let lower = end(from: rest.lower, to: rest.upper) { $0.isBlank }
    let text = trimmed(SourceRange(lower, rest.upper))
    var upper = text.upper
    while upper > lower, self[upper - 1] == .hash { upper -= 1 }
    guard upper == lower || self[upper - 1].isBlank else { return text }
    return trimmed(SourceRange(lower, upper))
  }
}
