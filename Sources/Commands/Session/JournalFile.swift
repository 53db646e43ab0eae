import Platform
import Tutor

/// The learner's journal on disk.
///
/// Every line is written durably before the next page is shown. Where the
/// disk does not allow it the course goes on, a sentence says that progress
/// is not kept, and what waits is written as soon as it can be.
struct JournalFile<Machine: Host> {
  /// Whose it is; nil where no name was given.
  let learner: LearnerName?
  /// Nil where there is no place for it.
  let path: String?
  private let host: Machine
  /// What could not be written yet, oldest first.
  private var waiting: [JournalEntry] = []
  /// Why nothing is kept at the moment.
  private var trouble: String?
  /// What is to be said of what was read.
  private var findings: [String] = []
  /// Whether another process holds the journal.
  private(set) var isElsewhere = false
  /// What is to be said on the first page.
  private(set) var notices: [String] = []

  private static var sizeLimit: Int { 256 << 20 }

  /// The journal that the options mean. A learner's name that is new is an
  /// error, unless the command is one to begin with.
  init(
    _ host: Machine, _ options: Options, mayBegin: Bool = false
  ) throws(Failure) {
    self.host = host
    let state = StateFolder.path(on: host, options)
    let learner = try options["as"].map { name throws(Failure) in
      try Self.learner(name, state, host)
    }
    self.learner = learner
    if let learner, let state {
      try LearnerName.check(
        learner, in: state, options, mayBegin: mayBegin, on: host)
    }
    path = state.map { state in
      Paths.join(
        learner.map { $0.folder(in: state) } ?? state, "journal.jsonl")
    }
  }

  private static func learner(
    _ name: String, _ state: String?, _ host: Machine
  ) throws(Failure) -> LearnerName {
    guard name.isEmpty else { return try LearnerName(name) }
    let known = state.map { LearnerName.known(in: $0, on: host) } ?? []
    throw .usage(
      "--as needs the name of a learner"
        + (known.isEmpty ? "" : "; known: \(known.joined(separator: ", "))"))
  }

  /// What stands in the way of keeping progress, and what of the journal
  /// could not be used.
  var complaint: String? {
    let all = findings + [trouble].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}

// MARK: - Reading

extension JournalFile {
  /// What the journal holds so far.
  mutating func read() -> [JournalEntry] {
    do {
      let journal = JournalFormat.read(try bytes())
      findings = journal.findings(in: path ?? "")
      return journal.entries
    } catch {
      notices.append("Your progress is not known: \(error.sentence).")
      findings = notices
      return []
    }
  }

  /// The bytes of the file; none where there is no file.
  func bytes() throws(FileProblem) -> [UInt8] {
    guard let path, host.kind(of: path) != nil else { return [] }
    return try host.read(path, atMost: Self.sizeLimit)
  }
}

extension Journal {
  /// What a reader of the journal should know of lines that were not used.
  ///
  /// Nothing of a line that was cut short: it was never acknowledged.
  func findings(in path: String) -> [String] {
    var list: [String] = []
    if unreadable > 0 {
      let lines = unreadable == 1 ? "A line" : "\(unreadable) lines"
      list.append("\(lines) of \(path) could not be read, and stays there.")
    }
    if newer > 0 {
      let lines = newer == 1 ? "A line is" : "\(newer) lines are"
      list.append("\(lines) from a newer lif and were passed over.")
    }
    return list
  }
}

// MARK: - Writing

extension JournalFile {
  /// Adds an entry. The result is what the learner should know, if that has
  /// changed: that his progress is not kept, or that it is again.
  mutating func append(_ entry: JournalEntry) -> String? {
    let (host, before) = (host, trouble)
    var left = waiting + [entry]
    attempt { (path) throws(FileProblem) in
      // What is written waits no longer, whatever becomes of the next line.
      while let first = left.first {
        try host.append(JournalFormat.line(first), to: path)
        left.removeFirst()
      }
    }
    waiting = left
    if trouble == before { return nil }
    return trouble ?? "Your progress is kept again; nothing is missing."
  }

  /// Gives the journal another content, at one stroke.
  func replace(with bytes: [UInt8]) throws(FileProblem) {
    guard let path else { return }
    try host.replace(path, with: bytes)
  }

  /// Makes the folder and holds the journal for this process as long as the
  /// result exists. Another process may hold it; both may add to it, for a
  /// line is written at one stroke.
  mutating func hold() -> FileLock? {
    var lock: FileLock?
    var isHeld = false
    let host = host
    attempt { (path) throws(FileProblem) in
      lock = try host.lock(path + ".lock")
      isHeld = lock == nil
    }
    isElsewhere = isHeld
    if isElsewhere {
      notices.append(
        "lif is already open elsewhere with this progress. What you do here "
          + "is kept too.")
    }
    notices += [trouble].compactMap { $0 }
    return lock
  }

  /// Does something that needs the folder, and keeps what stood in the way.
  private mutating func attempt(
    _ body: (_ path: String) throws(FileProblem) -> Void
  ) {
    guard let path else {
      trouble = Self.sentence("there is no HOME to keep it in")
      return
    }
    do {
      try host.makeDirectories(Paths.parent(of: path), isPrivate: true)
      try body(path)
      trouble = nil
    } catch  where error.reason == .noSpace {
      trouble =
        "Your progress is not kept: \(error.sentence). It is written as soon "
        + "as there is room."
    } catch {
      trouble = Self.sentence(error.sentence)
    }
  }

  private static func sentence(_ reason: String) -> String {
    "Your progress is not kept: \(reason). Another folder is named with "
      + "`lif --state DIR`."
  }
}
