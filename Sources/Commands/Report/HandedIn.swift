import Platform
import Text
import Tutor

/// A file of progress that a learner handed in: what `lif progress export`
/// wrote, or a journal as it is.
struct HandedIn {
  let path: String
  /// The name in the file's first line, else the file's own, with what
  /// would not be seen of it made visible.
  let name: String
  let entries: [JournalEntry]
  /// What is wrong with the file, with the line where there is one.
  let problems: [Problem]

  struct Problem {
    let file: String
    /// From 1; nil where it is about the whole file.
    let line: Int?
    /// `bob.jsonl:3: …`
    let sentence: String
  }

  /// The largest file that is read, in bytes.
  private static var limit: Int { 64 << 20 }

  init(_ path: String, course: String, on host: some Host) {
    self.path = path
    let file = Paths.lastComponent(of: path)
    let stem = file.hasSuffix(".jsonl") ? String(file.dropLast(6)) : file
    let bytes: [UInt8]
    do {
      bytes = try host.read(path, atMost: Self.limit)
    } catch {
      (name, entries) = (stem.visible, [])
      problems = [Problem(file: path, line: nil, sentence: error.sentence)]
      return
    }
    let header = Self.header(bytes)
    // An empty line in the place of the first keeps the numbers of the others.
    let journal = JournalFormat.read(
      header == nil ? bytes : Array(bytes.drop { $0 != 0x0A }))
    let own = journal.entries.filter { $0.course == course }
    name = (header?.learner ?? stem).visible
    entries = own
    problems = Self.problems(in: journal, own: own).map { line, message in
      let place = line.map { "\(path):\($0)" } ?? path
      return Problem(file: path, line: line, sentence: "\(place): \(message)")
    }
  }

  /// Whether bytes are what `lif progress export` wrote.
  static func isExport(_ bytes: [UInt8]) -> Bool { header(bytes) != nil }

  private static func header(_ bytes: [UInt8]) -> Header? {
    let line = bytes.prefix(4096).prefix { $0 != 0x0A }
    guard case .object(let fields)? = JSONValue(reading: Array(line)),
      fields["file"] == .string(ExportedProgress.mark)
    else { return nil }
    guard case .string(let name)? = fields["learner"], !name.isEmpty else {
      return Header(learner: nil)
    }
    return Header(learner: String(name.prefix(80)))
  }

  /// The first line of an exported file.
  private struct Header {
    let learner: String?
  }

  private static func problems(
    in journal: Journal, own: [JournalEntry]
  ) -> [(line: Int?, message: String)] {
    var list: [(Int?, String)] = []
    if journal.unreadable > 0 {
      let count = journal.unreadable
      let lines =
        count == 1 ? "this line is" : "\(count) lines from here on are"
      list.append((journal.firstUnreadable, "\(lines) no progress of lif"))
    }
    if journal.newer > 0 {
      list.append((nil, "lines of a newer lif: \(journal.newer)"))
    }
    if own.isEmpty {
      let others = Set(journal.entries.map(\.course)).sorted().prefix(3)
      list.append(
        (
          nil,
          others.isEmpty
            ? "there is no work in it"
            : "it holds work on another course: "
              + others.joined(separator: ", ")
        ))
    }
    return list
  }
}
