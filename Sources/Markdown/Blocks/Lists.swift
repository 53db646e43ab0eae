import Diagnostics

/// What marks the items of a list: those of one list share their delimiter.
struct ListMarker: Equatable {
  /// `-`, `+`, `*`, or what follows the number: `.`, `)`.
  let delimiter: UInt8
  let style: ListStyle
}

/// Lists and their items.
extension BlockParser {
  /// Starts an item, in the list before it if that has the same marker.
  mutating func startItem(at depth: Int) -> Bool {
    guard let (marker, end) = marker(at: depth) else { return false }
    close(to: depth)
    closeLeaf()
    let mark = SourceRange(reader.content, end)
    let list = list(for: marker, at: mark)
    let indent = reader.indent
    let width = skipMarker(to: end)
    let item = append(.item, in: list, at: mark)
    let kind = Container.Kind.item(contentOffset: indent + width)
    containers.append(Container(kind: kind, block: item))
    return true
  }

  /// The list that an item belongs to, a new one if need be.
  private mutating func list(
    for marker: ListMarker, at mark: SourceRange
  ) -> Int {
    let depth = containers.count - 1
    let open = containers[depth].openList
    if open >= 0, case .list(let other, _) = blocks[open].kind,
      other.delimiter == marker.delimiter
    {
      loosen(open, ifBlankAt: depth)
      return open
    }
    let list = addBlock(.list(marker, isLoose: false), at: mark)
    containers[depth].openList = list
    return list
  }

  /// Marks a list as loose if a blank line came just before, inside the
  /// container at that depth.
  mutating func loosen(_ list: Int, ifBlankAt depth: Int) {
    guard let blankDepth, blankDepth <= depth,
      case .list(let marker, isLoose: false) = blocks[list].kind
    else { return }
    blocks[list].kind = .list(marker, isLoose: true)
  }

  /// Goes past a marker and the blanks that belong to it; returns how many
  /// columns that is. Five blanks and more are one, and then indented code.
  private mutating func skipMarker(to end: Int) -> Int {
    let marker = end - reader.content
    reader.skip(to: end)
    let blanks = reader.indent
    let width = reader.isBlank || blanks > 4 ? 1 : blanks
    reader.skip(columns: width)
    return marker + width
  }

  /// The marker at the content of the line, and where it ends.
  ///
  /// Only an item with text, and only one numbered 1, interrupts a paragraph.
  private mutating func marker(at depth: Int) -> (ListMarker, end: Int)? {
    let interrupts = depth == containers.count && isInParagraph
    if (interrupts && isUnderline) || isRule() { return nil }
    guard let (marker, end) = reader.bytes.listMarker(in: reader.rest) else {
      return nil
    }
    let next = reader.bytes.end(from: end, to: reader.end) { $0.isBlank }
    guard next > end || next == reader.end else { return nil }
    guard interrupts else { return (marker, end) }
    if next == reader.end { return nil }
    if case .ordered(let start) = marker.style, start != 1 { return nil }
    return (marker, end)
  }
}

extension [UInt8] {
  /// A bullet, or a number of at most nine digits with `.` or `)`.
  fileprivate func listMarker(
    in line: SourceRange
  ) -> (ListMarker, end: Int)? {
    let first = self[line.lower]
    guard first.isDigit else {
      return (ListMarker(delimiter: first, style: .bullet), line.lower + 1)
    }
    let limit = Swift.min(line.upper, line.lower + 9)
    let end = end(from: line.lower, to: limit) { $0.isDigit }
    guard end < line.upper else { return nil }
    let delimiter = self[end]
    guard delimiter == .dot || delimiter == .closeParenthesis else {
      return nil
    }
    let number = self[line.lower..<end].reduce(0) { $0 * 10 + Int($1 - .zero) }
    let style = ListStyle.ordered(start: number)
    return (ListMarker(delimiter: delimiter, style: style), end + 1)
  }
}

extension Block {
  var isList: Bool {
    if case .list = kind { true } else { false }
  }
}
