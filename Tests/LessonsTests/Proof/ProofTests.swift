import Diagnostics
import Lessons
import Testing

/// Promises over several variants, and of methods that go in steps.
@Suite struct ProofTests {
  private func proof(_ text: String, seeds: Int? = nil) -> Proof {
    Proof(Lesson(id: "l", SourceText(name: "l.md", text)), seeds: seeds)
  }

  @Test func `a finding of several variants is said once and names one`() {
    // With 2 and 3 nA the mistake is the key; with 1 nA it is not.
    let found = findings(
      """
      ```exercise quantity id=q
      given: a = {1, 2, 3} nA
      answer: a
      wrong: max(a, 1.5 nA) -> Too much.
      ```
      """)
    #expect(found.map(\.code) == ["wrong-is-right"])
    #expect(found.first?.notes == ["with a = 2 nA"])
  }

  @Test func `a sound exercise of several variants is proved in each`() {
    let text = """
      ```exercise quantity id=q
      given: a = {1, 2, 3} nA
      answer: a
      ```
      """
    let all = proof(text)
    #expect(all.diagnostics.isEmpty)
    #expect(
      Set(all.obligations.compactMap(\.variant))
        == ["a = 1 nA", "a = 2 nA", "a = 3 nA"])
    #expect(all.obligations.filter { !$0.isKept }.isEmpty)
  }

  @Test(arguments: [
    ("a = 2 nA", 100, 1), ("a = {1, 2, 3} nA", 100, 3),
    ("a = {1, 2, 3} nA", 1, 1),
  ])
  func `a variant of many learners is proved once`(
    _ given: String, _ seeds: Int, _ variants: Int
  ) {
    let text = """
      ```exercise quantity id=q
      given: \(given)
      answer: a
      ```
      """
    let words = proof(text, seeds: seeds).obligations.map(\.words)
    #expect(words.count { $0 == "it can be worked on" } == variants)
  }

  @Test func `a variant that where drops is no learner's`() {
    // The first fires and the last does not; what drops it takes a run.
    let text =
      drive + """
        ```exercise quantity id=q
        experiment: drive
        given: amp = {2.5, 3, 1} nA
        where: spikes > 0
        answer: latency
        ```
        """
    let all = proof(text, seeds: 50)
    #expect(all.diagnostics.isEmpty, "\(all.diagnostics)")
    #expect(
      Set(all.obligations.compactMap(\.variant))
        == ["amp = 2.5 nA", "amp = 3 nA"])
    #expect(
      all.obligations.map(\.words).contains("`where` leaves 2 of 2 variants"))
  }

  @Test func `dropped variants are listed, and not proved`() {
    let text = """
      ```exercise quantity id=q
      given: a = {1, 2, 3} nA
      where: a != 2 nA
      answer: a
      wrong: 2 nA -> Dropped.
      ```
      """
    let all = proof(text)
    #expect(all.diagnostics.isEmpty, "\(all.diagnostics)")
    let words = all.obligations.map(\.words)
    #expect(words.contains("where: drops a = 2 nA"))
    #expect(words.contains("`where` leaves 2 of 3 variants"))
    // Learners never meet it, so that no condition is idle for them.
    #expect(proof(text, seeds: 5).diagnostics.isEmpty)
  }

  @Test func `a variant that cannot be run is found where it is`() {
    let found = findings(
      drive + """
        ```exercise quantity id=q
        experiment: drive
        given: R = {10, 0} MΩ
        where: spikes = 0
        answer: u_rest + R * amp
        ```
        """)
    #expect(found.contains { $0.severity == .error })
    #expect(found.contains { $0.message.hasPrefix("R must be above 0") })
  }

  private let coarse = drive.replacing(
    "run:", with: "method: euler step 5 ms\nrun:")

  /// Exercises whose right answer is another one without steps: Euler takes
  /// the potential to 19 (1 - 1/4) = 14.25 mV in two steps, and the membrane
  /// goes 19 (1 - 1/e) = 12 mV.
  static let stepping = [
    "quantity id=q\nexperiment: drive\nanswer: u(20 ms)\n",
    "choice id=q\nexperiment: drive\n- [u(20 ms) > -56.5 mV] a\n"
      + "- [u(20 ms) <= -56.5 mV] b\n",
    "predict id=q\nexperiment: drive\ngiven: amp = 1.8 nA\n"
      + "answer: u(20 ms)\n",
    "parameter id=q\nexperiment: drive\nask: amp = 0.1 .. 10 nA\n"
      + "expect: -60.3 mV < u(20 ms) < -59.7 mV\nsolution: amp = 1.333 nA\n",
  ]

  @Test(arguments: stepping)
  func `what only holds with steps is found, unless steps are the point`(
    _ exercise: String
  ) {
    let text = coarse + "```exercise \(exercise)```\n"
    let found = findings(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.code == "steps-matter" }, "\(found)")
    let pointed = text.replacing(
      "experiment: drive\n", with: "experiment: drive\nsteps: matter\n")
    #expect(findings(pointed).isEmpty)
    // Without steps there is no such promise.
    let exact = drive + "```exercise \(exercise)```\n"
    #expect(!findings(exact).map(\.code).contains("steps-matter"))
  }

  @Test func `a fine step is no finding`() {
    let text =
      drive.replacing("run:", with: "method: euler step 0.001 ms\nrun:")
      + "```exercise \(Self.stepping[0])```\n"
    #expect(findings(text).isEmpty)
  }

  @Test func `a broken experiment is said once, not for each exercise`() {
    let text =
      drive.replacing("-65 mV", with: "-45 mV")
      + "```exercise \(Self.stepping[0])```\n"
    let found = findings(text)
    #expect(found.count == 1)
    #expect(found.first?.message.contains("u_reset must be below") == true)
  }
}
