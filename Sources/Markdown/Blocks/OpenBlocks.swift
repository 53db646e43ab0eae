import Diagnostics

/// Opening and closing: what is open, what is inside what, and how far each
/// block reaches.
extension BlockParser {
  /// Closes the containers from a depth on, and the leaf inside them.
  mutating func close(to depth: Int) {
    guard depth < containers.count else { return }
    closeLeaf()
    while containers.count > depth {
      let closed = containers.removeLast()
      if case .quote = closed.kind { quoteDepths.removeLast() }
      extendParents(of: closed.block)
    }
  }

  /// Ends the open leaf, if there is one.
  mutating func closeLeaf() {
    guard leaf >= 0 else { return }
    switch blocks[leaf].kind {
    case .paragraph: endParagraph()
    case .indentedCode: dropBlankLinesOfCode()
    case .fence(let fence): reportIfUnclosed(fence)
    default: break
    }
    extendParents(of: leaf)
    leaf = -1
  }

  /// Opens a container inside those up to `depth`.
  mutating func open(
    _ container: Container.Kind, as kind: Block.Kind, from mark: SourceRange
  ) {
    let block = addBlock(kind, at: mark)
    if case .quote = container { quoteDepths.append(containers.count) }
    containers.append(Container(kind: container, block: block))
  }

  /// Adds a leaf block and leaves it open.
  mutating func openLeaf(_ kind: Block.Kind, at range: SourceRange) {
    leaf = addBlock(kind, at: range)
  }

  /// Adds a block to the innermost container.
  mutating func addBlock(_ kind: Block.Kind, at range: SourceRange) -> Int {
    let depth = containers.count - 1
    if case .item = containers[depth].kind, !containers[depth].isEmpty {
      loosen(blocks[containers[depth].block].parent, ifBlankAt: depth)
    }
    containers[depth].isEmpty = false
    containers[depth].openList = -1
    return append(kind, in: containers[depth].block, at: range)
  }

  /// Adds a block to another.
  mutating func append(
    _ kind: Block.Kind, in parent: Int, at range: SourceRange
  ) -> Int {
    closeLeaf()
    let noLines = lines.count..<lines.count
    blocks.append(
      Block(kind: kind, parent: parent, range: range, lines: noLines))
    return blocks.count - 1
  }

  /// Gives a line to the open leaf.
  mutating func appendLine(_ line: Line) {
    lines.append(line)
    let lower = blocks[leaf].lines.lowerBound
    blocks[leaf].lines = lower..<lines.count
    blocks[leaf].range.upper = max(blocks[leaf].range.upper, line.range.upper)
  }

  /// Makes the block around another, and a list around that, reach as far.
  private mutating func extendParents(of block: Int) {
    var block = block
    repeat {
      let upper = blocks[block].range.upper
      block = blocks[block].parent
      blocks[block].range.upper = max(blocks[block].range.upper, upper)
    } while blocks[block].isList
  }
}
