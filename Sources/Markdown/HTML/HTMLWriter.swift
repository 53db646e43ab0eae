import Diagnostics

/// Walks through the tree, forward only, and writes each node: what opens
/// it when it is reached, what closes it when it is left.
struct HTMLWriter {
  let tree: Tree
  let elements: [Element]
  let texts: [UInt8]
  let isUnsafe: Bool
  let writeFormula: HTMLRenderer.FormulaWriter?
  /// What holds where no whole document is written.
  var passage: PassageRules?
  var output: [UInt8] = []
  var table = OpenTable()

  /// How many empty cells may still be added to short rows: a wide header
  /// over many short rows must not blow a small file up.
  var cellAllowance: Int

  init(_ document: Document, _ renderer: HTMLRenderer) {
    tree = document.tree
    elements = tree.elements
    texts = tree.texts
    isUnsafe = renderer.isUnsafe
    writeFormula = renderer.writeFormula
    let size = document.source.bytes.count
    output.reserveCapacity(size + size / 4)
    cellAllowance = max(size, 100_000)
  }

  mutating func writeAll() { write(elements.indices) }

  /// Writes nodes of which none is cut in two.
  mutating func write(_ range: Range<Int>) {
    var open: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = open.last, elements[last].subtreeEnd <= index {
        close(last)
        open.removeLast()
      }
      if enter(index) {
        open.append(index)
        index += 1
      } else {
        index = elements[index].subtreeEnd
      }
    }
    for last in open.reversed() { close(last) }
  }

  /// Writes a node up to its children; false where those are not written.
  private mutating func enter(_ index: Int) -> Bool {
    switch elements[index].form {
    case .document: break
    case .heading(let level): openHeading(level)
    case .paragraph:
      if !isTight(index) { openBlock("<p>") }
      writeCheckbox(before: index)
    case .blockQuote: openBlock("<blockquote>\n")
    case .list(let style): openList(style)
    case .item: openBlock("<li>")
    case .table(let columns): openTable(columns)
    case .tableRow(let isHeader): openRow(isHeader: isHeader)
    case .tableCell: openCell()
    case .emphasis: write("<em>")
    case .strong: write("<strong>")
    case .strikethrough: write("<del>")
    case .link(let target): return openLink(tree.targets[target], index)
    case .frontMatter, .thematicBreak, .codeBlock, .htmlBlock, .mathBlock,
      .text, .softBreak, .hardBreak, .code, .image, .html, .math:
      writeLeaf(index)
      return false
    }
    return true
  }

  private mutating func writeLeaf(_ index: Int) {
    switch elements[index].form {
    case .text(let text): escape(text)
    case .softBreak: output.append(.lineFeed)
    case .code(let code):
      write("<code>")
      escape(code)
      write("</code>")
    case .thematicBreak: openBlock("<hr />\n")
    case .codeBlock(let code): writeCode(tree.codes[code])
    case .htmlBlock(let html): writeHTML(html, isBlock: true)
    case .mathBlock(let tex): writeMathBlock(tex, index)
    case .hardBreak: write("<br />\n")
    case .image(let target): writeImage(tree.targets[target], index)
    case .html(let html): writeHTML(html)
    case .math(let tex, let isDisplay): writeMath(tex, isDisplay)
    default: break
    }
  }

  private mutating func close(_ index: Int) {
    switch elements[index].form {
    case .heading(let level): closeHeading(level)
    case .paragraph: if !isTight(index) { write("</p>\n") }
    case .blockQuote: openBlock("</blockquote>\n")
    case .list(let style): write(style == .bullet ? "</ul>\n" : "</ol>\n")
    case .item: write("</li>\n")
    case .table: closeTable()
    case .tableRow: closeRow(index)
    case .tableCell: closeCell()
    case .emphasis: write("</em>")
    case .strong: write("</strong>")
    case .strikethrough: write("</del>")
    case .link(let target): closeLink(tree.targets[target])
    default: break
    }
  }

  /// Whether a paragraph is set without tags: in an item of a tight list.
  func isTight(_ index: Int) -> Bool {
    guard case .item(let isTight, _) = form(ofParent: index) else {
      return false
    }
    return isTight
  }

  func form(ofParent index: Int) -> Element.Form {
    let parent = elements[index].parent
    return parent >= 0 ? elements[parent].form : .document
  }
}

// MARK: - Headings and lists

extension HTMLWriter {
  private mutating func openHeading(_ level: Int) {
    openBlock("<h")
    output.append(.zero + UInt8(shownLevel(level)))
    output.append(.greater)
  }

  private mutating func closeHeading(_ level: Int) {
    write("</h")
    output.append(.zero + UInt8(shownLevel(level)))
    write(">\n")
  }

  private mutating func openList(_ style: ListStyle) {
    switch style {
    case .bullet: openBlock("<ul>\n")
    case .ordered(start: 1): openBlock("<ol>\n")
    case .ordered(let start):
      openBlock("<ol start=\"")
      copy("\(start)")
      write("\">\n")
    }
  }
}
