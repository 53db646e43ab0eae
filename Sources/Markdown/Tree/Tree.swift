import Diagnostics

/// The nodes of a document and what they say, in a few flat arrays.
///
/// It is a class, and nothing in it changes, so that each node can know its
/// tree at the price of one reference.
final class Tree: Sendable {
  let elements: [Element]
  /// What texts, code, formulas and addresses say, one after the other.
  let texts: [UInt8]
  let codes: [CodeElement]
  let codeLines: [SourceRange]
  let targets: [LinkTarget]
  let alignments: [Alignment]
  /// Whether what they say may hide something from a reader.
  let mayHide: Bool

  init(
    elements: [Element], texts: Texts, codes: [CodeElement],
    codeLines: [SourceRange], targets: [LinkTarget], alignments: [Alignment]
  ) {
    self.elements = elements
    self.texts = texts.bytes
    mayHide = texts.mayHide
    self.codes = codes
    self.codeLines = codeLines
    self.targets = targets
    self.alignments = alignments
  }

  /// A stretch of what is said.
  func string(_ stretch: Stretch) -> String {
    String(decoding: texts[stretch], as: UTF8.self)
  }

  /// What a node is, with what it says.
  func kind(of index: Int) -> Node.Kind {
    switch elements[index].form {
    case .document: .document
    case .frontMatter(let text): .frontMatter(string(text))
    case .heading(let level): .heading(level: level)
    case .paragraph: .paragraph
    case .blockQuote: .blockQuote
    case .thematicBreak: .thematicBreak
    case .list(let style): .list(style)
    case .item(let isTight, let checked):
      .item(isTight: isTight, checked: checked)
    case .codeBlock(let index): .codeBlock(code(index))
    case .htmlBlock(let text): .htmlBlock(string(text))
    case .table(let columns): .table(columns: Array(alignments[columns]))
    case .tableRow(let isHeader): .tableRow(isHeader: isHeader)
    case .tableCell: .tableCell
    case .mathBlock(let tex): .mathBlock(string(tex))
    case .text(let text): .text(string(text))
    case .softBreak: .softBreak
    case .hardBreak: .hardBreak
    case .code(let text): .code(string(text))
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strikethrough
    case .link(let index):
      .link(destination: destination(index), title: title(index))
    case .image(let index):
      .image(destination: destination(index), title: title(index))
    case .html(let text): .html(string(text))
    case .math(let tex, let isDisplay): .math(string(tex), display: isDisplay)
    }
  }

  private func destination(_ index: Int) -> String {
    string(targets[index].destination)
  }

  private func title(_ index: Int) -> String? {
    targets[index].title.map(string)
  }

  private func code(_ index: Int) -> CodeBlock {
    let code = codes[index]
    return CodeBlock(
      info: string(code.info), infoRange: code.infoRange,
      content: string(code.content), lines: Array(codeLines[code.lines]),
      isFenced: code.isFenced, isClosed: code.isClosed)
  }
}

extension Tree: Equatable {
  static func == (a: Tree, b: Tree) -> Bool {
    a === b
      || (a.elements == b.elements && a.texts == b.texts && a.codes == b.codes
        && a.codeLines == b.codeLines && a.targets == b.targets
        && a.alignments == b.alignments)
  }
}
