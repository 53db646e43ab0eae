/// How far a learner is: what the lines of the journal add up to.
public struct Progress: Sendable, Equatable {
  /// What is known of one stop.
  public struct Record: Sendable, Equatable {
    /// How it stands.
    public var state = State.seen
    /// Answers that counted.
    public var tries = 0
    /// Hints that were shown.
    public var hints = 0
    /// The fingerprint of the stop when it was last seen.
    public var content = ""
    /// How often it was begun anew.
    public var resets = 0
    /// How the stop was when it was finished last; nil before.
    public var finish: Finish?
    /// What stood on the line when the learner left, not sent.
    public var draft = ""
  }

  /// The stop as it was when it was finished.
  public struct Finish: Sendable, Equatable {
    /// When, in seconds since 1970.
    public var at: Double
    /// The fingerprint of the stop then.
    public var content: String
    /// The answer that finished it; nil where none did.
    public var answer: String?
    /// Whether that was outside its lesson, in another variant.
    public var isElsewhere = false
  }

  /// How a stop stands.
  public enum State: Sendable, Equatable {
    /// It was on the screen.
    case seen
    /// It was left without an answer.
    case skipped
    /// It was answered not rightly where one try is all.
    case missed
    /// It is finished.
    case done
  }

  /// A stop by its names.
  public struct Address: Sendable, Hashable {
    /// The lesson.
    public let lesson: String
    /// The stop.
    public let stop: String

    /// The stop of a lesson.
    public init(lesson: String, stop: String) {
      self.lesson = lesson
      self.stop = stop
    }
  }

  /// What is known of each stop that was seen.
  public private(set) var records: [Address: Record] = [:]
  /// The stop that was last on the screen.
  public private(set) var last: Address?
  /// The learner's seed; nil until a page was opened.
  public private(set) var seed: UInt64?

  /// The progress in a course of a journal's entries.
  public init(_ entries: [JournalEntry] = [], in course: String) {
    for entry in entries where entry.course == course { add(entry) }
  }

  /// The record of a stop, if it was seen.
  public subscript(address: Address) -> Record? { records[address] }

  /// Whether nothing more needs to be done at a stop.
  public func isFinished(_ address: Address) -> Bool {
    switch records[address]?.state {
    case .done, .missed: true
    case .seen, .skipped, nil: false
    }
  }

  /// When a stop was finished, if its text is another one since then.
  public func finishBeforeChange(
    of address: Address, now fingerprint: UInt64
  ) -> Double? {
    guard isFinished(address), let finish = records[address]?.finish,
      finish.content != String(fingerprint, radix: 16)
    else { return nil }
    return finish.at
  }

  /// Adds what happened.
  ///
  /// Of what happened outside its lesson, in a quiz or a review, only right
  /// answers count: nothing that was finished is undone by it, nothing is
  /// finished by a wrong answer, and the course goes on where it was left.
  public mutating func add(_ entry: JournalEntry) {
    let address = Address(lesson: entry.lesson, stop: entry.stop)
    if entry.event == .opened { seed = seed ?? entry.seed }
    if entry.sitting != nil {
      guard entry.isRight, records[address]?.state != .done else { return }
    } else if entry.event == .opened {
      last = address
    }
    records[address, default: Record()].add(entry)
  }
}

extension JournalEntry {
  /// Whether it is an answer with which the learner may go on.
  var isRight: Bool {
    event == .answered && ["correct", "noted"].contains(verdict)
  }
}

extension Progress.Record {
  fileprivate mutating func add(_ entry: JournalEntry) {
    content = entry.content
    switch entry.event {
    case .opened: break
    case .hint: hints += 1
    case .skipped: if state == .seen { state = .skipped }
    case .read, .solution: finish(as: .done, by: entry)
    case .answered: count(entry)
    case .draft: draft = entry.answer ?? ""
    case .reset: self = Self(content: entry.content, resets: resets + 1)
    }
  }

  /// An answer that was sent; what is finished may be played with.
  private mutating func count(_ entry: JournalEntry) {
    if state != .done { tries += 1 }
    draft = ""
    if entry.isRight {
      finish(as: .done, by: entry)
    } else if entry.quiz == true, state != .done {
      finish(as: .missed, by: entry)
    }
  }

  private mutating func finish(
    as state: Progress.State, by entry: JournalEntry
  ) {
    self.state = state
    draft = ""
    finish = Progress.Finish(
      at: entry.at, content: entry.content, answer: entry.answer,
      isElsewhere: entry.sitting != nil)
  }
}
