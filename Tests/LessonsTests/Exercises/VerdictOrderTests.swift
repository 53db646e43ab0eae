import Lessons
import Testing

/// Faults, then right, then the author's mistakes, then slips, then wrong.
@Suite struct VerdictOrderTests {
  private func quantity(_ lines: String) throws -> Exercise {
    try posed("```exercise quantity id=q\n\(lines)\n```\n")
  }

  @Test(arguments: [
    ("", Judgement.Verdict.unreadable), ("20 ms ms", .unreadable),
    ("about 20", .unreadable), ("20,5 ms", .ambiguous), ("20", .missingUnit),
    ("0", .missingUnit), ("20 mV", .wrongDimension),
    ("tau", .unknownName), ("20 mss", .unknownUnit), ("1e400 ms", .notFinite),
    ("nan ms", .notFinite), ("1 ms / 0", .outOfDomain),
    ("ln(-1) * 1 ms", .outOfDomain),
  ])
  func `what cannot be judged comes first and costs no try`(
    _ answer: String, _ verdict: Judgement.Verdict
  ) throws {
    // Even where a rule would take every answer.
    let exercise = try quantity("answer: 20 ms\nwrong: answer < 1 s -> No.")
    let judgement = exercise.judge(answer)
    #expect(judgement.verdict == verdict)
    #expect(judgement.verdict.isFault)
    #expect(!judgement.isTry)
    #expect(judgement.message == nil)
  }

  @Test func `eight faults are tried here, and a program not run is one`() {
    let faults = Judgement.Verdict.allCases.filter(\.isFault)
    #expect(
      faults == [
        .unreadable, .ambiguous, .missingUnit, .wrongDimension, .unknownName,
        .unknownUnit, .notFinite, .outOfDomain, .notRun,
      ])
  }

  @Test(arguments: [
    ("10 ms", "0.01 s"), ("2 nA", "2000 pA"), ("12.88 ms", "12.9 ms"),
    ("2 nA", "2.0 nA"), ("20 ms", "2e-2 s"), ("-55 mV", "−55 mV"),
  ])
  func `no rule can refuse a right answer`(
    _ key: String, _ answer: String
  ) throws {
    let exercise = try quantity(
      "answer: \(key)\nwrong: answer = answer -> Never.\nwrong: \(key) -> Nor.")
    #expect(exercise.judge(answer).verdict == .correct)
    #expect(exercise.judge(answer).message == nil)
  }

  @Test func `the author's mistakes come in the order of the file`() throws {
    let exercise = try quantity(
      """
      answer: 20 ms
      wrong: 30 ms -> First.
      wrong: answer > 25 ms -> Second.
      wrong: answer > 22 ms -> Third.
      """)
    #expect(exercise.judge("30 ms").said == "First.")
    #expect(exercise.judge("28 ms").said == "Second.")
    #expect(exercise.judge("23 ms").said == "Third.")
  }

  @Test(arguments: ["200 ms", "-20 ms", "40 ms", "20 s"])
  func `the author's mistakes come before slips`(_ answer: String) throws {
    let exercise = try quantity("answer: 20 ms\nwrong: \(answer) -> Mine.")
    let judgement = exercise.judge(answer)
    #expect(judgement.verdict == .misconception)
    #expect(judgement.said == "Mine.")
    #expect(try quantity("answer: 20 ms").judge(answer).verdict == .nearMiss)
  }

  @Test(arguments: [
    // Within the tolerance of the exercise, but from 0.5 % to 5 % of itself.
    ("answer: 20 ms\nwrong: 30 ms -> W.", "30.2 ms", "30.3 ms"),
    ("answer: 20 ms ± 50 %\nwrong: 40 ms -> W.", "42 ms", "42.1 ms"),
    ("answer: 20 ms ± 0 ms\nwrong: 30 ms -> W.", "30.15 ms", "30.2 ms"),
    ("answer: 20 ms .. 21 ms\nwrong: 30 ms -> W.", "30.15 ms", "30.2 ms"),
  ])
  func `a mistake takes what lies near its value`(
    _ lines: String, _ taken: String, _ free: String
  ) throws {
    #expect(try quantity(lines).judge(taken).said == "W.")
    #expect(try quantity(lines).judge(free).message == nil)
  }

  @Test func `a potential off by its rest is a slip of its own`() throws {
    let exercise = try quantity("given: u_rest = -70 mV\nanswer: -55 mV")
    #expect(
      exercise.judge("15 mV").remark
        == "That is the distance from rest; the potential itself is asked "
        + "for.")
    #expect(
      exercise.judge("-85 mV").remark
        == "The distance from rest is right, its direction is not.")
    #expect(
      exercise.judge("55 mV").remark
        == "The size is right, the sign is not.")
  }
}
