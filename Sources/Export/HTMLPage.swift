public import Lessons

/// A lesson as one HTML document that needs nothing else: no script, no
/// network, no other file.
///
/// It is the page of a book with exercises. Help and solutions are folded
/// away until the reader opens them; figures are drawings that carry their
/// caption and their numbers; what cannot be shown says so in its place.
/// The same lesson gives the same bytes. They are well-formed XML, too.
public struct HTMLPage: Sendable {
  /// What the page is for.
  public enum Purpose: Sendable {
    /// To learn from alone: with hints, feedback and solutions.
    case study
    /// To be handed out: nothing in its bytes gives an answer away. Hints
    /// are left out as well, for the last of them often does.
    case handout
  }

  /// The document in UTF-8.
  public let bytes: [UInt8]

  /// The page of a lesson. Making it runs the experiments that it shows.
  public init(of lesson: Lesson, for purpose: Purpose = .study) {
    var writer = PageWriter(lesson, purpose)
    writer.writeDocument()
    bytes = Array(writer.markup.text.utf8)
  }

  /// The document as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
