import Diagnostics
import Display
import Markdown
import MathText
import Text

/// Markdown: the tree, HTML and the terminal's page.
enum MarkdownTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    for extensions in [Extensions.all, .none] {
      let document = Document(
        SourceText(name: "fuzz", bytes: bytes), extensions: extensions)
      if let fault = treeFault(document) ?? htmlFault(document) {
        return fault
      }
    }
    return pageFault(bytes)
  }

  /// Every node lies in its parent, behind the node before it.
  private static func treeFault(_ document: Document) -> String? {
    let nodes = document.nodes
    for index in nodes.indices.dropFirst() {
      let node = nodes[index]
      guard nodes.indices.contains(node.parent), node.parent < index else {
        return "node \(index) has no parent before it"
      }
      let outer = nodes[node.parent].range
      if node.range.lower < outer.lower || node.range.upper > outer.upper {
        return "node \(index), \(node.kind), is not inside its parent"
      }
      if node.nextSibling >= 0,
        nodes[node.nextSibling].range.lower < node.range.upper
      {
        return "node \(index), \(node.kind), reaches into the next"
      }
    }
    return nil
  }

  /// Safe HTML has no tag that was not made here, and hides nothing.
  private static func htmlFault(_ document: Document) -> String? {
    let renderer = HTMLRenderer(
      writingFormulas: Formula.mathML(of:isDisplay:))
    let html = renderer.bytes(of: document)
    if html.holdsHidden { return "something is hidden in the HTML" }
    for piece in html.split(separator: UInt8(ascii: "<")).dropFirst() {
      let tag = piece.prefix { $0 != UInt8(ascii: ">") && $0 != 0x20 }
      let name =
        String(decoding: tag, as: UTF8.self)
        .split(separator: "/").first.map(String.init) ?? ""
      if !tags.contains(name) { return "<\(name) is in the HTML" }
    }
    let text = String(decoding: html, as: UTF8.self)
    return text.contains("=\"javascript:") ? "a link runs a program" : nil
  }

  private static let tags = Set(
    """
    a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre \
    span strong table tbody td th thead tr ul \
    math menclose mfrac mi mn mo mover mphantom mroot mrow mspace msqrt msub \
    msubsup msup mtable mtd mtext mtr munder munderover
    """.split(separator: " ").map(String.init))

  /// No line is wider than the screen, and none steers it.
  private static func pageFault(_ bytes: [UInt8]) -> String? {
    let document = Document(SourceText(name: "fuzz", bytes: bytes))
    let width = 20 + Int(bytes.first ?? 0) + Int(bytes.last ?? 0) % 26
    for medium in [
      Medium(width: width), Medium(width: 24),
      Medium(width: width, characters: .ascii),
    ] {
      let lines = MarkdownLayout(document, on: medium).lines()
      if let fault = lines.lazy.compactMap({ fault(in: $0, on: medium) }).first
      {
        return fault
      }
    }
    return nil
  }

  private static func fault(
    in line: StyledLine, on medium: Medium
  ) -> String? {
    if line.width > medium.width {
      return "a line is wider than \(medium.width): \(line.text)"
    }
    if medium.characters == .ascii, !line.text.utf8.allSatisfy({ $0 < 0x80 }) {
      return "a line is not ASCII: \(line.text)"
    }
    return line.text.holdsHidden ? "something is hidden on the page" : nil
  }
}
