import Diagnostics

/// What the lines of code and HTML blocks say.
extension TreeBuilder {
  /// Adds a block of code to the list of them; without a fence, it is
  /// indented.
  mutating func addCode(_ block: Block, _ fence: Fence?) {
    let info = fence?.info ?? SourceRange(block.range.lower, block.range.lower)
    let firstLine = codeLines.count
    codeLines += lines[block.lines].lazy.map(\.range)
    codes.append(
      CodeElement(
        info: parser.texts.addUnescaped(info, of: bytes), infoRange: info,
        content: addLines(of: block), lines: firstLine..<codeLines.count,
        isFenced: fence != nil, isClosed: fence?.isClosed ?? true))
  }

  /// The text of a block's lines, each ended by a line feed: that of the
  /// source, if nothing stands between them there.
  mutating func addLines(of block: Block) -> Stretch {
    let lines = lines[block.lines]
    if let first = lines.first, let last = lines.last,
      areWhole(block.lines)
    {
      let place = SourceRange(first.range.lower, last.range.upper + 1)
      return parser.texts.add(place, of: bytes)
    }
    let start = parser.texts.count
    for line in lines {
      for _ in 0..<line.padding { parser.texts.append(.space) }
      parser.texts.append(bytes[line.range.lower..<line.range.upper])
      parser.texts.append(.lineFeed)
    }
    return start..<parser.texts.count
  }

  /// Whether each line begins where a line feed ends the one before.
  private func areWhole(_ indices: Range<Int>) -> Bool {
    for index in indices {
      let line = lines[index]
      let isLast = index + 1 == indices.upperBound
      guard line.padding == 0, bytes.byte(at: line.range.upper) == .lineFeed,
        isLast || lines[index + 1].range.lower == line.range.upper + 1
      else { return false }
    }
    return true
  }
}
