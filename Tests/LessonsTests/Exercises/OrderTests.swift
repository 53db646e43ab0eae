import Lessons
import Testing

@Suite struct OrderTests {
  private let cycle = """
    ```exercise order id=cycle
    1. charge
    2. fire
    3. reset
    4. hold
    wrong: 3 before 2 -> Nothing to reset.
    wrong: 4 before 2 -> Nothing to hold.
    ```
    """

  @Test(arguments: [
    (["charge", "fire", "reset", "hold"], Judgement.Verdict.correct, nil),
    (["charge", "reset", "fire", "hold"], .misconception, "Nothing to reset."),
    (["hold", "charge", "fire", "reset"], .misconception, "Nothing to hold."),
    // Both mistakes: the first of the file is said.
    (["hold", "reset", "fire", "charge"], .misconception, "Nothing to reset."),
    (["fire", "charge", "reset", "hold"], .wrong, nil),
  ])
  func `an order gets its verdict, and mistakes in the order of the file`(
    _ order: [String], _ verdict: Judgement.Verdict, _ message: String?
  ) throws {
    let exercise = try posed(cycle)
    let judgement = exercise.judge(try exercise.numbers(of: order))
    #expect(judgement.verdict == verdict)
    #expect(judgement.said == message)
  }

  @Test(arguments: [
    (["fire", "charge", "reset", "hold"], "Something else comes first."),
    (["charge", "fire", "hold", "reset"], "The first 2 are right."),
  ])
  func `a wrong order is told how far it is right`(
    _ order: [String], _ remark: String
  ) throws {
    let exercise = try posed(cycle)
    let judgement = exercise.judge(try exercise.numbers(of: order))
    #expect(judgement.remark == remark)
  }

  @Test(arguments: [" ", ", ", ",", " > ", ">", " → ", ". ", ") ", ""])
  func `an order is read however its numbers are set apart`(
    _ separator: String
  ) throws {
    let exercise = try posed(cycle)
    let answer = try exercise.numbers(of: ["charge", "fire", "reset", "hold"])
      .replacing(" ", with: separator)
    #expect(exercise.judge(answer).isCorrect)
  }

  @Test(arguments: [
    "", "1", "1 2 3", "1 2 3 3", "1 2 3 4 4", "0 1 2 3", "1 2 3 5", "a b c d",
    "1 2 3 x", "charge, fire, reset, hold", "-1 2 3 4",
  ])
  func `what is no full order costs no try, and is told what to type`(
    _ answer: String
  ) throws {
    let judgement = try posed(cycle).judge(answer)
    #expect(judgement.verdict == .unreadable)
    #expect(!judgement.isTry)
    #expect(
      judgement.headline
        == "Type all 4 numbers, each once, the first thing first.")
  }

  @Test func `nobody is shown the right order`() throws {
    for seed in UInt64(0)..<300 {
      let exercise = try posed(cycle, .seed(seed))
      #expect(!exercise.judge("1 2 3 4").isCorrect)
      let answer = try #require(exercise.modelAnswer)
      #expect(exercise.judge(answer).isCorrect)
    }
  }

  @Test func `an item may go on in the next line, and hold values`() throws {
    let exercise = try posed(
      """
      ```exercise order id=o
      given: amp = 2 nA
      1. at first
         [2 nA](lif:amp)
      2. then
      3. last
      ```
      """)
    let first = exercise.question.numbered.first { $0.values.count == 1 }
    #expect(first?.plainText == "at first 2\u{A0}nA")
    #expect(first?.values.values.first == "2\u{A0}nA")
  }
}
