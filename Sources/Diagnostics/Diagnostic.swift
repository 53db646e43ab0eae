/// Something to tell the author of a text: where, what, and what to do next.
public struct Diagnostic: Error, Sendable, Equatable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The text cannot be used as it stands.
    case error
    /// The text works, but probably not as meant.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// A stable word for programs, such as `unknown-key`.
  public var code: String
  /// One sentence in lower case without a full stop, as compilers write.
  public var message: String
  /// What the caret points at.
  public var range: SourceRange
  /// What is said beside the caret: an offer such as "did you mean `answer`?"
  public var suggestion: String?
  /// Further sentences, each on a line of its own below.
  public var notes: [String]

  /// A diagnostic with everything named.
  public init(
    _ severity: Severity = .error, code: String, _ message: String,
    at range: SourceRange, suggestion: String? = nil, notes: [String] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
    self.suggestion = suggestion
    self.notes = notes
  }

  /// The same finding in a text that holds this one from `offset` on.
  public func shifted(by offset: Int) -> Diagnostic {
    var copy = self
    copy.range = range.shifted(by: offset)
    return copy
  }
}
