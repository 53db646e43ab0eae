/// Something that the judge has noticed.
public struct Diagnosis: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// It has to be mended.
    case mistake
    /// It is another way to do the same, worth knowing.
    case remark
  }

  /// Its name, for programs: `no-leak`.
  public let code: String
  /// How much it matters.
  public let severity: Severity
  /// What it is, in a sentence or two.
  public let message: String

  /// A mistake.
  public static func mistake(_ code: String, _ message: String) -> Diagnosis {
    Diagnosis(code: code, severity: .mistake, message: message)
  }

  /// A remark.
  public static func remark(_ code: String, _ message: String) -> Diagnosis {
    Diagnosis(code: code, severity: .remark, message: message)
  }
}
