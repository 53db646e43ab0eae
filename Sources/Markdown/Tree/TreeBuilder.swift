import Diagnostics

/// Makes the flat tree: the blocks in order, and after each leaf block what
/// stands in its lines.
struct TreeBuilder {
  let bytes: [UInt8]
  let blocks: [Block]
  let lines: [Line]
  let extensions: Extensions

  var parser: InlineParser
  var elements: [Element] = []
  var codes: [CodeElement] = []
  var codeLines: [SourceRange] = []
  private let alignments: [Alignment]
  /// The node that each block became.
  private var nodeOfBlock: [Int] = []
  /// The node that text is added to, and those around it in the same block.
  var open: [Int] = []
  var pending = PendingText()

  init(_ parsed: BlockParser) {
    bytes = parsed.source.bytes
    blocks = parsed.blocks
    lines = parsed.lines
    extensions = parsed.extensions
    var definitions = parsed.definitions
    definitions.allowance = max(bytes.count, 100_000)
    alignments = parsed.alignments
    parser = InlineParser(
      extensions: extensions, definitions: definitions, texts: parsed.texts)
  }

  /// The nodes of the whole document.
  mutating func build() -> Tree {
    elements.reserveCapacity(max(2 * blocks.count, bytes.count / 40))
    nodeOfBlock.reserveCapacity(blocks.count)
    for index in blocks.indices { addBlock(index) }
    linkNodes()
    return Tree(
      elements: elements, texts: parser.texts, codes: codes,
      codeLines: codeLines, targets: parser.targets, alignments: alignments)
  }

  private mutating func addBlock(_ index: Int) {
    let block = blocks[index]
    let parent = index == 0 ? -1 : nodeOfBlock[block.parent]
    nodeOfBlock.append(elements.count)
    switch block.kind {
    case .document: add(.document, block, in: parent)
    case .frontMatter(let text):
      let stretch = parser.texts.add(text, of: bytes)
      add(.frontMatter(stretch), block, in: parent)
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
    case .fence(let fence) where isFormula(fence):
      add(.mathBlock(addLines(of: block)), block, in: parent)
    case .fence(let fence):
      addCode(block, fence)
      add(.codeBlock(codes.count - 1), block, in: parent)
    case .indentedCode:
      addCode(block, nil)
      add(.codeBlock(codes.count - 1), block, in: parent)
    case .html:
      let html = addLines(of: block)
      add(.htmlBlock(html.dropLast()), block, in: parent)
    case .table(let columns):
      add(.table(columns: columns), block, in: parent)
      addRows(of: block, columns: columns.count)
    case .removed: break
    }
  }

  /// Whether it is a fence of the language `math`, as GitHub has formulas.
  private func isFormula(_ fence: Fence) -> Bool {
    extensions.contains(.math) && fence.info.count == 4
      && bytes.has("math", at: fence.info.lower)
  }

  private mutating func add(
    _ form: Element.Form, _ block: Block, in parent: Int
  ) {
    elements.append(Element(form, at: block.range, in: parent))
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
    if !isTask, let (lower, upper) = parser.loneFormula {
      let tex = parser.texts.add(lower, upper, of: parser.text)
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
    let table = elements.count - 1
    for (index, line) in lines[block.lines].enumerated() {
      let row = elements.count
      let range = bytes.trimmed(line.range)
      elements.append(
        Element(.tableRow(isHeader: index == 0), at: range, in: table))
      for cell in bytes.cells(in: range).prefix(columns) {
        elements.append(Element(.tableCell, at: cell, in: row))
        parser.text.fill(withCell: cell, of: bytes)
        parser.parse()
        addItems()
      }
    }
  }

  /// Fills in first children, next siblings and the ends of subtrees.
  private mutating func linkNodes() {
    for index in elements.indices.reversed() {
      let end = max(elements[index].subtreeEnd, index + 1)
      elements[index].subtreeEnd = end
      let parent = elements[index].parent
      guard parent >= 0 else { continue }
      // From the back, the parent's first child so far is the next sibling.
      elements[index].nextSibling = elements[parent].firstChild
      elements[parent].firstChild = index
      elements[parent].subtreeEnd = max(elements[parent].subtreeEnd, end)
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
  fileprivate var loneFormula: (lower: Int, upper: Int)? {
    guard items.count == 1,
      case .math(let lower, let upper, isDisplay: true) = items[0].kind
    else { return nil }
    return (lower, upper)
  }
}
