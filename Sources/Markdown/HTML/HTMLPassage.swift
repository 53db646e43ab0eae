extension HTMLRenderer {
  /// The value that a link stands for, by its destination and its text; nil
  /// where it is an ordinary link.
  public typealias ValueReader =
    (_ destination: String, _ text: String) -> String?

  /// Some nodes of a document, for a page that fetches nothing.
  ///
  /// A link that stands for a value is that value, a link to anything but
  /// `http`, `https` and `mailto` is its words alone, and a picture is what
  /// describes it. Headings are deeper than `level`, which belongs to the
  /// page.
  public func bytes(
    of nodes: some Sequence<Int>, in document: Document,
    belowHeading level: Int, value: @escaping ValueReader
  ) -> [UInt8] {
    var writer = HTMLWriter(document, self)
    writer.passage = PassageRules(level: level, value: value)
    for node in nodes where document.nodes.indices.contains(node) {
      writer.write(node..<writer.elements[node].subtreeEnd)
    }
    return isUnsafe ? writer.output : writer.output.showingAll
  }
}

/// How a passage differs from a document of its own.
struct PassageRules {
  /// The level of the heading above it.
  let level: Int
  let value: HTMLRenderer.ValueReader
}

extension HTMLWriter {
  /// The level at which a heading is written.
  func shownLevel(_ level: Int) -> Int {
    guard let passage else { return level }
    return min(max(level, passage.level + 1), 6)
  }

  /// Writes a link up to its words; false where a value stands for them.
  mutating func openLink(_ target: LinkTarget, _ index: Int) -> Bool {
    if let passage {
      let words = String(decoding: tree.plainText(of: index), as: UTF8.self)
      let destination = tree.string(target.destination)
      if let value = passage.value(destination, words) {
        writeSpan("value", value)
        return false
      }
    }
    if isFollowed(target) { writeLink(target) }
    return true
  }

  mutating func closeLink(_ target: LinkTarget) {
    if isFollowed(target) { write("</a>") }
  }

  /// Writes what stands in the place of a picture: what describes it, else
  /// its address.
  mutating func writeDescription(_ target: LinkTarget, _ index: Int) {
    let words = String(decoding: tree.plainText(of: index), as: UTF8.self)
    let said = words.isEmpty ? tree.string(target.destination) : words
    writeSpan("picture", "[image: \(said)]")
  }

  private mutating func writeSpan(_ style: StaticString, _ text: String) {
    write("<span class=\"")
    write(style)
    write("\">")
    let bytes = Array(text.utf8)
    escape(bytes.indices, of: bytes)
    write("</span>")
  }

  /// Whether a link is one on the page.
  private func isFollowed(_ target: LinkTarget) -> Bool {
    passage == nil || texts[target.destination].isWebAddress
  }
}
