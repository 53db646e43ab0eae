import Diagnostics

/// Walks through the tree, forward only, and writes each node: what opens
/// it when it is reached, what closes it when it is left.
struct HTMLWriter {
  let document: Document
  let nodes: [Node]
  let isUnsafe: Bool
  let writeFormula: HTMLRenderer.FormulaWriter?
  var output: [UInt8] = []
  var table = OpenTable()

  /// How many empty cells may still be added to short rows: a wide header
  /// over many short rows must not blow a small file up.
  var cellAllowance: Int

  init(_ document: Document, _ renderer: HTMLRenderer) {
    self.document = document
    isUnsafe = renderer.isUnsafe
    writeFormula = renderer.writeFormula
    nodes = document.nodes
    let size = document.source.bytes.count
    output.reserveCapacity(size + size / 4)
    cellAllowance = max(size, 100_000)
  }

  mutating func writeAll() {
    var open: [Int] = []
    var index = 0
    while index < nodes.count {
      while let last = open.last, nodes[last].subtreeEnd <= index {
        close(last)
        open.removeLast()
      }
      if enter(index) {
        open.append(index)
        index += 1
      } else {
        index = nodes[index].subtreeEnd
      }
    }
    for last in open.reversed() { close(last) }
  }

  /// Writes a node up to its children; false where those are not written.
  private mutating func enter(_ index: Int) -> Bool {
    switch nodes[index].kind {
    case .document: break
    case .heading(let level): openBlock("<h\(level)>")
    case .paragraph: if !isTight(index) { openBlock("<p>") }
    case .blockQuote: openBlock("<blockquote>\n")
    case .list(let style): openBlock(style.openingTag)
    case .item: openBlock("<li>")
    case .table(let columns): openTable(columns)
    case .tableRow(let isHeader): openRow(isHeader: isHeader)
    case .tableCell: openCell()
    case .emphasis: write("<em>")
    case .strong: write("<strong>")
    case .strikethrough: write("<del>")
    case .link(let destination, let title):
      writeLink(destination, title)
    default:
      writeLeaf(index)
      return false
    }
    if case .paragraph = nodes[index].kind { writeCheckbox(before: index) }
    return true
  }

  private mutating func writeLeaf(_ index: Int) {
    switch nodes[index].kind {
    case .thematicBreak: openBlock("<hr />\n")
    case .codeBlock(let code): writeCode(code)
    case .htmlBlock(let html):
      openBlock("")
      writeHTML(html)
      write("\n")
    case .mathBlock(let tex): writeMathBlock(tex, index)
    case .text(let text): escape(text)
    case .softBreak: write("\n")
    case .hardBreak: write("<br />\n")
    case .code(let code): write("<code>", escaping: code, "</code>")
    case .image(let destination, let title):
      writeImage(destination, title, index)
    case .html(let html): writeHTML(html)
    case .math(let tex, let isDisplay): writeMath(tex, isDisplay)
    default: break
    }
  }

  private mutating func close(_ index: Int) {
    switch nodes[index].kind {
    case .heading(let level): write("</h\(level)>\n")
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
    case .link: write("</a>")
    default: break
    }
  }

  /// Whether a paragraph is set without tags: in an item of a tight list.
  func isTight(_ index: Int) -> Bool {
    guard case .item(let isTight, _) = kind(ofParent: index) else {
      return false
    }
    return isTight
  }

  func kind(ofParent index: Int) -> Node.Kind {
    let parent = nodes[index].parent
    return parent >= 0 ? nodes[parent].kind : .document
  }
}

extension ListStyle {
  fileprivate var openingTag: String {
    switch self {
    case .bullet: "<ul>\n"
    case .ordered(start: 1): "<ol>\n"
    case .ordered(let start): "<ol start=\"\(start)\">\n"
    }
  }
}
