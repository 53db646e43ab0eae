import Diagnostics
import Display

/// Why an experiment cannot be shown: a finding in its text, or something in
/// the command line.
enum ShowError: Error {
  case finding(Diagnostic)
  case usage(String)

  /// A finding, as an error of this kind.
  static func finding<Value>(
    _ body: () throws(Diagnostic) -> Value
  ) throws(ShowError) -> Value {
    do {
      return try body()
    } catch {
      throw .finding(error)
    }
  }

  func failure(in source: SourceText, on medium: Medium) -> Failure {
    switch self {
    case .usage(let sentence): .usage(sentence)
    case .finding(let diagnostic):
      Failure(
        message: diagnostic.report(in: source), exitCode: 1)
    }
  }
}
