/// Finds the line and column of one offset after the other.
///
/// A column counts characters, which takes a walk along its line. This one
/// goes on from where the walk before it ended, so that many findings in one
/// long line take no longer than the line.
public struct PlaceFinder {
  private let source: SourceText
  /// Where a character surely begins, and where that is for people.
  private var known: (offset: Int, place: SourcePosition)

  /// A finder at the start of a text.
  public init(_ source: SourceText) {
    self.source = source
    known = (0, SourcePosition(line: 1, column: 1))
  }

  /// Line and column of an offset, as `SourceText.position(of:)` has them.
  public mutating func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = source.line(of: offset)
    if line != known.place.line || offset < known.offset {
      let start = source.lineStarts[line - 1]
      known = (start, SourcePosition(line: line, column: 1))
    }
    remember(source.lastSurePlace(from: known.offset, to: offset))
    return advanced(to: offset)
  }

  private mutating func remember(_ offset: Int) {
    known = (offset, advanced(to: offset))
  }

  private func advanced(to offset: Int) -> SourcePosition {
    let between = source[SourceRange(known.offset, offset)].count
    return SourcePosition(
      line: known.place.line, column: known.place.column + between)
  }
}

extension SourceText {
  /// The last place up to an offset that no character reaches across: one
  /// between two ASCII bytes, which join only as the two halves of a line
  /// end. The start where there is none nearby.
  fileprivate func lastSurePlace(from start: Int, to offset: Int) -> Int {
    let end = min(offset, bytes.count - 1)
    var place = end
    while place > start, end - place < 4_096 {
      if bytes[place] < 0x80, bytes[place] != 0x0A, bytes[place - 1] < 0x80 {
        return place
      }
      place -= 1
    }
    return start
  }
}
