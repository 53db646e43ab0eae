import Diagnostics
import Markdown

/// A document read from a string.
func read(_ text: String, _ extensions: Extensions = .all) -> Document {
  Document(SourceText(name: "test.md", text), extensions: extensions)
}

/// The HTML of a text, everything passed through.
func html(_ text: String, _ extensions: Extensions = .all) -> String {
  HTMLRenderer(isUnsafe: true).render(read(text, extensions))
}

extension Document {
  /// The kinds of all nodes but the document, in order.
  var kinds: [Node.Kind] { nodes.dropFirst().map(\.kind) }

  /// The source of the first node of which a rule holds.
  func source(of rule: (Node.Kind) -> Bool) -> String? {
    nodes.first { rule($0.kind) }.map { source[$0.range] }
  }

  /// The blocks of code.
  var codeBlocks: [CodeBlock] {
    nodes.compactMap {
      if case .codeBlock(let code) = $0.kind { code } else { nil }
    }
  }

  /// What is wrong with the tree: links between nodes that disagree, ranges
  /// outside their parents' or out of order, text that is not in its place.
  var flaws: [String] {
    nodes.indices.compactMap { index in
      (linkFlaw(of: index) ?? rangeFlaw(of: index)).map { "\(index): \($0)" }
    }
  }

  private func linkFlaw(of index: Int) -> String? {
    let node = nodes[index]
    let hasChild = index + 1 < nodes.count && nodes[index + 1].parent == index
    if node.parent >= index { return "its parent comes later" }
    if node.firstChild != (hasChild ? index + 1 : -1) { return "first child" }
    if node.nextSibling < 0 { return nil }
    if nodes[node.nextSibling].parent != node.parent {
      return "foreign sibling"
    }
    return node.nextSibling == node.subtreeEnd ? nil : "end of the subtree"
  }

  private func rangeFlaw(of index: Int) -> String? {
    let node = nodes[index]
    let whole = SourceRange(0, source.bytes.count)
    let outer = node.parent >= 0 ? nodes[node.parent].range : whole
    if node.range.lower < outer.lower || node.range.upper > outer.upper {
      return "\(node.range) is outside \(outer)"
    }
    if node.nextSibling >= 0,
      nodes[node.nextSibling].range.lower < node.range.upper
    {
      return "\(node.range) reaches into the next node"
    }
    if case .text(let text) = node.kind, !covers(text, node.range) {
      return "'\(text)' is not '\(source[node.range])'"
    }
    return nil
  }

  /// Whether a text stands in a range, escapes and references left aside.
  private func covers(_ text: String, _ range: SourceRange) -> Bool {
    let place = source[range]
    return place == text
      || place.utf8.contains { $0 == 0x5C || $0 == 0x26 || $0 == 0 }
  }
}
