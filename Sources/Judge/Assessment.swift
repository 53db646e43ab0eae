/// What the judge says of a program.
public struct Assessment: Sendable, Equatable {
  /// One run of the program, judged.
  public struct Case: Sendable, Equatable {
    /// Its name: `leaks-from-above`.
    public let id: String
    /// What it tries.
    public let idea: Idea
    /// Whether the program did what a neuron does.
    public let passed: Bool
    /// What went wrong, or how it went, in a sentence.
    public let message: String

    /// A case with everything named.
    public init(id: String, idea: Idea, passed: Bool, message: String) {
      (self.id, self.idea) = (id, idea)
      (self.passed, self.message) = (passed, message)
    }
  }

  /// The runs, in the order in which they were made.
  public let cases: [Case]
  /// What is behind it all; first what should be mended first.
  public let diagnosis: [Diagnosis]

  /// An assessment with everything named.
  public init(cases: [Case], diagnosis: [Diagnosis]) {
    (self.cases, self.diagnosis) = (cases, diagnosis)
  }

  /// How many cases passed.
  public var passed: Int { cases.count { $0.passed } }
  /// How many there were.
  public var total: Int { cases.count }
  /// Whether there were any, and all of them passed.
  public var isRight: Bool { total > 0 && passed == total }
}
