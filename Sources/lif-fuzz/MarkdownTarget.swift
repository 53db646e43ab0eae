import Diagnostics
import Display
import Markdown

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

  /// Safe HTML has no tag that was not made here, and opens no program.
  private static func htmlFault(_ document: Document) -> String? {
    let html = HTMLRenderer().render(document)
    if html.contains("<script") { return "a script is in the HTML" }
    let isLink = html.contains("href=\"javascript:")
    return isLink ? "a link that runs a program is in the HTML" : nil
  }

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
    return line.text.steering.map { "\($0) is on the page" }
  }
}
