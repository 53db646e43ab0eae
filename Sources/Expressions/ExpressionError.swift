public import Diagnostics

/// Why a text is no expression, or has no value: what, where, and what to do.
///
/// None of these is a wrong answer: the text was not understood, so a
/// learner loses nothing by it.
public struct ExpressionError: Error, Equatable, Sendable {
  /// The classes of trouble; the raw values are what programs see.
  public enum Kind: String, Sendable, CaseIterable {
    /// The text is not of this language.
    case unreadable
    /// The text has two readings, and people use both.
    case ambiguous
    /// A plain number stands where a quantity with a unit is wanted.
    case missingUnit
    /// A quantity of one kind stands where another kind is wanted.
    case wrongDimension
    /// A name that means nothing here.
    case unknownName
    /// A word after a number that is no unit.
    case unknownUnit
    /// A number too large or too small for the machine, or none at all.
    case notFinite
    /// An operation that has no result, such as a division by zero.
    case outOfDomain
  }

  /// The class of trouble.
  public var kind: Kind
  /// One sentence in lower case without a full stop.
  public var message: String
  /// The bytes of the expression's text that it is about.
  public var range: SourceRange
  /// What to do instead, such as "did you mean `5 mV`?"
  public var suggestion: String?
  /// Further sentences.
  public var notes: [String]

  /// An error with everything named.
  public init(
    _ kind: Kind, _ message: String, at range: SourceRange,
    suggestion: String? = nil, notes: [String] = []
  ) {
    self.kind = kind
    self.message = message
    self.range = range
    self.suggestion = suggestion
    self.notes = notes
  }

  /// The finding in a source that holds the expression from `offset` on.
  ///
  /// Its code is the kind in the spelling of codes: `missing-unit`.
  public func diagnostic(shiftedBy offset: Int = 0) -> Diagnostic {
    Diagnostic(
      code: kind.code, message, at: range.shifted(by: offset),
      suggestion: suggestion, notes: notes)
  }

  /// The same error in a text that holds this one from `offset` on.
  func shifted(by offset: Int) -> ExpressionError {
    var copy = self
    copy.range = range.shifted(by: offset)
    return copy
  }
}

extension ExpressionError.Kind {
  /// The words of the raw value, joined by hyphens.
  fileprivate var code: String {
    rawValue.reduce(into: "") { code, letter in
      code += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
