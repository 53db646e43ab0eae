/// Ends of lines, backslash escapes, character references.
extension InlineParser {
  /// Takes a line feed: a hard break after two spaces. The blanks before it
  /// are part of no text.
  mutating func takeLineBreak() -> Bool {
    let end = position + 1
    let start = dropBlanks()
    let bytes = text.bytes
    let isHard =
      position - start >= 2 && bytes[position - 1] == .space
      && bytes[position - 2] == .space
    position = start
    take(isHard ? .hardBreak : .softBreak, to: end)
    return true
  }

  /// Takes the blanks off the end of the last item; returns where they begin.
  private mutating func dropBlanks() -> Int {
    guard let last = items.last, case .text = last.kind else {
      return position
    }
    var start = position
    while start > last.start, text.bytes[start - 1].isBlank { start -= 1 }
    items[items.count - 1].end = start
    return start
  }

  /// Takes a backslash with the punctuation or the line feed it acts on.
  mutating func takeEscape() -> Bool {
    let next = text.bytes.byte(at: position + 1)
    if next == .lineFeed {
      take(.hardBreak, to: position + 2)
    } else if next.isPunctuation {
      take(.escaped, to: position + 2)
    } else {
      return false
    }
    return true
  }

  /// Takes `&name;` or `&#number;`.
  mutating func takeReference() -> Bool {
    let limit = text.bytes.count
    guard let found = text.bytes.reference(at: position, to: limit) else {
      return false
    }
    references.append(found.characters)
    take(.reference(references.count - 1), to: found.end)
    return true
  }
}
