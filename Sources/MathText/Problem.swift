import Diagnostics

/// How large a formula may be before it is shown as text.
enum Limits {
  /// Bytes of TeX.
  static let bytes = 65_536
  /// Braces, fences and environments within each other.
  static let nesting = 60
  /// Levels of the tree; plain parentheses make some without braces.
  static let height = 150
  /// Columns and rows of what is drawn, and their product.
  static let columns = 10_000
  static let rows = 2_000
  static let cells = 1_000_000
  /// Items of a line that is broken: beyond, those without width are many.
  static let itemsOfLine = 500
  /// Diagnostics that are kept.
  static let diagnostics = 50
}

/// What can be wrong with a formula; the one place where it is worded.
enum Problem {
  case unknownCommand(String, String?)
  case unknownEnvironment(String, String?)
  case missingArgument(of: String)
  case missingDelimiter(of: String)
  case unclosed(String, by: String)
  case stray(String)
  case doubleScript(String)
  case tooLong, tooDeep, tooLarge

  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(code: code, message, at: range, suggestion: suggestion)
  }

  private var code: String {
    switch self {
    case .unknownCommand: "unknown-command"
    case .unknownEnvironment: "unknown-environment"
    case .missingArgument: "missing-argument"
    case .missingDelimiter: "missing-delimiter"
    case .unclosed: "unbalanced"
    case .stray: "misplaced"
    case .doubleScript: "double-script"
    case .tooLong, .tooDeep, .tooLarge: "formula-too-large"
    }
  }

  private var message: String {
    switch self {
    case .unknownCommand(let name, _):
      "`\\\(name)` is no command known here; it is shown as written"
    case .unknownEnvironment(let name, _):
      "`\(name)` is no environment known here; its cells are shown in columns"
    case .missingArgument(let name):
      "`\(name)` lacks an argument; write it in braces"
    case .missingDelimiter(let name):
      "`\(name)` needs a delimiter such as `(`, or `.` for none"
    case .unclosed(let opening, let closing):
      "`\(opening)` is not closed; add `\(closing)`"
    case .stray(let token):
      "`\(token)` does not belong here; remove it or open what it closes"
    case .doubleScript(let mark):
      "a second `\(mark)` on one base; group with braces what belongs together"
    case .tooLong:
      "the formula has over \(Limits.bytes) bytes; it is shown as written"
    case .tooDeep:
      "the formula is nested too deeply; it is shown as written"
    case .tooLarge:
      "the formula is too large to be drawn; it is shown as written"
    }
  }

  private var suggestion: String? {
    switch self {
    case .unknownCommand(_, .some(let name)): "did you mean `\\\(name)`?"
    case .unknownEnvironment(_, .some(let name)): "did you mean `\(name)`?"
    default: nil
    }
  }
}
