/// What a program has printed for the cases of the judge, and what the judge
/// says of it.
public struct Judging: Sendable {
  private(set) var checks: [CaseCheck] = []
  /// What stands in the way of judging, by the number of the case.
  private var troubles: [Int: Diagnosis] = [:]

  /// Nothing yet.
  public init() {}

  /// Takes in what a program has printed for a case; `trouble` says why it
  /// did not come to its end, if so.
  public mutating func take(
    _ output: [UInt8], for one: JudgeCase, trouble: Diagnosis? = nil
  ) {
    let table = Table(reading: output, wanted: one.currents.count)
    troubles[checks.count] = trouble
    checks.append(CaseCheck(one, table))
  }

  /// What the judge says.
  public var assessment: Assessment {
    let cases = checks.enumerated().map { index, check in
      let complaint = troubles[index]?.message ?? check.complaint
      return Assessment.Case(
        id: check.one.id, idea: check.one.idea, passed: complaint == nil,
        message: complaint ?? check.praise)
    }
    return Assessment(cases: cases, diagnosis: mistakes + checks.remarks)
  }

  /// First what kept it from printing, then the table, then the steps, then
  /// the spikes: in this order they are to be mended.
  private var mistakes: [Diagnosis] {
    var found: [Diagnosis] = []
    let failed = checks.indices.filter {
      troubles[$0] != nil || checks[$0].complaint != nil
    }
    if failed.isEmpty { return [] }
    // What was stopped on its way says little of the neuron.
    let whole = checks.indices.filter { troubles[$0] == nil }
      .map { checks[$0] }.filter { !$0.walk.rows.isEmpty }
    let steps = StepDiagnosis(whole).mistakes
    let fires = checks.contains { $0.walk.rows.contains { $0.fires } }
    let spikes = whole.compactMap {
      SpikeDiagnosis($0, stepsAreRight: steps.isEmpty)?.mistake
    }.map { $0 == .firesLate && !fires ? .neverFires : $0 }
    let firesEarly = spikes.contains(.firesBelow)
    let all =
      failed.compactMap { troubles[$0] ?? checks[$0].problem } + steps
      + spikes.filter { !(firesEarly && $0 == .firesAtOnce) }
    for one in all where !found.contains(where: { $0.code == one.code }) {
      found.append(one)
    }
    if found.isEmpty { found.append(.otherSteps) }
    return found
  }
}

extension Diagnosis {
  fileprivate static let otherSteps = mistake(
    "other-steps",
    "Its steps follow another equation than tau du/dt = −(u − u_rest) + R I.")
}
