public import Diagnostics

/// A promise that a lesson makes, and whether it is kept.
public struct Obligation: Sendable {
  /// The promise, in a clause: `the solution is right`.
  public let words: String
  /// The line that makes it.
  public let range: SourceRange
  /// The exercise it is a promise of; nil for prose.
  public let exercise: String?
  /// The variant it was put to the test in, where there are several.
  public let variant: String?
  /// What is wrong, if it is not kept.
  public let finding: Diagnostic?

  /// Whether nothing is wrong.
  public var isKept: Bool { finding == nil }
}

/// Collects the promises of an exercise in one of its variants.
struct ProofLog {
  let exercise: String
  let variant: String?
  private(set) var obligations: [Obligation] = []

  init(_ exercise: String, in variant: String? = nil) {
    self.exercise = exercise
    self.variant = variant
  }

  /// Adds a promise, with what is wrong if it is not kept.
  mutating func promise(
    _ words: String, at range: SourceRange, _ finding: Diagnostic? = nil
  ) {
    obligations.append(
      Obligation(
        words: words, range: range, exercise: exercise, variant: variant,
        finding: finding))
  }

  /// Adds a promise whose test may itself find something.
  mutating func promise(
    _ words: String, at range: SourceRange,
    test: () throws(Diagnostic) -> Diagnostic?
  ) {
    do {
      promise(words, at: range, try test())
    } catch {
      promise(words, at: range, error)
    }
  }

  /// Whether one of these was found already.
  func hasFound(_ codes: String...) -> Bool {
    obligations.contains { codes.contains($0.finding?.code ?? "") }
  }

  /// Puts an answer to the test: its class must be the one that a learner
  /// would expect.
  mutating func probe(
    _ probe: Probe, at range: SourceRange, judge: (String) -> Judgement
  ) {
    let verdict = judge(probe.answer).verdict
    let words =
      "\(probe.what), `\(probe.answer.shortened)`, is \(probe.expected.words)"
    guard !probe.expected.contains(verdict) else {
      return promise(words, at: range)
    }
    promise(
      words, at: range,
      Diagnostic(
        code: "probe",
        "the answer `\(probe.answer.shortened)` (\(probe.what)) should "
          + "\(probe.expected.wish), and is \(verdict.words)", at: range,
        suggestion: probe.advice))
  }
}

/// An answer with the class that it must get.
struct Probe {
  let answer: String
  /// What it is: `the key without its unit`.
  let what: String
  let expected: Expected
  /// What an author can do if it gets another class.
  var advice: String?

  /// What an answer must be.
  enum Expected {
    case right, notRight, fault, rightOrFault

    func contains(_ verdict: Judgement.Verdict) -> Bool {
      switch self {
      case .right: verdict == .correct
      case .notRight: verdict != .correct
      case .fault: verdict.isFault
      case .rightOrFault: verdict.isFault || verdict == .correct
      }
    }

    var words: String {
      switch self {
      case .right: "right"
      case .notRight: "not right"
      case .fault: "asked about, without a lost try"
      case .rightOrFault: "right or asked about"
      }
    }

    /// What should happen: behind `should`.
    var wish: String {
      if case .notRight = self { "not be right" } else { "be \(words)" }
    }
  }
}

extension Judgement.Verdict {
  /// The class in words.
  fileprivate var words: String {
    switch self {
    case .correct: "right"
    case .noted: "noted"
    case .misconception: "taken for a known mistake"
    case .nearMiss: "taken for a slip"
    case .wrong: "wrong"
    default: "asked about"
    }
  }
}

extension String {
  /// What fits into a line of a report.
  fileprivate var shortened: String {
    count <= 40 ? self : prefix(30) + "…"
  }
}
