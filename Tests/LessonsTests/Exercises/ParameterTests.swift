import Diagnostics
import Lessons
import Testing

/// Several unknowns, outcomes without a value, remarks; a single unknown is
/// in `JudgingTests`.
@Suite struct ParameterTests {
  // The interval at 3.5 nA: t_ref + 10 ms ln(30/15) = t_ref + 6.93 ms.
  private let two =
    drive + """
      ```exercise parameter id=two
      experiment: drive
      ask: amp = 0.1 .. 10 nA
      ask: t_ref = 0 .. 20 ms
      expect: spikes = 5
      expect: first_spike < 19 ms
      solution: amp = 3.5 nA, t_ref = 2 ms
      wrong: spikes = 0 -> Silent.
      remark: t_ref > 2.1 ms -> A tired cell.
      ```
      """

  @Test(arguments: [
    ("amp = 3.5 nA, t_ref = 2 ms", "amp = 3.5 nA, t_ref = 2 ms"),
    ("t_ref = 2 ms, amp = 3.5 nA", "t_ref = 2 ms, amp = 3.5 nA"),
    ("3.5 nA, 2 ms", "amp = 3.5 nA, t_ref = 2 ms"),
    ("3500 pA; 0.002 s", "amp = 3.5 nA, t_ref = 2 ms"),
    ("amp=3.5nA,t_ref=2ms", "amp = 3.5 nA, t_ref = 2 ms"),
    ("35 mV / R, max(1 ms, 2 ms)", "amp = 3.5 nA, t_ref = 2 ms"),
    ("amp=3.5nA t_ref=2ms", "amp = 3.5 nA, t_ref = 2 ms"),
    ("amp = 3.5 nA\n t_ref  = 2 ms", "amp = 3.5 nA, t_ref = 2 ms"),
    ("tref = 2 ms amp = 7 nA / 2", "t_ref = 2 ms, amp = 3.5 nA"),
  ])
  func `several values are read by name or by place`(
    _ answer: String, _ echo: String
  ) throws {
    let judgement = try posed(two).judge(answer)
    #expect(judgement.verdict == .correct)
    #expect(judgement.echo == echo)
  }

  @Test(arguments: [
    ("3.5 nA", Judgement.Verdict.unreadable), ("", .unreadable),
    (",", .unreadable), ("amp = 3 nA, amp = 3 nA", .unreadable),
    ("3.5, 2 ms", .missingUnit), ("3.5 nA, 2", .missingUnit),
    ("2 ms, 3.5 nA", .wrongDimension), ("3,5 nA, 2 ms", .unreadable),
    ("latency, 2 ms", .unknownName), ("spikes = 5, 2 ms", .unknownName),
    ("3.5 nA, 2 mss", .unknownUnit), ("inf nA, 2 ms", .notFinite),
    ("3.5 nA, 21 ms", .outOfDomain), ("11 nA, 2 ms", .outOfDomain),
    ("amp = 3.5 t_ref = 2 ms", .missingUnit),
    ("amp = 3.5 nA t_ref = 2", .missingUnit),
    ("3.5 nA t_ref = 2 ms", .unreadable), ("amp = 3.5 nA 2 ms", .unreadable),
    ("2 amp = 7 nA t_ref = 2 ms", .unreadable),
    ("amp = 3.5 nA R = 2 MΩ", .unreadable),
    ("amp = 1 nA amp = 2 nA", .unreadable), ("amp = t_ref = 2 ms", .unreadable),
  ])
  func `what cannot be run costs no try`(
    _ answer: String, _ verdict: Judgement.Verdict
  ) throws {
    let judgement = try posed(two).judge(answer)
    #expect(judgement.verdict == verdict)
    #expect(!judgement.isTry)
  }

  @Test(arguments: [
    ("3.5 nA", "2 values are wanted, and 1 is here."),
    ("1 nA, 2 ms, 3 ms", "2 values are wanted, and 3 are here."),
    ("amp = 3 nA, amp = 3 nA", "`amp` has two values."),
    ("3.5 nA, 21 ms", "Choose t_ref from 0 ms to 20 ms."),
    ("11 nA, 2 ms", "Choose amp from 0.1 nA to 10 nA."),
  ])
  func `who types too much or too little is told what is wanted`(
    _ answer: String, _ headline: String
  ) throws {
    #expect(try posed(two).judge(answer).headline == headline)
  }

  @Test(arguments: [
    ("60", "Did you mean `-60 mV`?"), ("-60", "Did you mean `-60 mV`?"),
    ("u_start = -60", "Did you mean `-60 mV`?"),
    ("−60", "Did you mean `−60 mV`?"),
    ("600", "A value from −100 mV to −40 mV is asked for."),
    ("0.5", "A value from −100 mV to −40 mV is asked for."),
  ])
  func `a unit is offered only where that leads into the range`(
    _ answer: String, _ advice: String?
  ) throws {
    let text =
      drive.replacing("run:", with: "start:  u_start\nrun:")
      .replacing("amp = 1.9 nA", with: "amp = 1.9 nA, u_start = -70 mV") + """
        ```exercise parameter id=p
        experiment: drive
        ask:        u_start = -100 .. -40 mV
        expect:     max_u > -51 mV
        solution:   u_start = -50.5 mV
        ```
        """
    let judgement = try posed(text).judge(answer)
    #expect(judgement.verdict == .missingUnit)
    #expect(judgement.remark == advice)
  }

  @Test(arguments: [
    ("5, 2 ms", "Did you mean `5 nA`?"),
    ("500, 2 ms", "Did you mean `500 pA`?"),
    ("5 nA, t_ref = 30", "A value from 0 ms to 20 ms is asked for."),
    ("50000, 2 ms", "A value from 0.1 nA to 10 nA is asked for."),
  ])
  func `of several values the range of its own counts`(
    _ answer: String, _ advice: String
  ) throws {
    #expect(try posed(two).judge(answer).remark == advice)
  }

  @Test func `a fault in the second value is pointed at in the whole line`()
    throws
  {
    let answer = "3.5 nA, 2 mss"
    let place = try #require(try posed(two).judge(answer).place)
    let bytes = Array(answer.utf8)[place.lower..<place.upper]
    #expect(String(decoding: bytes, as: UTF8.self).contains("mss"))
  }

  @Test func `a fault behind a name without a comma is pointed at too`() throws
  {
    let answer = "t_ref = 2 ms amp = 3.5 nAA"
    let place = try #require(try posed(two).judge(answer).place)
    let bytes = Array(answer.utf8)[place.lower..<place.upper]
    #expect(String(decoding: bytes, as: UTF8.self).contains("nAA"))
  }

  @Test func `a question for several names shows how to type them`() throws {
    #expect(
      try posed(two).question.expects
        == "amp = …, t_ref = …; amp from 0.1 nA to 10 nA, t_ref from 0 ms to "
        + "20 ms")
    #expect(try posed(two).modelAnswer == "amp = 3.5 nA, t_ref = 2 ms")
  }

  @Test func `a right answer may be remarked on, and gets no range of several`()
    throws
  {
    // At 18.47 ms and every 9.23 ms from there: five spikes within 60 ms.
    let tired = try posed(two).judge("3.5 nA, 2.3 ms")
    #expect(tired.verdict == .correct)
    #expect(tired.said == "A tired cell.")
    #expect(tired.remark == nil)
    #expect(try posed(two).judge("3.5 nA, 2 ms").message == nil)
  }

  @Test(arguments: [
    // 10 ms + 10 ms ln 3, and then every 10 ms ln(25/10).
    (
      "3 nA, 0 ms", Judgement.Verdict.wrong, nil,
      "Here the first spike comes at 20.99 ms; wanted: before 19 ms."
    ),
    (
      "5 nA, 0 ms", .wrong, nil, "Here it fires 12 times; wanted: 5 spikes."
    ),
    (
      "1 nA, 0 ms", .misconception, "Silent.",
      "Here it never fires; wanted: 5 spikes."
    ),
  ])
  func `a wrong answer is told what happened and what is wanted`(
    _ answer: String, _ verdict: Judgement.Verdict, _ message: String?,
    _ remark: String
  ) throws {
    let judgement = try posed(two).judge(answer)
    #expect(judgement.verdict == verdict)
    #expect(judgement.said == message)
    #expect(judgement.remark == remark)
  }

  @Test func `an outcome without a value meets nothing, and says why`() throws {
    let late = two.replacing("expect: spikes = 5\n", with: "")
      .replacing("wrong: spikes = 0", with: "wrong: latency > 1 s")
    let judgement = try posed(late).judge("1 nA, 2 ms")
    #expect(judgement.verdict == .wrong)
    #expect(
      judgement.remark
        == "Here the neuron never fires; wanted: the first spike before 19 ms."
    )
  }

  @Test func `values that make no neuron are asked about`() throws {
    let text = two.replacing(
      "ask: t_ref = 0 .. 20 ms", with: "ask: u_reset = -90 .. -40 mV"
    ).replacing("t_ref = 2 ms\nwrong", with: "u_reset = -65 mV\nwrong")
      .replacing("remark: t_ref > 2.1 ms -> A tired cell.\n", with: "")
    let judgement = try posed(text).judge("3.5 nA, -45 mV")
    #expect(judgement.verdict == .outOfDomain)
    #expect(
      judgement.remark
        == "u_reset must be below threshold, −50 mV, and −45 mV is not.")
  }

  // Without a pause the interval at amp is 10 ms ln((10 amp - 5)/(10 amp - 20)):
  // at 10 nA 1.71 ms, and 48 ms hold 28 of them after the first spike.
  @Test func `a rule about another run keeps what was typed`() throws {
    let text =
      drive + """
        ```exercise parameter id=p
        experiment: drive
        ask: amp = 0.1 .. 10 nA
        expect: spikes = 5
        solution: amp = 3.5 nA
        wrong: spikes > 20 with t_ref = 0 ms -> Only the pause slows it.
        wrong: spikes = 0 with t_ref = 0 ms -> Silent, pause or not.
        ```
        """
    #expect(findings(text).isEmpty)
    func said(_ answer: String) throws -> String? {
      try posed(text).judge(answer).message?.plainText
    }
    #expect(try said("10 nA") == "Only the pause slows it.")
    #expect(try said("1 nA") == "Silent, pause or not.")
    #expect(try said("2.5 nA") == nil)
  }

  /// A question about one current, or about a pause as well.
  private func asking(_ wrong: String, _ ask: String = "") -> String {
    let pause = ask.isEmpty ? "" : ", t_ref = 2 ms"
    return drive + """
      ```exercise parameter id=p
      experiment: drive
      ask: amp = 0.1 .. 10 nA\(ask)
      expect: spikes = 5
      solution: amp = 3.5 nA\(pause)
      wrong: \(wrong) -> Not this one.
      ```
      """
  }

  // The grid of values that are tried holds 0.1 nA, 0.1773 nA, …, and the
  // neuron comes to its rheobase at 2 nA.
  @Test(arguments: [
    ("amp = 0.8 nA", ""), ("amp = 800 pA", ""), ("0.8 nA = amp", ""),
    ("0.7999 nA < amp < 0.8001 nA", ""),
    ("amp = 0.8 nA or amp = 1.6 nA", ""),
    ("amp = (threshold - u_rest)/R", ""),
    ("amp = 0.8 nA", ", t_ref = 0 .. 20 ms"),
    ("amp = 0.8 nA and t_ref = 7 ms", ", t_ref = 0 .. 20 ms"),
  ])
  func `a mistake that is one exact value can be made`(
    _ wrong: String, _ ask: String
  ) {
    #expect(findings(asking(wrong, ask)).map(\.message) == [])
  }

  @Test(arguments: [
    "amp = 11 nA", "amp = 3.5 nA", "0.8 nA < amp < 0.7 nA",
    "amp = 0.8 nA and amp = 1.6 nA",
  ])
  func `one that nobody can make is found all the same`(_ wrong: String) {
    #expect(findings(asking(wrong)).map(\.code) == ["wrong-never-fires"])
  }
}
