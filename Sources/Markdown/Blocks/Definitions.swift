import Diagnostics

/// The link reference definitions of a document, by their label.
struct Definitions {
  private var byLabel: [[UInt8]: LinkTarget] = [:]
  /// How many bytes of destinations and titles links may still repeat: one
  /// long destination, used often, must not blow a small file up. None until
  /// all definitions are read.
  var allowance = 0

  var isEmpty: Bool { byLabel.isEmpty }

  /// Adds a definition; the first of a label counts.
  mutating func add(_ definition: LinkTarget, for label: [UInt8]) {
    if byLabel[label] == nil { byLabel[label] = definition }
  }

  /// The definition of a label, while the allowance lasts.
  mutating func use(_ label: [UInt8]) -> LinkTarget? {
    guard let definition = byLabel[label] else { return nil }
    guard definition.size <= allowance else { return nil }
    allowance -= definition.size
    return definition
  }
}

/// Link reference definitions: `[label]: destination "title"`.
extension BlockParser {
  /// Takes the definitions off the beginning of the open paragraph.
  mutating func takeDefinitions() {
    let range = blocks[leaf].lines
    guard let first = range.first,
      reader.bytes[lines[first].range.lower] == .openBracket
    else { return }
    var text = InlineText()
    text.fill(with: lines[range], of: reader.bytes)
    var offset = 0
    while let found = text.bytes.definition(at: offset) {
      definitions.add(texts.add(found.target, of: text.bytes), for: found.label)
      offset = found.end
    }
    guard offset > 0 else { return }
    let taken = text.pieces.prefix { $0.offset < offset }.count
    let remaining = (first + taken)..<range.upperBound
    blocks[leaf].lines = remaining
    if let next = remaining.first {
      blocks[leaf].range.lower = lines[next].range.lower
    }
  }
}

extension [UInt8] {
  /// The definition that begins at an offset, and the start of the line
  /// after it.
  fileprivate func definition(
    at start: Int
  ) -> (target: WrittenTarget, label: [UInt8], end: Int)? {
    guard let labelEnd = endOfLabel(at: start),
      byte(at: labelEnd) == .colon
    else { return nil }
    let label = normalizedLabel(start + 1, labelEnd - 1)
    let next = skippingSpace(from: labelEnd + 1, to: count)
    guard !label.isEmpty, next < count,
      let destination = destination(at: next)
    else { return nil }
    let (title, end) = definitionTitle(after: destination.end)
    guard let end else { return nil }
    let target = WrittenTarget(destination: destination.text, title: title)
    return (target, label, end)
  }

  /// The title after a destination, and the start of the next line; no end
  /// where something else follows the destination.
  private func definitionTitle(
    after offset: Int
  ) -> (title: SourceRange?, end: Int?) {
    let next = skippingSpace(from: offset, to: count)
    if next > offset, let title = title(at: next),
      let end = nextLine(after: title.end)
    {
      return (title.text, end)
    }
    return (nil, nextLine(after: offset))
  }

  /// The start of the next line, if nothing but blanks comes before it.
  private func nextLine(after offset: Int) -> Int? {
    let end = end(from: offset, to: count) { $0.isBlank }
    if end == count { return count }
    return self[end] == .lineFeed ? end + 1 : nil
  }
}
