import Lessons
import Testing

/// How near an answer must come; what else is told of a quantity.
@Suite struct QuantityTests {
  private func quantity(_ lines: String) -> String {
    "```exercise quantity id=q\n\(lines)\n```\n"
  }

  /// A key, a right answer at either end, and one just beyond each.
  struct Bounds: CustomTestStringConvertible {
    let lines: String
    let right: [String]
    let wrong: [String]
    var testDescription: String { lines }

    init(_ lines: String, _ right: [String], not wrong: [String]) {
      (self.lines, self.right, self.wrong) = (lines, right, wrong)
    }
  }

  // One Euler step of 5 ms from −70 mV towards −55 mV with 10 ms.
  @Test(arguments: [
    ("u(5 ms)", "", "-62.5 mV", "The run gives −62.5 mV."),
    ("end", "let: end = u(5 ms)", "-62.5 mV", "The run gives −62.5 mV."),
    ("u_rest + R*amp", "", "-55 mV", "The model gives −55 mV."),
    ("gap", "let: gap = R*amp", "15 mV", "The model gives 15 mV."),
  ])
  func `what a run in steps gives is not said to be what the model gives`(
    key: String, lets: String, answer: String, sentence: String
  ) throws {
    let text = """
      ```experiment id=cell
      given:  amp = 1.5 nA
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
      input:  amp
      run:    20 ms
      method: euler step 5 ms
      ```

      """
    let asked = "experiment: cell\nanswer: \(key)\nsteps: matter\n\(lets)"
    #expect(
      try posed(text + quantity(asked)).judge(answer).remark == sentence)
    let exact = text.replacing("method: euler step 5 ms\n", with: "")
    let other = try posed(
      exact + quantity("experiment: cell\nanswer: \(key)\n\(lets)"))
    let right = try #require(other.modelAnswer)
    let said = try #require(other.judge(right).remark)
    #expect(said.hasPrefix("The model gives"))
  }

  @Test(arguments: [
    // By kind: 1 % where nothing is said, …
    Bounds(
      "answer: 20 ms", ["19.8 ms", "20.2 ms", "0.0202 s", "20200 µs"],
      not: ["19.79 ms", "20.21 ms"]),
    Bounds("answer: -3 nA", ["-2.97 nA", "-3.03 nA"], not: ["-3.04 nA"]),
    Bounds("answer: 0.5", ["0.495", "0.505"], not: ["0.494", "0.506"]),
    // … 0.1 mV for a potential, 1 % for a small one, 0.1 mV for none, …
    Bounds(
      "answer: -55 mV", ["-55.1 mV", "-54.9 mV"], not: ["-55.11 mV", "-54 mV"]),
    Bounds(
      "answer: 5 mV", ["4.95 mV", "5.05 mV"], not: ["4.94 mV", "5.1 mV"]),
    Bounds("answer: 0 mV", ["0.1 mV", "-0.1 mV"], not: ["0.11 mV"]),
    // … and nothing for a count.
    Bounds("answer: 5", ["5", "5.0", "2 + 3"], not: ["4.99", "5.01", "6"]),
    // As the author says.
    Bounds(
      "answer: 20 ms ± 5 %", ["19 ms", "21 ms"], not: ["18.9 ms", "21.1 ms"]),
    Bounds(
      "answer: 20 ms +/- 0.5 ms", ["19.5 ms", "20.5 ms"],
      not: ["19.4 ms", "20.6 ms"]),
    Bounds("answer: 5 ± 1", ["4", "5", "6"], not: ["3.9", "7"]),
    Bounds("answer: 2 nA ± 0 nA", ["2 nA", "2000 pA"], not: ["2.0001 nA"]),
    // Half a unit of the last digit, in the unit that is named.
    Bounds(
      "answer: 12.8755 ms to 3 digits", ["12.9 ms", "12.83 ms", "12.92 ms"],
      not: ["12.82 ms", "12.93 ms", "13 ms"]),
    Bounds("answer: 999.6 ms to 2 digits", ["995 ms", "1 s"], not: ["994 ms"]),
    Bounds("answer: 0.0499 to 1 digit", ["0.05", "0.0451"], not: ["0.056"]),
    // A range, both ends included.
    Bounds(
      "answer: 2 nA .. 2.4 nA", ["2 nA", "2.4 nA", "2.2 nA"],
      not: ["1.99 nA", "2.41 nA"]),
  ])
  func `what is within the tolerance is right`(_ bounds: Bounds) throws {
    let exercise = try posed(quantity(bounds.lines))
    for answer in bounds.right {
      #expect(exercise.judge(answer).isCorrect, "\(answer)")
    }
    for answer in bounds.wrong {
      #expect(!exercise.judge(answer).isCorrect, "\(answer)")
      #expect(exercise.judge(answer).isTry, "\(answer)")
    }
  }

  @Test(arguments: [
    ("20 ms", "within 1 %"), ("-55 mV", "within 0.1 mV"), ("5", "exactly"),
    ("20 ms ± 5 %", "within 5 %"), ("20 ms ± 0.5 ms", "within 0.5 ms"),
    ("2 nA to 3 digits", "to 3 significant digits"),
    ("2 nA .. 3 nA", "a range of values is right"),
  ])
  func `the question says how near is right`(
    _ key: String, _ words: String
  ) throws {
    let exercise = try posed(quantity("answer: \(key)"))
    #expect(exercise.question.tolerance == words)
  }

  @Test(arguments: [
    ("answer: 20 ms", "19.9 ms", "The model gives 20 ms."),
    ("answer: 20 ms\nunit: s", "19.9 ms", "The model gives 0.02 s."),
    (
      "answer: 2 nA .. 2.4 nA", "2.1 nA",
      "Anything from 2 nA to 2.4 nA does it."
    ),
    // Rounded inward: 2.00049 itself is not in the range.
    (
      "answer: 2.0005 nA .. 2.4 nA", "2.1 nA",
      "Anything from 2.01 nA to 2.4 nA does it."
    ),
  ])
  func `a right answer is told what the model says`(
    _ lines: String, _ answer: String, _ remark: String
  ) throws {
    #expect(try posed(quantity(lines)).judge(answer).remark == remark)
  }

  @Test func `a key may come of another run of the experiment`() throws {
    let text =
      drive
      + quantity(
        "experiment: drive\nanswer: latency with amp = 2.4 nA, t_ref = 0 ms")
    // 10 ms ln(24/4).
    #expect(try posed(text).judge("17.92 ms").isCorrect)
    #expect(try posed(text).judge("18.2 ms").verdict == .wrong)
    #expect(findings(text).isEmpty)
  }

  @Test func `a remark is added to a right answer only`() throws {
    let exercise = try posed(
      quantity(
        "answer: 10 ms ± 10 %\nremark: answer > 10 ms -> A bit long.\n"
          + "remark: answer > 9 ms -> Well."))
    #expect(exercise.judge("10.5 ms").said == "A bit long.")
    #expect(exercise.judge("9.5 ms").said == "Well.")
    #expect(exercise.judge("10.5 ms").verdict == .correct)
    #expect(exercise.judge("12 ms").message == nil)
  }

  @Test(arguments: [
    ("50 Hz", "20 ms", "You gave a time T; the rate is 1/T."),
    ("20 ms", "50 Hz", "You gave a rate; the time is one over it."),
    ("10 MΩ", "100 nS", "One is the reciprocal of the other."),
    ("100 nS", "10 MΩ", "One is the reciprocal of the other."),
  ])
  func `who gives one over the quantity is told so, and loses no try`(
    _ key: String, _ answer: String, _ note: String
  ) throws {
    let judgement = try posed(quantity("answer: \(key)")).judge(answer)
    #expect(judgement.verdict == .wrongDimension)
    #expect(judgement.remark?.hasSuffix(note) == true)
    #expect(!judgement.isTry)
  }

  @Test(arguments: [
    // Powers of ten; from a thousand on, with the unit that was meant.
    ("20 ms", "200 ms", "That is ten times too large."),
    ("20 ms", "2 ms", "That is ten times too small."),
    ("20 ms", "0.2 ms", "That is a hundred times too small."),
    (
      "20 ms", "20 s",
      "That is a thousand times too large: did you mean ms where you have s?"
    ),
    (
      "20 ms", "20 µs",
      "That is a thousand times too small: did you mean ms where you have µs?"
    ),
    (
      "2 nA", "2 mA",
      "That is a million times too large: did you mean nA where you have mA?"
    ),
    (
      "2 nA", "2 A",
      "That is a billion times too large: did you mean nA where you have A?"
    ),
    // Not a prefix: the number itself.
    (
      "20 ms", "20000 ms",
      "That is a thousand times too large: did you mean µs where you have ms?"
    ),
    ("1500", "1.5", "That is a thousand times too small."),
    ("2 nA", "-2 nA", "The size is right, the sign is not."),
    ("20 ms", "40 ms", "That is twice as much."),
    ("20 ms", "10 ms", "That is half as much."),
    ("3", "1/3", "That is one over it."),
    ("exp(-1)", "exp(1)", "That is one over it."),
    ("exp(-1)", "-exp(-1)", "The size is right, the sign is not."),
  ])
  func `a slip shows in the number itself`(
    _ key: String, _ answer: String, _ remark: String
  ) throws {
    let judgement = try posed(quantity("answer: \(key)")).judge(answer)
    #expect(judgement.verdict == .nearMiss)
    #expect(judgement.remark == remark)
  }

  @Test(arguments: [
    ("20 ms", "25 ms", "This is too large."),
    ("20 ms", "17 ms", "This is too small."),
    ("-55 mV", "-57 mV", "This is too low."),
    ("-55 mV", "-50 mV", "This is too high."),
    ("-3 nA", "-4 nA", "This is too low."),
    ("2 nA .. 2.4 nA", "2.7 nA", "This is too large."),
  ])
  func `any other wrong answer is told on which side it lies`(
    _ key: String, _ answer: String, _ remark: String
  ) throws {
    let judgement = try posed(quantity("answer: \(key)")).judge(answer)
    #expect(judgement.verdict == .wrong)
    #expect(judgement.remark == remark)
  }

  @Test func `only a number of things must be exact`() throws {
    let ratio =
      "```exercise quantity id=q\ngiven: R = 10 MΩ\n"
      + "answer: R/(10 MΩ)\n```"
    #expect(try posed(ratio).judge("1.005").isCorrect)
    #expect(try posed(ratio).question.tolerance == "within 1 %")
    let count =
      drive
      + "```exercise quantity id=q\nexperiment: drive\n"
      + "given: amp = 3.5 nA\nanswer: spikes + 1\n```"
    #expect(try posed(count).question.tolerance == "exactly")
    #expect(try posed(count).judge("6").isCorrect)
  }

  @Test(arguments: [
    ("12.876 ms ± 0.01 %", "12.876 ms"), ("12.876 ms to 5 digits", "12.876 ms"),
    ("12.876 ms", "12.88 ms"), ("12345", "12345"),
  ])
  func `the answer is shown with the digits that make it right`(
    _ answer: String, _ shown: String
  ) throws {
    let text = "```exercise quantity id=q\nanswer: \(answer)\n```"
    #expect(try posed(text).modelAnswer == shown)
    #expect(try posed(text).judge(shown).isCorrect)
    #expect(findings(text).isEmpty)
  }

  @Test func `an experiment that cannot be run is said once`() {
    let text = """
      ```experiment id=bad
      neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -40 mV,
              threshold = -50 mV
      run:    60 ms
      ```

      Its τ is [8 ms](<lif:tau of bad>), or [8 ms](lif:tau).

      ```exercise quantity id=q
      given:  tau = 8 ms
      answer: tau
      hint:   It is [8 ms](<lif:tau of bad>).
      ```
      """
    #expect(findings(text).count == 1)
  }
}
