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

  /// Adds what happened.
  public mutating func add(_ entry: JournalEntry) {
    let address = Address(lesson: entry.lesson, stop: entry.stop)
    var record = records[address] ?? Record()
    record.content = entry.content
    switch entry.event {
    case .opened:
      last = address
      seed = seed ?? entry.seed
    case .read, .solution: record.state = .done
    case .hint: record.hints += 1
    case .skipped: if record.state == .seen { record.state = .skipped }
    case .reset:
      record = Record(content: entry.content, resets: record.resets + 1)
    case .answered:
      record.tries += 1
      if ["correct", "noted"].contains(entry.verdict) {
        record.state = .done
      } else if entry.quiz == true, record.state != .done {
        record.state = .missed
      }
    }
    records[address] = record
  }
}
