import Diagnostics

/// Text that is gathered until something else comes: pieces that stand side
/// by side become one node.
struct PendingText {
  var bytes: [UInt8] = []
  /// Where it stands in the text of the leaf block.
  var start = 0
  var end = 0
}

/// The items of the inline parser as nodes.
extension TreeBuilder {
  /// Adds what the parser found to the node added last.
  mutating func addItems() {
    open = [nodes.count - 1]
    for item in parser.items { add(item) }
    flush()
  }

  private mutating func add(_ item: InlineItem) {
    let text = parser.text.bytes
    switch item.kind {
    case .text: gather(text[item.start..<item.end], of: item)
    case .escaped: gather(text[(item.start + 1)..<item.end], of: item)
    case .reference(let index): gather(parser.references[index][...], of: item)
    case .run(let index): addRun(parser.emphasis.runs[index].marks, item)
    case .softBreak: addNode(.softBreak, item.start, item.end)
    case .hardBreak: addNode(.hardBreak, item.start, item.end)
    case .code(let lower, let upper):
      addNode(.code(text.codeText(lower, upper)), item.start, item.end)
    case .html:
      addNode(.html(text.text(item.start, item.end)), item.start, item.end)
    case .math(let lower, let upper, let isDisplay):
      let tex = text.text(lower, upper)
      addNode(.math(tex, display: isDisplay), item.start, item.end)
    case .openLink(let index):
      let target = parser.targets[index]
      openNode(
        .link(destination: target.destination, title: target.title), item.start)
    case .openImage(let index):
      let target = parser.targets[index]
      openNode(
        .image(destination: target.destination, title: target.title), item.start
      )
    case .close: closeNode(item.end)
    }
  }

  /// Adds what the bytes of a run open, close, or say as plain text.
  private mutating func addRun(_ marks: Int, _ item: InlineItem) {
    var offset = item.start
    while offset < item.end {
      switch parser.emphasis.marks[marks + offset] {
      case .text:
        let byte = InlineItem(kind: .text, start: offset, end: offset + 1)
        gather(parser.text.bytes[offset...offset], of: byte)
      case .openEmphasis: openNode(.emphasis, offset)
      case .openStrong:
        openNode(.strong, offset)
        offset += 1
      case .openStrikethrough:
        openNode(.strikethrough, offset)
        offset += 1
      case .close: closeNode(offset + 1)
      case .closePair:
        offset += 1
        closeNode(offset + 1)
      }
      offset += 1
    }
  }

  private mutating func gather(_ bytes: ArraySlice<UInt8>, of item: InlineItem)
  {
    if pending.bytes.isEmpty { pending.start = item.start }
    pending.bytes += bytes
    pending.end = item.end
  }

  private mutating func flush() {
    guard !pending.bytes.isEmpty else { return }
    let string = pending.bytes.text(0, pending.bytes.count)
    pending.bytes.removeAll(keepingCapacity: true)
    append(.text(string), pending.start, pending.end)
  }

  private mutating func addNode(_ kind: Node.Kind, _ lower: Int, _ upper: Int) {
    flush()
    append(kind, lower, upper)
  }

  private mutating func openNode(_ kind: Node.Kind, _ lower: Int) {
    addNode(kind, lower, lower + 1)
    open.append(nodes.count - 1)
  }

  private mutating func closeNode(_ upper: Int) {
    flush()
    let end = parser.text.place(upper - 1, upper).upper
    if let closed = open.popLast() { nodes[closed].range.upper = end }
  }

  private mutating func append(_ kind: Node.Kind, _ lower: Int, _ upper: Int) {
    let place = parser.text.place(lower, upper)
    nodes.append(Node(kind, at: place, in: open.last ?? 0))
  }
}
