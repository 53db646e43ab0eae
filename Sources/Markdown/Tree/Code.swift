import Diagnostics

/// What the lines of code and HTML blocks say.
extension TreeBuilder {
  /// A block of code; without a fence, it is indented.
  func code(_ block: Block, _ fence: Fence?) -> CodeBlock {
    let info = fence?.info ?? SourceRange(block.range.lower, block.range.lower)
    let content = content(of: block)
    return CodeBlock(
      info: bytes.unescaped(info.lower, info.upper), infoRange: info,
      content: content.text(0, content.count),
      lines: lines[block.lines].map(\.range),
      isFenced: fence != nil, isClosed: fence?.isClosed ?? true)
  }

  /// A block of HTML; its last line has no line feed.
  func html(_ block: Block) -> String {
    let content = content(of: block)
    return content.text(0, max(0, content.count - 1))
  }

  /// The lines of a block, each ended by a line feed.
  private func content(of block: Block) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(block.range.count + 1)
    for line in lines[block.lines] {
      content += repeatElement(.space, count: line.padding)
      content += bytes[line.range.lower..<line.range.upper]
      content.append(.lineFeed)
    }
    return content
  }
}
