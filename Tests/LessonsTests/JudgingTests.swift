import Diagnostics
import Lessons
import Testing

@Suite struct JudgingTests {
  private func exercise(_ text: String) throws -> Exercise {
    let lesson = Lesson(id: "l", SourceText(name: "l.md", text))
    try #require(lesson.diagnostics.isEmpty, "\(lesson.diagnostics)")
    return try #require(lesson.exercises.first)
  }

  // EPFL's neuron at 2.5 nA: the first spike comes 8 ms ln 5 after the onset.
  private let latency = """
    ```experiment id=epfl
    given:  amp = 2.5 nA
    neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV,
            threshold = -50 mV, t_ref = 2 ms
    input:  amp from 10 ms
    run:    200 ms
    ```
    ```exercise quantity id=q
    experiment: epfl
    answer: latency ± 1 %
    wrong:  tau * (threshold - u_rest) / (R * amp) -> A straight line.
    wrong:  first_spike -> That is the clock.
    wrong:  answer < 0 ms -> Time runs forward.
    ```
    """

  @Test(arguments: [
    ("12.8755 ms", Judgement.Verdict.correct),
    ("12.9 ms", .correct),
    ("0.01288 s", .correct),
    ("12.9ms", .correct),
    ("8 ms * ln(5)", .correct),
    ("tau * ln(R*amp / (R*amp - 20 mV))", .correct),
    ("13.1 ms", .wrong),
    ("6.4 ms", .misconception),
    ("22.9 ms", .misconception),
    ("-3 ms", .misconception),
    ("12.9 s", .nearMiss),
    ("12.9 µs", .nearMiss),
    ("25.7 ms", .nearMiss),
    ("12.9", .missingUnit),
    ("12.9 mV", .wrongDimension),
    ("12,9 ms", .ambiguous),
    ("latency", .unknownName),
    ("", .unreadable),
    ("1e400 ms", .notFinite),
    ("nan ms", .notFinite),
    ("12.9 mS", .wrongDimension),
  ])
  func `a quantity gets its verdict`(
    _ answer: String, _ verdict: Judgement.Verdict
  ) throws {
    #expect(try exercise(latency).judge(answer).verdict == verdict)
  }

  @Test func `a slip of a prefix names the unit that was meant`() throws {
    let remark = try exercise(latency).judge("12.9 s").remark
    #expect(
      remark == "That is a thousand times too large: did you mean ms where "
        + "you have s?")
  }

  @Test func `the key can be reached by no name of an outcome`() throws {
    for name in [
      "latency", "first_spike", "spikes", "spike(1)", "isi", "u(3 ms)",
    ] {
      #expect(try exercise(latency).judge(name).verdict == .unknownName)
    }
  }

  private let potential = """
    ```exercise quantity id=q
    given:  u_rest = -70 mV, R = 10 MΩ, amp = 1.5 nA
    answer: u_rest + R * amp
    ```
    """

  @Test(arguments: [
    ("-55 mV", Judgement.Verdict.correct, nil),
    ("−55.09 mV", .correct, nil),
    ("-0.055 V", .correct, nil),
    ("-55.2 mV", .wrong, "This is too low."),
    ("55 mV", .nearMiss, "The size is right, the sign is not."),
    (
      "15 mV", .nearMiss,
      "That is the distance from rest; the potential itself is asked for."
    ),
    (
      "-85 mV", .nearMiss,
      "The distance from rest is right, its direction is not."
    ),
  ])
  func `a potential is compared absolutely, and as a distance from rest`(
    _ answer: String, _ verdict: Judgement.Verdict, _ remark: String?
  ) throws {
    let judgement = try exercise(potential).judge(answer)
    #expect(judgement.verdict == verdict)
    if let remark { #expect(judgement.remark == remark) }
  }

  // For amp, C and R as in `drive`: five spikes from 3.38 to 3.66 nA.
  private let five =
    drive + """
      ```exercise parameter id=p
      experiment: drive
      ask:      amp = 0.1 .. 10 nA
      expect:   spikes = 5
      expect:   first_spike < 19 ms
      solution: amp = 3.5 nA
      wrong:    spikes = 0 -> Only [19 mV](lif:R*amp).
      ```
      """

  @Test(arguments: [
    ("3.5 nA", Judgement.Verdict.correct),
    ("amp = 3500 pA", .correct),
    ("3.39 nA", .correct),
    ("3.65 nA", .correct),
    ("3.37 nA", .wrong),
    ("3.67 nA", .wrong),
    ("1 nA", .misconception),
    ("11 nA", .outOfDomain),
    ("3.5", .missingUnit),
    ("3.5 mV", .wrongDimension),
  ])
  func `any parameter that does what is wanted is right`(
    _ answer: String, _ verdict: Judgement.Verdict
  ) throws {
    #expect(try exercise(five).judge(answer).verdict == verdict)
  }

  @Test func `a right parameter is told how far it could have been off`() throws
  {
    let remark = try exercise(five).judge("3.5 nA").remark
    #expect(remark == "Anything from 3.38 nA to 3.66 nA does it.")
  }

  @Test func `a message shows the learner's own values`() throws {
    let message = try #require(try exercise(five).judge("1 nA").message)
    #expect(message.values[.init("lif:R*amp", "19 mV")] == "10\u{A0}mV")
  }

  @Test func `only the name that is asked for may stand before an answer`()
    throws
  {
    #expect(try exercise(five).judge("spikes = 5 nA").verdict == .unknownName)
    #expect(
      try exercise(latency).judge("foo = 12.9 ms").verdict == .unknownName)
  }

  @Test func `a wrong try does not show the figure that holds the key`() throws
  {
    let hidden = latency.replacing(
      "run:    200 ms", with: "run:    200 ms\nshow:   nothing")
    #expect(try exercise(hidden).judge("13.5 ms").figure == nil)
    #expect(try exercise(hidden).judge("12.9 ms").figure != nil)
  }

  @Test func `a narrow range is told with the digits that it needs`() throws {
    let narrow = five.replacing(
      "expect:   spikes = 5", with: "expect:   3.371 nA < amp < 3.373 nA"
    )
    .replacing("solution: amp = 3.5 nA", with: "solution: amp = 3.372 nA")
    let remark = try exercise(narrow).judge("3.372 nA").remark
    #expect(remark == "Anything from 3.3711 nA to 3.3729 nA does it.")
  }

  @Test func `an experiment like another may change one parameter`() throws {
    let text = latency.replacing(
      "```exercise",
      with: "```experiment id=slow\nlike: epfl\n"
        + "neuron: t_ref = 5 ms\n```\n```exercise"
    )
    .replacing("experiment: epfl", with: "experiment: slow")
    .replacing("answer: latency", with: "answer: isi")
    // 5 ms + 8 ms ln 4.
    #expect(try exercise(text).judge("16.09 ms").isCorrect)
  }

  @Test func `a value may hold commas in parentheses`() throws {
    let text = """
      ```exercise quantity id=q
      given:  a = max(1 nA, 2 nA), b = 3 MΩ
      answer: a * b
      ```
      """
    #expect(try exercise(text).judge("6 mV").isCorrect)
  }

  private let choice = """
    ```exercise choice id=c
    shuffle: no
    - [ ] one
      > Not one.
    - [x] two
    - [x] three
    ```
    """

  @Test(arguments: [
    ("2 3", Judgement.Verdict.correct),
    ("3,2", .correct),
    ("2 and 3", .correct),
    ("2", .wrong),
    ("1", .misconception),
    ("1 2 3", .misconception),
    ("4", .unreadable),
    ("two", .unreadable),
    ("0", .unreadable),
    ("", .unreadable),
  ])
  func `a choice gets its verdict`(
    _ answer: String, _ verdict: Judgement.Verdict
  ) throws {
    #expect(try exercise(choice).judge(answer).verdict == verdict)
  }

  @Test func `options are shuffled alike each time, and the key with them`()
    throws
  {
    let text = choice.replacing("shuffle: no\n", with: "")
    let first = try exercise(text)
    let second = try exercise(text)
    #expect(first.modelAnswer == second.modelAnswer)
    let answer = try #require(first.modelAnswer)
    #expect(first.judge(answer).isCorrect)
  }
}
