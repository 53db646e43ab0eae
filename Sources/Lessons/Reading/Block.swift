import Diagnostics
import Markdown

/// A fence of a lesson as the reader sees it: `key: value` lines.
///
///     ```exercise quantity id=latency
///     answer: latency ± 1 %
///     hint:   Count from the onset.
///     ```
///
/// A value goes to the end of the line; a line that begins with a blank
/// continues the one before. Nothing is quoted and no type is guessed. Lines
/// that are no `key: value` are left to the kind of block that knows them,
/// such as the options of a choice.
struct Block: Sendable {
  /// The words of the info string before any attribute: `exercise quantity`.
  var words: [String]
  /// `id=latency`, with the place of the name.
  var attributes: [Attribute]
  /// The lines in order.
  var entries: [Entry]
  /// Lines that are not `key: value`.
  var others: [Line]
  /// The info string.
  var infoRange: SourceRange
  /// The whole fence.
  var range: SourceRange

  /// `name=value` in an info string.
  struct Attribute: Sendable {
    let name: String
    let value: String
    let range: SourceRange
  }

  /// A line with its place.
  struct Line: Sendable {
    var text: String
    var range: SourceRange
  }

  init(_ code: CodeBlock, range: SourceRange, in source: SourceText) {
    self.range = range
    infoRange = code.infoRange
    entries = []
    others = []
    (words, attributes) = Self.readInfo(code.infoRange, in: source)
    read(code.lines.map { Line(text: source[$0], range: $0) })
  }

  /// A whole text as if it stood in a fence of an experiment; a line that
  /// begins with `#` is a remark.
  init(lines source: SourceText) {
    range = SourceRange(0, source.bytes.count)
    infoRange = SourceRange(0, 0)
    words = ["experiment"]
    attributes = []
    entries = []
    others = []
    read(
      (1...source.lineCount).map { source.range(ofLine: $0) }
        .map { Line(text: source[$0], range: $0) }
        .filter { $0.text.first { !$0.isWhitespace } != "#" })
  }

  private mutating func read(_ lines: [Line]) {
    var isInEntry = false
    for line in lines {
      let role = LineRole(line, isInEntry: isInEntry)
      add(line, as: role)
      isInEntry = role.leavesEntryOpen(isInEntry)
    }
  }

  private mutating func add(_ line: Line, as role: LineRole) {
    switch role {
    case .blank: break
    case .entry(let entry): entries.append(entry)
    case .continuation: entries[entries.count - 1].continue(with: line)
    case .other: others.append(line)
    }
  }

  /// The explicit id, if there is one.
  var id: Attribute? { attributes.first { $0.name == "id" } }

  private static func readInfo(
    _ range: SourceRange, in source: SourceText
  ) -> (words: [String], attributes: [Attribute]) {
    var words: [String] = []
    var attributes: [Attribute] = []
    var offset = range.lower
    let pieces = source[range].split(
      separator: " ", omittingEmptySubsequences: false)
    for word in pieces {
      let place = SourceRange(offset, offset + word.utf8.count)
      offset = place.upper + 1
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 {
        attributes.append(
          Attribute(
            name: String(parts[0]), value: String(parts[1]), range: place))
      } else if !word.isEmpty {
        words.append(String(word))
      }
    }
    return (words, attributes)
  }
}

/// A `key: value` line, with the way back from the value to the file.
struct Entry: Sendable {
  let key: String
  let keyRange: SourceRange
  private(set) var value: String
  /// Where each piece of the value starts, here and in the file.
  private var pieces: [(value: Int, source: Int)]

  /// Reads `key: value`; nil if the line is none.
  init?(_ line: Block.Line) {
    let text = line.text.utf8
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon]
    guard let first = name.first, first.isLetter,
      name.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "_") })
    else { return nil }
    let behind = text[text.index(after: colon)...]
    // `left :: right` is a pair.
    if behind.first == UInt8(ascii: ":") { return nil }
    let rest = behind.drop(while: \.isBlank)
    key = String(Substring(name))
    keyRange = SourceRange(line.range.lower, line.range.lower + name.count)
    value = String(Substring(rest)).trimmingBlanksAtEnd
    pieces = [(0, line.range.upper - rest.count)]
  }

  /// A stretch of a line that has no key.
  init(_ text: Substring, in line: Block.Line, after offset: Int) {
    let blanks = text.utf8.prefix(while: \.isBlank).count
    key = ""
    keyRange = SourceRange(line.range.lower, line.range.lower)
    value = String(text).trimmingBlanks
    pieces = [(0, line.range.lower + offset + blanks)]
  }

  /// Joins a continuation line with one blank.
  mutating func `continue`(with line: Block.Line) {
    let text = line.text.trimmingBlanksAtStart
    let start = line.range.upper - text.utf8.count
    if !value.isEmpty { value += " " }
    pieces.append((value.utf8.count, start))
    value += text.trimmingBlanksAtEnd
  }

  /// The place in the file of a stretch of the value.
  func place(_ range: SourceRange) -> SourceRange {
    let next = pieces.firstPlace { $0.value > range.lower }
    let piece = next > 0 ? pieces[next - 1] : (value: 0, source: keyRange.upper)
    return range.shifted(by: piece.source - piece.value)
  }

  /// The place of the whole value, up to the end of its first piece.
  var valueRange: SourceRange {
    let end = pieces.count > 1 ? pieces[1].value - 1 : value.utf8.count
    return place(SourceRange(0, max(0, end)))
  }

  /// The value cut at a separator, each part with its own way back.
  func split(at separator: String, most: Int = .max) -> [Entry] {
    let bytes = value.utf8
    let mark = Array(separator.utf8)
    var parts: [Entry] = []
    var start = bytes.startIndex
    var offset = 0
    var next = start
    while parts.count + 1 < most, let first = mark.first,
      let found = bytes[next...].firstIndex(of: first)
    {
      guard bytes[found...].starts(with: mark) else {
        next = bytes.index(after: found)
        continue
      }
      parts.append(part(value[start..<found], from: offset))
      start = bytes.index(found, offsetBy: mark.count)
      offset = bytes.distance(from: bytes.startIndex, to: start)
      next = start
    }
    return parts + [part(value[start...], from: offset)]
  }

  /// The value cut at commas that stand in no parentheses or braces.
  func splitAtCommas() -> [Entry] {
    value.pieces(at: [","]).map { part($0.text, from: $0.offset) }
  }

  /// The stretch of the value that begins at a byte, without outer blanks.
  func part(_ text: Substring, from offset: Int) -> Entry {
    let blanks = text.prefix { $0 == " " || $0 == "\t" }
    var copy = self
    let start = offset + blanks.utf8.count
    copy.value = String(text.dropFirst(blanks.count)).trimmingBlanksAtEnd
    copy.pieces = [(0, place(SourceRange(start, start)).lower)]
    // Of its own pieces only: those behind it may be a hundred thousand.
    let end = start + copy.value.utf8.count
    copy.pieces += pieces[pieces.firstPlace { $0.value > start }...]
      .prefix { $0.value < end }.map { ($0.value - start, $0.source) }
    return copy
  }
}

extension UInt8 {
  /// An ASCII letter.
  var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
  /// A blank or a tabulator.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension String {
  /// The pieces between separators outside parentheses and braces, each with
  /// the bytes before it.
  func pieces(
    at separators: Set<Character>
  ) -> [(text: Substring, offset: Int)] {
    let marks = Set(separators.compactMap(\.asciiValue))
    var pieces: [(text: Substring, offset: Int)] = []
    var (start, offset, depth) = (startIndex, 0, 0)
    for (place, index) in utf8.indices.enumerated() {
      switch utf8[index] {
      case UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
      case let byte where depth <= 0 && marks.contains(byte):
        pieces.append((self[start..<index], offset))
        start = utf8.index(after: index)
        offset = place + 1
      default: break
      }
    }
    return pieces + [(self[start...], offset)]
  }

  /// Without blanks at either end.
  var trimmingBlanks: String { trimmingBlanksAtStart.trimmingBlanksAtEnd }

  /// Without blanks at its start.
  ///
  /// Blanks are bytes: one under an accent is a blank as well.
  var trimmingBlanksAtStart: String {
    String(Substring(utf8.drop(while: \.isBlank)))
  }

  /// Without blanks at its end.
  var trimmingBlanksAtEnd: String {
    let end = utf8.lastIndex { !$0.isBlank }
    return end.map { String(self[...$0]) } ?? ""
  }
}
