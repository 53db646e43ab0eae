import Diagnostics

/// The text of one leaf block, gathered from its lines, and the way back
/// from each of its bytes to the source.
struct InlineText {
  /// The bytes, lines joined by line feeds.
  private(set) var bytes: [UInt8] = []
  /// The pieces of the source that were strung together.
  private(set) var pieces: [Piece] = []

  /// A piece begins at `offset` in the text and at `place` in the source.
  struct Piece {
    let offset: Int
    let place: Int
  }

  /// Takes the lines of a paragraph, without the blanks at its end.
  mutating func fill(with lines: ArraySlice<Line>, of source: [UInt8]) {
    clear()
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(.lineFeed) }
      append(line.range, of: source)
    }
    while let last = bytes.last, last.isBlank { bytes.removeLast() }
  }

  /// Takes a cell of a table, where `\|` stands for `|` whatever is around.
  mutating func fill(withCell cell: SourceRange, of source: [UInt8]) {
    clear()
    var start = cell.lower
    for offset in cell.lower..<cell.upper
    where source[offset] == .pipe && offset > start {
      append(SourceRange(start, offset - 1), of: source)
      start = offset
    }
    append(SourceRange(start, cell.upper), of: source)
  }

  /// The place in the source of a stretch of the text.
  func place(_ lower: Int, _ upper: Int) -> SourceRange {
    let start = place(of: lower)
    return SourceRange(start, upper > lower ? place(of: upper - 1) + 1 : start)
  }

  /// The place in the source of a stretch that stands there in one piece.
  /// Where lines are joined, the source may hold another line end.
  func whole(_ lower: Int, _ upper: Int) -> SourceRange? {
    let piece = piece(at: lower)
    let isLast = piece + 1 >= pieces.count
    let end = isLast ? bytes.count : pieces[piece + 1].offset - 1
    guard piece < pieces.count, upper <= end else { return nil }
    let start = pieces[piece].place + lower - pieces[piece].offset
    return SourceRange(start, start + upper - lower)
  }

  /// The place of one byte.
  private func place(of offset: Int) -> Int {
    let piece = piece(at: offset)
    guard piece < pieces.count else { return 0 }
    return pieces[piece].place + offset - pieces[piece].offset
  }

  /// The index of the piece that holds a byte, by binary search.
  private func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ range: SourceRange, of source: [UInt8]) {
    pieces.append(Piece(offset: bytes.count, place: range.lower))
    bytes.append(contentsOf: source[range.lower..<range.upper])
  }
}
