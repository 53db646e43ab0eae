import Diagnostics

/// The items of the inline parser as nodes.
extension TreeBuilder {
  /// Adds what the parser found to the node added last.
  mutating func addItems() {
    open.removeAll(keepingCapacity: true)
    open.append(elements.count - 1)
    for item in parser.items { add(item) }
    flush()
  }

  private mutating func add(_ item: InlineItem) {
    switch item.kind {
    case .text: gather(item.start, of: item)
    case .escaped: gather(item.start + 1, of: item)
    case .reference(let index):
      pending.add(
        parser.references[index], of: item, in: parser.text, to: &parser.texts)
    case .run(let index): addRun(parser.emphasis.runs[index].marks, item)
    case .softBreak: addNode(.softBreak, item.start, item.end)
    case .hardBreak: addNode(.hardBreak, item.start, item.end)
    case .code(let lower, let upper):
      flush()
      let code = parser.texts.addCode(lower, upper, of: parser.text)
      append(.code(code), item.start, item.end)
    case .html:
      flush()
      let html = parser.texts.add(item.start, item.end, of: parser.text)
      append(.html(html), item.start, item.end)
    case .math(let lower, let upper, let isDisplay):
      flush()
      let tex = parser.texts.add(lower, upper, of: parser.text)
      append(.math(tex, display: isDisplay), item.start, item.end)
    case .openLink(let index): openNode(.link(index), item.start)
    case .openImage(let index): openNode(.image(index), item.start)
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
        gather(offset, of: byte)
      case .openEmphasis: openNode(.emphasis, offset)
      case .openStrong:
        openNode(.strong, offset)
        offset += 1
      case .openStrikethrough: openNode(.strikethrough, offset)
      case .openStrikethroughPair:
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

  /// Adds to the text an item, from an offset on.
  private mutating func gather(_ start: Int, of item: InlineItem) {
    pending.add(
      start, item.end, of: item, in: parser.text, to: &parser.texts)
  }

  private mutating func flush() {
    if pending.isEmpty { return }
    let text = pending.take(from: parser.text, to: &parser.texts)
    if !text.isEmpty { append(.text(text), pending.start, pending.end) }
  }

  private mutating func addNode(
    _ form: Element.Form, _ lower: Int, _ upper: Int
  ) {
    flush()
    append(form, lower, upper)
  }

  private mutating func openNode(_ form: Element.Form, _ lower: Int) {
    addNode(form, lower, lower + 1)
    open.append(elements.count - 1)
  }

  private mutating func closeNode(_ upper: Int) {
    flush()
    let end = parser.text.place(upper - 1, upper).upper
    if let closed = open.popLast() { elements[closed].range.upper = end }
  }

  private mutating func append(
    _ form: Element.Form, _ lower: Int, _ upper: Int
  ) {
    let place = parser.text.place(lower, upper)
    elements.append(Element(form, at: place, in: open.last ?? 0))
  }
}
