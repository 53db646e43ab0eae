/// Reads the lines of a journal as this program writes them: one flat object
/// with texts that need no escapes, numbers, and truth values.
///
/// A journal grows for years and is read at every start, so this is done in
/// one pass over the bytes. Any other line is nil here, and left to a reader
/// of all of JSON.
struct JournalLineReader {
  private let bytes: [UInt8]
  /// Where the next line begins.
  private var next = 0
  /// The number of the line that was found last, from 1.
  private(set) var lineNumber = 0
  /// Where in a line the reader is, and where the line ends.
  private var place = 0
  private var end = 0
  private let names = Key.names
  /// The latest text of each key: most lines repeat what they name.
  private var latest = Key.allCases.map { _ in Text() }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The keys, in the order in which they are written.
  private enum Key: Int, CaseIterable {
    case answer, at, content, course, draw, event, lesson, quiz, seed
    case sitting, stop, v, verdict

    /// The names as they are written.
    static var names: [[UInt8]] { allCases.map { Array("\($0)".utf8) } }
  }

  private struct Text {
    var range = 0..<0
    var string = ""
  }

  /// Where the next line that is not empty stands; nil at the end.
  mutating func nextLine() -> Range<Int>? {
    while next < bytes.count {
      let start = next
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      next = end + 1
      lineNumber += 1
      if end > start { return start..<end }
    }
    return nil
  }

  /// The entry in a line; nil if it is not as this program writes them.
  mutating func entry(in line: Range<Int>) -> JournalEntry? {
    (place, end) = (line.lowerBound, line.upperBound)
    if place < end, bytes[end - 1] == 0x0D { end -= 1 }
    var entry = JournalEntry(
      at: .nan, .opened, course: "", lesson: "", stop: "", content: "")
    var seen: Keys = 0
    guard take("{") else { return nil }
    var guess = 0
    repeat {
      guard let key = key(from: guess), take(":"), read(key, into: &entry)
      else { return nil }
      guess = key.rawValue + 1
      seen |= 1 << UInt16(key.rawValue)
    } while take(",")
    guard take("}"), place == end, seen & Self.needed == Self.needed else {
      return nil
    }
    return entry
  }

  /// A set of keys, a bit for each.
  private typealias Keys = UInt16
  private static let needed: Keys = [
    Key.at, .content, .course, .event, .lesson, .stop, .v,
  ].reduce(0) { $0 | 1 << UInt16($1.rawValue) }

  private mutating func read(_ key: Key, into entry: inout JournalEntry) -> Bool
  {
    switch key {
    case .at, .v, .seed, .draw: readNumber(key, into: &entry)
    case .quiz: readTruth(into: &entry)
    default: readText(key, into: &entry)
    }
  }
}

// MARK: - Values

extension JournalLineReader {
  private mutating func readNumber(
    _ key: Key, into entry: inout JournalEntry
  ) -> Bool {
    let start = place
    while place < end, Self.isOfNumber(bytes[place]) { place += 1 }
    // No zero first, nor a bare point: what JSON calls no number is not for
    // here.
    guard place > start, (0x31...0x39).contains(bytes[start]),
      (0x30...0x39).contains(bytes[place - 1])
    else { return false }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    switch key {
    case .at:
      guard let time = Double(text), time.isFinite else { return false }
      entry.at = time
    case .v:
      guard let version = Int(text) else { return false }
      entry.v = version
    default:
      guard let number = UInt64(text) else { return false }
      if key == .draw { entry.draw = number } else { entry.seed = number }
    }
    return true
  }

  /// A digit or a point; an exponent or a sign is unusual.
  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2E
  }

  private mutating func readTruth(into entry: inout JournalEntry) -> Bool {
    for (word, truth) in [("true", true), ("false", false)]
    where bytes[place..<end].starts(with: word.utf8) {
      place += word.utf8.count
      entry.quiz = truth
      return true
    }
    return false
  }

  private mutating func readText(
    _ key: Key, into entry: inout JournalEntry
  ) -> Bool {
    guard let range = quoted(), let text = text(in: range, of: key) else {
      return false
    }
    switch key {
    case .answer: entry.answer = text
    case .content: entry.content = text
    case .course: entry.course = text
    case .lesson: entry.lesson = text
    case .stop: entry.stop = text
    case .verdict: entry.verdict = text
    case .sitting: entry.sitting = text
    default:
      guard let event = JournalEntry.Event(rawValue: text) else {
        return false
      }
      entry.event = event
    }
    return true
  }

  private mutating func text(in range: Range<Int>, of key: Key) -> String? {
    let known = latest[key.rawValue]
    if known.range.count == range.count, repeats(known.range, at: range) {
      return known.string
    }
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      return nil
    }
    latest[key.rawValue] = Text(range: range, string: text)
    return text
  }
}

// MARK: - Bytes, one by one: slices take twice as long to compare

extension JournalLineReader {
  /// Whether the bytes of a range stand in another of its length again; of
  /// an empty one nothing is known.
  private func repeats(_ range: Range<Int>, at other: Range<Int>) -> Bool {
    let distance = other.lowerBound - range.lowerBound
    for place in range where bytes[place] != bytes[place + distance] {
      return false
    }
    return !range.isEmpty
  }

  private func spells(_ name: [UInt8], at range: Range<Int>) -> Bool {
    guard name.count == range.count else { return false }
    for place in name.indices
    where name[place] != bytes[range.lowerBound + place] {
      return false
    }
    return true
  }
}

// MARK: - Signs

extension JournalLineReader {
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < end, UInt32(bytes[place]) == sign.value else { return false }
    place += 1
    return true
  }

  /// What stands between two quotation marks; nil where it holds an escape
  /// or what JSON forbids.
  private mutating func quoted() -> Range<Int>? {
    guard take("\"") else { return nil }
    let start = place
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      if byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
      place += 1
    }
    return take("\"") ? start..<place - 1 : nil
  }

  /// The key that comes now; it is looked for from a guess on.
  private mutating func key(from guess: Int) -> Key? {
    guard let range = quoted() else { return nil }
    for offset in names.indices {
      let number = (guess + offset) % names.count
      if spells(names[number], at: range) { return Key(rawValue: number) }
    }
    return nil
  }
}
