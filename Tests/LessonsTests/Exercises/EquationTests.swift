import Lessons
import Testing

@Suite struct EquationTests {
  private func equation(_ lines: String) -> String {
    drive + "```exercise equation id=e\nexperiment: drive\n\(lines)\n```\n"
  }

  private var membrane: String {
    equation(
      """
      answer:   du/dt
      symbols:  u, u_rest, tau, R, C, I
      solution: tau du/dt = -(u - u_rest) + R I
      wrong:    tau du/dt = -(u + u_rest) + R I -> Rest is subtracted.
      """)
  }

  @Test(arguments: [
    "tau du/dt = -(u - u_rest) + R I", "du/dt = (u_rest - u + R*I)/tau",
    "C du/dt = (u_rest - u)/R + I", "-(u - u_rest)/(R C) + I/C",
    "τ du/dt = u_rest − u + RI", "du/dt = -(u - u_rest)/tau + R I(t)/tau",
    "(u_rest - u)/tau + I/C + 0 mV/ms", "R C du/dt = -(u_t - u_rest) + R I",
    // The core's own values may be written where they are the same unit.
    "2*tau*du/dt = 2*(u_rest - u) + 2*R*I",
  ])
  func `every way to write the membrane equation is right`(
    _ answer: String
  ) throws {
    let judgement = try posed(membrane).judge(answer)
    #expect(judgement.verdict == .correct, "\(judgement)")
    #expect(judgement.figure != nil)
  }

  @Test(arguments: [
    (
      "du/dt = (u - u_rest)/tau + I/C",
      "The leak has the wrong sign: it drives the potential away from rest."
    ),
    ("du/dt = -(u - u_rest)/tau - I/C", "The input has the wrong sign."),
    ("du/dt = -(u - u_rest)/tau", "The input is missing."),
    (
      "du/dt = R I/tau", "The leak is missing: nothing brings it back to rest."
    ),
    ("du/dt = (R I - u)/tau", "u_rest is missing: this leaks to 0 mV."),
    ("du/dt = (u - u_rest)/tau - I/C", "Everything has the wrong sign."),
    (
      "du/dt = -(u - u_rest)/(10 ms) + I/(1 nF)",
      "It is right for these numbers only: write it with the symbols."
    ),
  ])
  func `a slip in the equation is named`(
    _ answer: String, _ remark: String
  ) throws {
    let judgement = try posed(membrane).judge(answer)
    #expect(judgement.verdict == .nearMiss)
    #expect(judgement.remark == remark)
  }

  @Test func `a mistake of the author's comes before a slip`() throws {
    let judgement = try posed(membrane).judge("-(u + u_rest)/tau + I/C")
    #expect(judgement.verdict == .misconception)
    #expect(judgement.said == "Rest is subtracted.")
    let slip = equation(
      """
      answer: du/dt
      solution: -(u - u_rest)/tau + I/C
      wrong: (u - u_rest)/tau + I/C -> That drives away.
      """)
    #expect(
      try posed(slip).judge("du/dt = (u - u_rest)/tau + I/C").said
        == "That drives away.")
  }

  @Test(arguments: [
    ("du/dt = -(u - u_rest) + I/C", Judgement.Verdict.wrongDimension),
    ("du/dt = -(u - u_rest)/tau + I", .wrongDimension),
    ("R I", .wrongDimension), ("3 ms", .wrongDimension),
    ("du/dt = -(u - threshold)/tau + I/C", .unknownName),
    ("du/dt = -(w - u_rest)/tau + I/C", .unknownName),
    ("du/dt = ", .unreadable), ("", .unreadable), ("nan mV/ms", .notFinite),
    ("-(u - u_rest)/tau + 3,5 mV/ms", .ambiguous),
    ("du/dt = -(u - u_rest)/tau + I/C + 0", .missingUnit),
  ])
  func `an equation that cannot be run costs no try`(
    _ answer: String, _ verdict: Judgement.Verdict
  ) throws {
    let judgement = try posed(membrane).judge(answer)
    #expect(judgement.verdict == verdict, "\(judgement.headline)")
    #expect(!judgement.isTry)
  }

  private func step(_ order: Int) -> String {
    let rules = [
      "u + dt/tau*(-(u - u_rest) + R I)",
      "u + dt/tau*(1 - dt/(2*tau))*(-(u - u_rest) + R I)",
    ]
    return equation(
      """
      answer:   step order \(order)
      symbols:  u, u_rest, tau, R, I, dt
      solution: \(rules[order - 1])
      wrong:    u + dt/tau*((u - u_rest) + R I) -> The leak drives away.
      """)
  }

  @Test(arguments: [
    // Euler, Heun, and the exact step of Rotter and Diesmann.
    ("u + dt/tau*(-(u - u_rest) + R I)", 1, true, "Its measured order is 1."),
    ("u + dt/tau*(-(u - u_rest) + R I)", 2, false, "Its measured order is 1."),
    (
      "u + dt/tau*(1 - dt/(2*tau))*(-(u - u_rest) + R I)", 1, true,
      "Its measured order is 2."
    ),
    (
      "u + dt/tau*(1 - dt/(2*tau))*(-(u - u_rest) + R I)", 2, true,
      "Its measured order is 2."
    ),
    (
      "u_rest + R I + (u - u_rest - R I)*exp(-dt/tau)", 2, true,
      "It is exact for a constant input."
    ),
    // Implicit Euler.
    (
      "(u + dt/tau*(u_rest + R I))/(1 + dt/tau)", 1, true,
      "Its measured order is 1."
    ),
    ("u", 1, false, "Its measured order is 0."),
    ("u + dt*R*I/tau", 1, false, "Its measured order is 0."),
  ])
  func `the order of a step is measured`(
    _ rule: String, _ order: Int, _ isRight: Bool, _ words: String
  ) throws {
    let judgement = try posed(step(order)).judge(rule)
    #expect(judgement.isCorrect == isRight)
    #expect(judgement.remark?.hasPrefix(words) == true)
  }

  @Test func `a step of too low an order is told which is wanted`() throws {
    let judgement = try posed(step(2)).judge("u + dt/tau*(u_rest - u + R I)")
    #expect(judgement.verdict == .wrong)
    #expect(judgement.remark == "Its measured order is 1. Order 2 is wanted.")
    let mistake = try posed(step(1)).judge("u + dt/tau*(u - u_rest + R I)")
    #expect(mistake.said == "The leak drives away.")
  }

  private var rheobase: String {
    equation(
      """
      answer: rheobase
      solution: (threshold - u_rest)/R
      wrong: (threshold - u_reset)/R -> Reset comes later.
      """)
  }

  @Test(arguments: [
    ("(threshold - u_rest)/R", Judgement.Verdict.correct, nil),
    ("I = (threshold - u_rest)/R", .correct, nil),
    ("C*(threshold - u_rest)/tau", .correct, nil),
    ("threshold/R - u_rest/R", .correct, nil),
    ("(threshold - u_reset)/R", .misconception, nil),
    ("(u_rest - threshold)/R", .nearMiss, "Everything has the wrong sign."),
    (
      "2 nA", .nearMiss,
      "It is right for these numbers only: write it with the symbols."
    ),
    ("threshold/R", .wrong, "Its units are right, its values are not."),
    ("(threshold - u_rest)*R", .wrongDimension, nil),
    ("rheobase", .unknownName, nil), ("2", .missingUnit, nil),
  ])
  func `a formula is compared at many cells, not in one`(
    _ answer: String, _ verdict: Judgement.Verdict, _ remark: String?
  ) throws {
    let judgement = try posed(rheobase).judge(answer)
    #expect(judgement.verdict == verdict)
    if let remark { #expect(judgement.remark == remark) }
  }

  @Test func `what follows from other values follows in every cell`() throws {
    let twice = equation("answer: twice\nsolution: 2*amp")
      .replacing("amp = 1.9 nA", with: "amp = 1.9 nA, twice = 2*amp")
    #expect(try posed(twice).judge("amp + amp").isCorrect)
    let alone = """
      ```exercise equation id=e
      given: R = 10 MΩ, amp = 2 nA, rise = R*amp
      answer: rise
      solution: R amp
      ```
      """
    #expect(try posed(alone).judge("R*amp").isCorrect)
    #expect(try posed(alone).judge("R*amp/2").verdict == .wrong)
    // All three of tau, R and C may be given, where they agree.
    let three = membrane.replacing("C = 1 nF", with: "C = 1 nF, tau = 10 ms")
    #expect(try posed(three).judge("(u_rest - u)/(R C) + I/C").isCorrect)
    #expect(findings(three).isEmpty)
  }

  @Test func `its question says what is wanted, and never the key`() throws {
    #expect(
      try posed(membrane).question.expects
        == "an equation with du/dt, or its right-hand side, "
        + "of u, u_rest, tau, R, C, I")
    #expect(
      try posed(step(1)).question.expects
        == "u after a step dt, such as u + …, of u, u_rest, tau, R, I, dt")
    #expect(try posed(rheobase).question.expects == "a formula")
  }
}
