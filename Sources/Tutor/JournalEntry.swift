#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One thing that happened, as the journal keeps it: a line of JSON.
///
/// The journal is only ever added to; progress is what its lines add up to.
/// Programs older or newer than the line read what they know and pass over
/// the rest.
public struct JournalEntry: Sendable, Equatable, Codable {
  /// What happened.
  public enum Event: String, Sendable, Codable {
    /// A stop came on the screen.
    case opened
    /// A stop without a question was left by going on.
    case read
    /// An answer was judged.
    case answered
    /// A hint was shown.
    case hint
    /// The solution was asked for.
    case solution
    /// A stop was left without an answer.
    case skipped
    /// A stop was begun anew: what was done there no longer counts.
    case reset
  }

  /// The version of this form.
  public static let version = 1

  /// The version in which the line was written.
  public var v = JournalEntry.version
  /// When, in seconds since 1970.
  public var at: Double
  /// What happened.
  public var event: Event
  /// The course.
  public var course: String
  /// The lesson.
  public var lesson: String
  /// The stop.
  public var stop: String
  /// The fingerprint of the stop as the learner saw it, in hexadecimal.
  public var content: String
  /// The answer as it was typed.
  public var answer: String?
  /// What it was worth: a raw value of `Judgement.Verdict`.
  public var verdict: String?
  /// Whether one try was all, as in a quiz or for a prediction.
  public var quiz: Bool?
  /// The learner's seed, from which his variants follow.
  public var seed: UInt64?

  /// An entry with everything named.
  public init(
    at time: Double, _ event: Event, course: String, lesson: String,
    stop: String, content: String, answer: String? = nil,
    verdict: String? = nil, quiz: Bool? = nil, seed: UInt64? = nil
  ) {
    at = time
    self.event = event
    self.course = course
    self.lesson = lesson
    self.stop = stop
    self.content = content
    self.answer = answer
    self.verdict = verdict
    self.quiz = quiz
    self.seed = seed
  }
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

  /// The entries of a journal, and how many lines could not be read.
  ///
  /// A line may be torn, where the program was killed while writing, or from
  /// a newer program: it is passed over, and the others count.
  public static func read(
    _ bytes: [UInt8]
  ) -> (entries: [JournalEntry], unreadable: Int) {
    let decoder = JSONDecoder()
    var entries: [JournalEntry] = []
    var unreadable = 0
    for line in bytes.split(separator: 0x0A) {
      if let entry = try? decoder.decode(JournalEntry.self, from: Data(line)) {
        entries.append(entry)
      } else {
        unreadable += 1
      }
    }
    return (entries, unreadable)
  }
}
