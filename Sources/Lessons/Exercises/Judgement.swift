public import Diagnostics
public import Plot

/// What an answer is worth, and what to say about it.
public struct Judgement: Sendable {
  /// The class of an answer.
  public enum Verdict: String, Sendable, CaseIterable {
    /// It could not be read: no try is lost.
    case unreadable
    /// It is right.
    case correct
    /// It is what a known mistake leads to.
    case misconception
    /// It is wrong in a way that shows in the number itself.
    case nearMiss
    /// It is wrong.
    case wrong
  }

  /// The class of the answer.
  public var verdict: Verdict
  /// How the answer was read: `3.5 nA`.
  public var echo: String?
  /// One plain sentence.
  public var headline: String
  /// What the author says to it.
  public var message: Passage?
  /// A further sentence: the range that is right, how it was read.
  public var remark: String?
  /// Where in the answer the trouble is, if it could not be read.
  public var place: SourceRange?
  /// What happened with the learner's values.
  public var figure: Figure?

  /// A judgement with everything named.
  public init(
    _ verdict: Verdict, _ headline: String, echo: String? = nil,
    message: Passage? = nil, remark: String? = nil,
    place: SourceRange? = nil, figure: Figure? = nil
  ) {
    self.verdict = verdict
    self.headline = headline
    self.echo = echo
    self.message = message
    self.remark = remark
    self.place = place
    self.figure = figure
  }

  /// Adds remarks on how the answer was read.
  mutating func add(_ notes: [String]) {
    let all = [remark].compactMap { $0 } + notes.map(\.asSentence)
    remark = all.isEmpty ? nil : all.joined(separator: " ")
  }

  /// Whether the learner may go on.
  public var isCorrect: Bool { verdict == .correct }
  /// Whether it counts as a try.
  public var isTry: Bool { verdict != .unreadable }
}
