#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the lines of a journal hold, and what could not be used of them.
public struct Journal: Sendable, Equatable {
  /// What happened, in the order of the lines.
  public internal(set) var entries: [JournalEntry] = []
  /// Lines of a newer program, which say what is unknown here.
  public internal(set) var newer = 0
  /// Lines that were cut short, where the program was killed or the power
  /// failed while one was written.
  public internal(set) var torn = 0
  /// Lines that are no line of a journal at all.
  public internal(set) var unreadable = 0
  /// The number of the first of these, from 1.
  public internal(set) var firstUnreadable: Int?

  /// A journal with nothing in it.
  public init() {}
}

/// The form of a journal: one JSON object a line.
public enum JournalFormat {
  /// The line of an entry, with its end.
  public static func line(_ entry: JournalEntry) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(entry) else { return [] }
    return Array(data) + [0x0A]
  }

  /// The entries of a journal. What cannot be used is passed over, and the
  /// rest counts.
  public static func read(_ bytes: [UInt8]) -> Journal {
    var journal = Journal()
    // A line takes about 150 bytes.
    journal.entries.reserveCapacity(bytes.count / 150)
    var reader = JournalLineReader(bytes)
    while let range = reader.nextLine() {
      switch meaning(of: bytes[range], by: &reader) {
      case .entry(let entry): journal.entries.append(entry)
      case .newer: journal.newer += 1
      case .torn: journal.torn += 1
      case .unreadable:
        journal.unreadable += 1
        journal.firstUnreadable =
          journal.firstUnreadable ?? reader.lineNumber
      }
    }
    return journal
  }

  /// The journal without what a test names by course and lesson: the bytes
  /// that stay, as they were, and how many lines went.
  ///
  /// Lines of a newer program that name their course and lesson go too; what
  /// names none stays.
  public static func removing(
    from bytes: [UInt8],
    where isUnwanted: (_ course: String, _ lesson: String) -> Bool
  ) -> (kept: [UInt8], removed: Int) {
    var kept: [UInt8] = []
    var removed = 0
    let decoder = JSONDecoder()
    for line in bytes.split(separator: 0x0A) {
      let names = try? decoder.decode(Names.self, from: Data(line))
      if let course = names?.course, let lesson = names?.lesson,
        isUnwanted(course, lesson)
      {
        removed += 1
      } else {
        kept += line + [0x0A]
      }
    }
    return (kept, removed)
  }

  // MARK: A line

  private enum Meaning {
    case entry(JournalEntry)
    case newer, torn, unreadable
  }

  /// What any line of any version may name.
  private struct Names: Decodable {
    var v: Int?
    var event: String?
    var course: String?
    var lesson: String?
  }

  /// Most lines are read at once; whatever is unusual about one is left to a
  /// reader of all of JSON.
  private static func meaning(
    of line: ArraySlice<UInt8>, by reader: inout JournalLineReader
  ) -> Meaning {
    if let entry = reader.entry(in: line.indices) { return .entry(entry) }
    let brace = UInt8(ascii: "{")
    guard line.first == brace else { return .unreadable }
    let last = line.last { $0 != 0x0D && $0 != 0x20 }
    guard last == UInt8(ascii: "}") else { return .torn }
    let decoder = JSONDecoder()
    let data = Data(line)
    if let entry = try? decoder.decode(JournalEntry.self, from: data) {
      return .entry(entry)
    }
    guard let names = try? decoder.decode(Names.self, from: data),
      let event = names.event
    else { return .unreadable }
    let isNewer =
      names.v ?? 0 > JournalEntry.version
      || JournalEntry.Event(rawValue: event) == nil
    return isNewer ? .newer : .unreadable
  }
}
