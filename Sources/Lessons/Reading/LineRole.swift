/// What a line is to the block that it stands in.
enum LineRole {
  /// Nothing but white space; a value may go on below it.
  case blank
  /// `key: value`.
  case entry(Entry)
  /// A further line of the value above: it begins with a blank.
  case continuation
  /// Left to the kind of block that knows it.
  case other

  /// `isInEntry` says whether the line above belongs to a value.
  init(_ line: Block.Line, isInEntry: Bool) {
    let text = line.text.unicodeScalars
    guard let start = text.firstIndex(where: { !$0.properties.isWhitespace })
    else {
      self = .blank
      return
    }
    if isInEntry, start > text.startIndex {
      self = .continuation
    } else if let entry = Entry(line) {
      self = .entry(entry)
    } else {
      self = .other
    }
  }

  /// Whether the next line stands in an entry, where this one does or not.
  func leavesEntryOpen(_ isInEntry: Bool) -> Bool {
    switch self {
    case .blank: isInEntry
    case .entry, .continuation: true
    case .other: false
    }
  }
}
