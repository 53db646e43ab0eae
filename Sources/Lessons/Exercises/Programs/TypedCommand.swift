import Diagnostics

/// A command in its words: the name of a program, and what it is given.
///
/// Words end at blanks, except in 'single' and "double" quotes; behind a \
/// a character stands for itself. No shell reads them: nothing is expanded,
/// a `$`, a `*` or a `~` is a letter like any other, and what would join two
/// programs is a fault.
/// Source: POSIX.1-2024, Shell Command Language, 2.2 and 2.3.
struct TypedCommand {
  /// At least one, and the first is not empty.
  let words: [String]

  /// Why a text is no command.
  enum Fault: Error, Equatable {
    /// There is no program in it.
    case empty
    /// A quote has no other end.
    case openQuote(SourceRange)
    /// A character that only a shell understands.
    case shell(SourceRange)
  }

  /// Reads `python3 'my neuron.py'`.
  init(_ text: String) throws(Fault) {
    var reader = WordReader(bytes: Array(text.utf8))
    var words: [String] = []
    while let word = try reader.next() { words.append(word) }
    guard let name = words.first, !name.isEmpty else { throw .empty }
    self.words = words
  }
}

/// Takes one word after the other from the bytes of a line.
private struct WordReader {
  let bytes: [UInt8]
  private var place = 0
  private var word: [UInt8] = []

  private static let blanks = Set(" \t\r\n".utf8)
  private static let operators = Set("|&;<>()".utf8)
  private static let backslash = UInt8(ascii: "\\")
  /// What a backslash in double quotes takes its meaning from.
  private static let escapable = Set("\"\\$`".utf8)

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next word; nil behind the last.
  mutating func next() throws(TypedCommand.Fault) -> String? {
    while let byte = peek, Self.blanks.contains(byte) { place += 1 }
    if peek == nil { return nil }
    word = []
    while let byte = peek, !Self.blanks.contains(byte) {
      try take(byte)
    }
    return String(decoding: word, as: UTF8.self)
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ byte: UInt8) throws(TypedCommand.Fault) {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): try takeQuoted(by: byte)
    case Self.backslash where place + 1 < bytes.count:
      word.append(bytes[place + 1])
      place += 2
    case _ where Self.operators.contains(byte):
      throw .shell(SourceRange(place, place + 1))
    default:
      word.append(byte)
      place += 1
    }
  }

  private mutating func takeQuoted(
    by quote: UInt8
  ) throws(TypedCommand.Fault) {
    let start = place
    place += 1
    while let byte = peek, byte != quote {
      let escapes = quote == UInt8(ascii: "\"") && byte == Self.backslash
      if escapes, place + 1 < bytes.count,
        Self.escapable.contains(bytes[place + 1])
      {
        place += 1
      }
      word.append(bytes[place])
      place += 1
    }
    guard peek == quote else {
      throw .openQuote(SourceRange(start, bytes.count))
    }
    place += 1
  }
}
