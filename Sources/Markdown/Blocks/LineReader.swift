import Diagnostics

/// Walks through the lines of a text, and through each line by columns.
///
/// A tab reaches to the next multiple of four columns, and a block may need
/// only a part of it; so place is counted in bytes and in columns.
struct LineReader {
  let bytes: [UInt8]
  /// The line without its ending.
  private(set) var start = 0
  private(set) var end = 0
  /// Where the next line starts.
  private(set) var next = 0
  private let lineStarts: [Int]
  /// How many lines were read or passed over.
  private var line = 0

  /// The place reached; inside a tab, that tab's place.
  private(set) var position = 0
  private(set) var column = 0
  private(set) var isInsideTab = false

  /// The first byte from `position` on that is no blank.
  private(set) var content = 0
  private var contentColumn = 0

  init(_ source: SourceText, from offset: Int) {
    bytes = source.bytes
    lineStarts = source.lineStarts
    next = offset
  }

  /// Goes on to the next line; false at the end of the text.
  mutating func readLine() -> Bool {
    guard next < bytes.count else { return false }
    start = next
    line += 1
    next = line < lineStarts.count ? lineStarts[line] : bytes.count
    end = next
    if end > start, bytes[end - 1] == .lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    (position, column, isInsideTab) = (start, 0, false)
    findContent()
    return true
  }

  /// How many columns of blanks come before the content.
  var indent: Int { contentColumn - column }

  /// Whether nothing but blanks is left.
  var isBlank: Bool { content == end }

  /// The first byte of the content; 0 when there is none.
  var first: UInt8 { content < end ? bytes[content] : 0 }

  /// What is left of the line, from the content on.
  var rest: SourceRange { SourceRange(content, end) }

  /// What is left of the line with its blanks.
  var remainder: Line {
    guard isInsideTab else { return Line(range: SourceRange(position, end)) }
    let range = SourceRange(position + 1, end)
    return Line(range: range, padding: 4 - column % 4)
  }

  /// Goes to an offset in the content, with no tab before it.
  mutating func skip(to offset: Int) {
    column = contentColumn + (offset - content)
    position = offset
    isInsideTab = false
    findContent()
  }

  /// Goes past blanks, as many columns of them as there are up to `count`.
  mutating func skip(columns count: Int) {
    var missing = count
    while missing > 0, position < content {
      let width = bytes[position] == .tab ? 4 - column % 4 : 1
      let step = min(width, missing)
      column += step
      missing -= step
      isInsideTab = step < width
      if !isInsideTab { position += 1 }
    }
  }

  private mutating func findContent() {
    var column = column
    var offset = position
    while offset < end, bytes[offset].isBlank {
      column += bytes[offset] == .tab ? 4 - column % 4 : 1
      offset += 1
    }
    (content, contentColumn) = (offset, column)
  }
}

/// One line of a leaf block, or what its containers left of it.
struct Line: Equatable {
  var range: SourceRange
  /// Blanks before it that are what is left of a tab cut in two.
  var padding = 0
}
