public import Diagnostics
import Expressions
public import Plot

/// What an answer is worth, and what to say about it.
public struct Judgement: Sendable {
  /// The class of an answer.
  ///
  /// The first eight are faults of what was typed, as
  /// `ExpressionError.Kind` has them, and the ninth one of what it names:
  /// none of them costs a try.
  public enum Verdict: String, Sendable, CaseIterable {
    /// It is not of the language.
    case unreadable
    /// It has two readings, and people use both.
    case ambiguous
    /// A plain number stands where a quantity with a unit is wanted.
    case missingUnit
    /// It measures something else.
    case wrongDimension
    /// It names what has no meaning here.
    case unknownName
    /// A word after a number that is no unit.
    case unknownUnit
    /// It is a number too large or too small, or none at all.
    case notFinite
    /// It lies outside what is asked, or has no result.
    case outOfDomain
    /// It names a program that was not run.
    case notRun
    /// It is not graded: in one's own words there is no right and wrong.
    case noted
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
  /// What more there is to say, each for itself, the weightiest first.
  public var details: [String]
  /// Where in the answer the trouble is, if it could not be read.
  public var place: SourceRange?
  /// What happened with the learner's values.
  public var figure: Figure?

  /// Whether the question is done with, right or wrong, as a prediction is.
  public var isFinal = false

  /// A judgement with everything named.
  public init(
    _ verdict: Verdict, _ headline: String, echo: String? = nil,
    message: Passage? = nil, remark: String? = nil,
    details: [String] = [], place: SourceRange? = nil, figure: Figure? = nil
  ) {
    self.verdict = verdict
    self.headline = headline
    self.echo = echo
    self.message = message
    self.remark = remark
    self.details = details
    self.place = place
    self.figure = figure
  }

  /// Adds remarks on how the answer was read.
  mutating func add(_ notes: [String]) {
    let all = [remark].compactMap { $0 } + notes.map(\.asSentence)
    remark = all.isEmpty ? nil : all.joined(separator: " ")
  }

  /// Whether the learner may go on.
  public var isCorrect: Bool { verdict == .correct || verdict == .noted }
  /// Whether it counts as a try: whether it could be judged at all.
  public var isTry: Bool { !verdict.isFault }
}

extension Judgement.Verdict {
  /// Whether what was typed could not be judged.
  public var isFault: Bool {
    self == .notRun || ExpressionError.Kind(rawValue: rawValue) != nil
  }

  /// The class of what could not be read.
  init(_ kind: ExpressionError.Kind) {
    self = Self(rawValue: kind.rawValue) ?? .unreadable
  }
}
