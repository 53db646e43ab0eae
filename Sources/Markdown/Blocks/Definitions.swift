import Diagnostics

/// Where a link by reference leads.
struct Definition {
  let destination: String
  let title: String?

  var size: Int { destination.utf8.count + (title?.utf8.count ?? 0) }
}

/// The link reference definitions of a document, by their label.
struct Definitions {
  private var byLabel: [[UInt8]: Definition] = [:]
  /// How many bytes of destinations and titles links may still repeat: one
  /// long destination, used often, must not blow a small file up.
  var allowance = 0

  var isEmpty: Bool { byLabel.isEmpty }

  /// Adds a definition; the first of a label counts.
  mutating func add(_ definition: Definition, for label: [UInt8]) {
    if byLabel[label] == nil { byLabel[label] = definition }
  }

  /// The definition of a label, while the allowance lasts.
  mutating func use(_ label: [UInt8]) -> Definition? {
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
    while let (definition, label, end) = text.bytes.definition(at: offset) {
      definitions.add(definition, for: label)
      offset = end
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
  ) -> (Definition, label: [UInt8], end: Int)? {
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
    let target = unescaped(destination.text.lower, destination.text.upper)
    return (Definition(destination: target, title: title), label, end)
  }

  /// The title after a destination, and the start of the next line; no end
  /// where something else follows the destination.
  private func definitionTitle(
    after offset: Int
  ) -> (title: String?, end: Int?) {
    let next = skippingSpace(from: offset, to: count)
    if next > offset, let title = title(at: next),
      let end = nextLine(after: title.end)
    {
      return (unescaped(title.text.lower, title.text.upper), end)
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
