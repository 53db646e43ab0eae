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
    /// What stood on the line, not sent; without a text, nothing any more.
    case draft
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
  /// `quiz` or `review` where the stop was asked outside its lesson: a raw
  /// value of `Quiz.Kind`.
  public var sitting: String?
  /// What the variant follows from, where it is another than in the lesson.
  public var draw: UInt64?

  /// An entry with everything named.
  public init(
    at time: Double, _ event: Event, course: String, lesson: String,
    stop: String, content: String, answer: String? = nil,
    verdict: String? = nil, quiz: Bool? = nil, seed: UInt64? = nil,
    sitting: String? = nil, draw: UInt64? = nil
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
    self.sitting = sitting
    self.draw = draw
  }
}
