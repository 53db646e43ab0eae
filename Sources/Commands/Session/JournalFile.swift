import Platform
import Tutor

/// The learner's journal on disk.
///
/// Every line is written durably before the next page is shown. Where the
/// disk does not allow it the course goes on, and one sentence says that
/// progress is not kept.
struct JournalFile<Machine: Host> {
  let path: String
  private let host: Machine
  private(set) var complaint: String?

  private static var sizeLimit: Int { 256 << 20 }

  init(_ host: Machine, _ options: Options) {
    self.host = host
    path = Paths.join(Self.folder(host, options), "journal.jsonl")
  }

  /// `--state`, LIF_STATE, or the place that the XDG base directory
  /// specification gives to a program's state.
  private static func folder(_ host: Machine, _ options: Options) -> String {
    func nonEmpty(_ text: String?) -> String? {
      text.flatMap { $0.isEmpty ? nil : $0 }
    }
    let environment = host.environment
    if let named = nonEmpty(options["state"])
      ?? nonEmpty(environment["LIF_STATE"])
    {
      return named
    }
    let home = nonEmpty(environment["HOME"]) ?? host.currentDirectory
    let state =
      nonEmpty(environment["XDG_STATE_HOME"])
      ?? Paths.join(home, ".local/state")
    return Paths.join(state, "lif")
  }

  /// What the journal holds so far.
  mutating func read() -> [JournalEntry] {
    guard host.kind(of: path) != nil else { return [] }
    do {
      let journal = JournalFormat.read(
        try host.read(path, atMost: Self.sizeLimit))
      if journal.unreadable > 0 {
        complaint =
          "\(journal.unreadable) lines of \(path) could not be read and "
          + "were passed over."
      }
      return journal.entries
    } catch {
      complaint = "Your progress is not known: \(error.sentence)."
      return []
    }
  }

  /// Adds an entry.
  mutating func append(_ entry: JournalEntry) {
    do {
      try host.makeDirectories(
        Paths.parent(of: path), isPrivate: true)
      try host.append(JournalFormat.line(entry), to: path)
    } catch {
      complaint = "Your progress is not kept: \(error.sentence)."
    }
  }
}
