import Diagnostics

/// Makes the flat tree: the blocks in order, and after each leaf block what
/// stands in its lines.
struct TreeBuilder {
  let source: SourceText
  let bytes: [UInt8]
  let blocks: [Block]
  let lines: [Line]
  let extensions: Extensions

  var parser: InlineParser
  var nodes: [Node] = []
  /// The node that each block became.
  private var nodeOfBlock: [Int] = []
  /// The node that text is added to, and those around it in the same block.
  var open: [Int] = []
  var pending = PendingText()

  init(_ parsed: BlockParser) {
    source = parsed.source
    bytes = source.bytes
    blocks = parsed.blocks
    lines = parsed.lines
    extensions = parsed.extensions
    var definitions = parsed.definitions
    definitions.allowance = max(bytes.count, 100_000)
    parser = InlineParser(extensions: extensions, definitions: definitions)
  }

  /// The nodes of the whole document.
  mutating func build() -> [Node] {
    nodes.reserveCapacity(2 * blocks.count)
    nodeOfBlock.reserveCapacity(blocks.count)
    for index in blocks.indices { addBlock(index) }
    linkNodes()
    return nodes
  }

  private mutating func addBlock(_ index: Int) {
    let block = blocks[index]
    let parent = index == 0 ? -1 : nodeOfBlock[block.parent]
    nodeOfBlock.append(nodes.count)
    switch block.kind {
    case .document: add(.document, block, in: parent)
    case .frontMatter(let text):
      add(.frontMatter(source[text]), block, in: parent)
    case .heading(let level):
      add(.heading(level: level), block, in: parent)
      parser.text.fill(with: lines[block.lines], of: bytes)
      parser.parse()
      addItems()
    case .paragraph: addParagraph(index, in: parent)
    case .quote: add(.blockQuote, block, in: parent)
    case .rule: add(.thematicBreak, block, in: parent)
    case .list(let marker, _): add(.list(marker.style), block, in: parent)
    case .item: addItem(index, in: parent)
    case .fence(let fence):
      add(.codeBlock(code(block, fence)), block, in: parent)
    case .indentedCode: add(.codeBlock(code(block, nil)), block, in: parent)
    case .html: add(.htmlBlock(html(block)), block, in: parent)
    case .table(let columns):
      add(.table(columns: columns), block, in: parent)
      addRows(of: block, columns: columns.count)
    case .removed: break
    }
  }

  private mutating func add(_ kind: Node.Kind, _ block: Block, in parent: Int) {
    nodes.append(Node(kind, at: block.range, in: parent))
  }

  private mutating func addItem(_ index: Int, in parent: Int) {
    let isTight = blocks[blocks[index].parent].kind.isTightList
    let checked = taskMark(ofItem: index).map { $0 != .space }
    add(.item(isTight: isTight, checked: checked), blocks[index], in: parent)
  }

  /// Adds a paragraph, or the formula that is all of it.
  private mutating func addParagraph(_ index: Int, in parent: Int) {
    let block = blocks[index]
    var text = lines[block.lines]
    let isTask = block.parent == index - 1 && taskMark(ofItem: index - 1) != nil
    if isTask {
      let line = text[text.startIndex].range
      text[text.startIndex].range.lower =
        bytes.end(from: line.lower + 3, to: line.upper) { $0.isBlank }
    }
    parser.text.fill(with: text, of: bytes)
    parser.parse()
    if !isTask, let tex = parser.loneFormula {
      add(.mathBlock(tex), block, in: parent)
    } else {
      add(.paragraph, block, in: parent)
      addItems()
    }
  }

  /// The character between the brackets of `[ ]` or `[x]`, where an item
  /// begins so and has text after it.
  private func taskMark(ofItem item: Int) -> UInt8? {
    guard extensions.contains(.taskLists), item + 1 < blocks.count,
      blocks[item].kind == .item,
      blocks[item + 1].parent == item, case .paragraph = blocks[item + 1].kind,
      let line = blocks[item + 1].lines.first.map({ lines[$0].range }),
      bytes.trimmed(line).count > 4
    else { return nil }
    let start = line.lower
    let mark = bytes[start + 1].lowercased
    let isTask =
      bytes[start] == .openBracket && bytes[start + 2] == .closeBracket
      && bytes[start + 3].isBlank && (mark == .space || mark == 0x78)
    return isTask ? mark : nil
  }

  private mutating func addRows(of block: Block, columns: Int) {
    let table = nodes.count - 1
    for (index, line) in lines[block.lines].enumerated() {
      let row = nodes.count
      let range = bytes.trimmed(line.range)
      nodes.append(Node(.tableRow(isHeader: index == 0), at: range, in: table))
      for cell in bytes.cells(in: range).prefix(columns) {
        nodes.append(Node(.tableCell, at: cell, in: row))
        parser.text.fill(withCell: cell, of: bytes)
        parser.parse()
        addItems()
      }
    }
  }

  /// Fills in first children, next siblings and the ends of subtrees.
  private mutating func linkNodes() {
    for index in nodes.indices.reversed() {
      let end = max(nodes[index].subtreeEnd, index + 1)
      nodes[index].subtreeEnd = end
      let parent = nodes[index].parent
      guard parent >= 0 else { continue }
      // From the back, the parent's first child so far is the next sibling.
      nodes[index].nextSibling = nodes[parent].firstChild
      nodes[parent].firstChild = index
      nodes[parent].subtreeEnd = max(nodes[parent].subtreeEnd, end)
    }
  }
}

extension Block.Kind {
  fileprivate var isTightList: Bool {
    if case .list(_, isLoose: false) = self { true } else { false }
  }
}

extension InlineParser {
  /// The formula that is all of the text, if one in `$$` is.
  fileprivate var loneFormula: String? {
    guard items.count == 1,
      case .math(let lower, let upper, isDisplay: true) = items[0].kind
    else { return nil }
    return text.bytes.text(lower, upper)
  }
}
