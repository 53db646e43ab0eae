import Text

/// The bytes of a file, or of a typed line, with a name to report.
///
/// Every offset in this program is a byte offset into UTF-8. Reading is by
/// byte; a `String` is made only of what is shown. Bytes that are not UTF-8
/// are replaced once, on the way in, so that no reader meets them again;
/// `repairs` says where the replacements stand.
public struct SourceText: Sendable, Equatable {
  /// What an error message calls this text: a path, or "answer".
  public let name: String
  /// Valid UTF-8.
  public let bytes: [UInt8]
  /// Where a byte sequence that is not UTF-8 became U+FFFD.
  public let repairs: [SourceRange]
  /// The offset at which each line starts; at least one.
  public let lineStarts: [Int]
  /// Whether U+0000 stands in it.
  public let holdsNull: Bool
  /// Whether anything stands in it that a reader would not see, or that
  /// steers a terminal, line ends aside.
  public let holdsHidden: Bool

  /// Text from a file, which may be anything.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    (self.bytes, repairs) = bytes.repairedUTF8()
    (lineStarts, holdsNull, holdsHidden) = Self.findLines(in: self.bytes)
  }

  /// Text that is already a string.
  public init(name: String, _ string: String) {
    self.name = name
    bytes = Array(string.utf8)
    repairs = []
    (lineStarts, holdsNull, holdsHidden) = Self.findLines(in: bytes)
  }

  /// How many lines there are; an empty text has one.
  public var lineCount: Int { lineStarts.count }

  /// The range of a line without its ending; lines count from 1.
  ///
  /// A line that does not exist is the empty range at the end.
  public func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else {
      return SourceRange(bytes.count, bytes.count)
    }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D {
      end -= 1
    }
    return SourceRange(start, end)
  }

  /// The text between two offsets, clamped to what exists.
  public subscript(range: SourceRange) -> String {
    let lower = min(max(range.lower, 0), bytes.count)
    let upper = min(max(range.upper, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// Line and column of an offset.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    let before = self[SourceRange(lineStarts[line - 1], offset)]
    return SourcePosition(line: line, column: before.count + 1)
  }

  /// The line of an offset, from 1, by bisection.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// A line ends with LF, CR LF, or CR alone, as CommonMark says.
  /// Looks at each byte once: nearly all of them are plain ASCII.
  private static func findLines(
    in bytes: [UInt8]
  ) -> (starts: [Int], holdsNull: Bool, holdsHidden: Bool) {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 2)
    var holdsNull = false
    var holdsHidden = false
    var next = 0
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      if byte &- 0x20 < 0x5F { continue }
      switch byte {
      case 0x0A: starts.append(next)
      case 0x0D:
        // The line feed after a return belongs to the same line end.
        let isHalf = next < bytes.count && bytes[next] == 0x0A
        if !isHalf { starts.append(next) }
      case 0x09: break
      case 0x80...: holdsHidden = holdsHidden || bytes.isHidden(at: next - 1)
      default:
        holdsHidden = true
        if byte == 0 { holdsNull = true }
      }
    }
    return (starts, holdsNull, holdsHidden)
  }
}

/// A stretch of bytes of a source text, from `lower` up to `upper`.
public struct SourceRange: Sendable, Equatable, Hashable {
  /// The first byte.
  public var lower: Int
  /// One past the last byte.
  public var upper: Int

  /// A range between two byte offsets.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// How many bytes it spans.
  public var count: Int { upper - lower }

  /// The same range where the text it counts in starts at `offset`.
  public func shifted(by offset: Int) -> SourceRange {
    SourceRange(lower + offset, upper + offset)
  }
}

/// Where an offset is, for people: line and column count from 1.
///
/// A column counts characters as a reader sees them, not bytes.
public struct SourcePosition: Sendable, Equatable {
  /// The line, from 1.
  public let line: Int
  /// The character within the line, from 1.
  public let column: Int

  /// A place by its line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
