import Diagnostics

/// Indented code: lines that begin with four columns of blanks.
extension BlockParser {
  /// Takes an indented line, but for one that goes on with a paragraph.
  mutating func startIndentedCode(at depth: Int) -> Bool {
    guard !isInParagraph else { return false }
    close(to: depth)
    reader.skip(columns: 4)
    openLeaf(.indentedCode, at: reader.rest)
    appendLine(reader.remainder)
    return true
  }

  /// Takes a further indented line.
  mutating func continueIndentedCode() -> Bool {
    guard reader.indent >= 4, !reader.isBlank else { return false }
    reader.skip(columns: 4)
    appendLine(reader.remainder)
    return true
  }

  /// Takes a blank line if code is open; more code may follow.
  mutating func keepBlankLineOfCode() -> Bool {
    guard leaf >= 0, blocks[leaf].kind == .indentedCode else { return false }
    reader.skip(columns: 4)
    appendLine(reader.remainder)
    return true
  }

  /// Blank lines at the end are no part of the code.
  mutating func dropBlankLinesOfCode() {
    while let last = lines.last,
      reader.bytes.trimmed(last.range).count == 0
    {
      lines.removeLast()
    }
    let lower = blocks[leaf].lines.lowerBound
    blocks[leaf].lines = lower..<lines.count
    blocks[leaf].range.upper = lines.last?.range.upper ?? 0
  }
}
