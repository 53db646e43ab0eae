import Lessons
import Testing

@Suite struct MatchTests {
  private let parts = """
    ```exercise match id=parts
    capacitance :: lipid
    resistance  :: channels
    battery     :: gradients
    wrong: 1 with 2 -> Channels keep nothing.
    ```
    """

  private func answer(
    _ rights: [String], _ exercise: Exercise
  ) throws -> String {
    try rights.enumerated().map { index, right in
      "\(index + 1)\(try exercise.letter(of: right))"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    (["lipid", "channels", "gradients"], Judgement.Verdict.correct, nil, nil),
    (
      ["channels", "lipid", "gradients"], .misconception,
      "Channels keep nothing.", nil
    ),
    (
      ["lipid", "gradients", "channels"], .wrong, nil,
      "1 of 3 belongs together."
    ),
    (
      ["gradients", "lipid", "channels"], .wrong, nil,
      "0 of 3 belong together."
    ),
    // A right-hand side may be chosen twice; that is wrong, not unreadable.
    (["lipid", "lipid", "gradients"], .wrong, nil, "2 of 3 belong together."),
  ])
  func `pairs get their verdict`(
    _ rights: [String], _ verdict: Judgement.Verdict, _ message: String?,
    _ remark: String?
  ) throws {
    let exercise = try posed(parts)
    let judgement = exercise.judge(try answer(rights, exercise))
    #expect(judgement.verdict == verdict)
    #expect(judgement.said == message)
    #expect(judgement.remark == remark)
  }

  @Test func `pairs are read in any order and however they are set apart`()
    throws
  {
    let exercise = try posed(parts)
    let letters = try ["lipid", "channels", "gradients"]
      .map { try exercise.letter(of: $0) }
    let (a, b, c) = (letters[0], letters[1], letters[2])
    for typed in [
      "1\(a) 2\(b) 3\(c)", "3\(c) 1\(a) 2\(b)", "\(a) \(b) \(c)",
      "\(a)\(b)\(c)", "1-\(a), 2-\(b), 3-\(c)", "1: \(a); 2: \(b); 3: \(c)",
      "1\(a)2\(b)3\(c)", "\(a), \(b), \(c)", "1=\(a) 2=\(b) 3=\(c)",
      "1\(a) 2\(b) 3\(c)".uppercased(), "(1\(a)) (2\(b)) (3\(c))",
    ] {
      let judgement = exercise.judge(typed)
      #expect(judgement.isCorrect, "\(typed)")
      #expect(judgement.echo == "1\(a) 2\(b) 3\(c)")
    }
  }

  @Test(arguments: [
    "", "1a", "1a 1b 2c", "1a 2b", "1a 2b 3d", "1a 2b 3", "a b", "1 2 3",
    "0a 1b 2c", "1a 2b 4c", "1a 2b 3c 3c", "lipid", "1é 2b 3c",
  ])
  func `what names no full set of pairs costs no try`(_ answer: String) throws {
    let judgement = try posed(parts).judge(answer)
    #expect(judgement.verdict == .unreadable)
    #expect(judgement.headline.hasPrefix("Type a number with its letter"))
  }

  @Test func `equal right-hand sides are as good as each other`() throws {
    let exercise = try posed(
      """
      ```exercise match id=m
      fast :: short
      slow :: long
      slower :: long
      wrong: 1 with 2 -> Fast is short.
      ```
      """)
    let shown = exercise.question.lettered.map(\.plainText)
    let long = shown.indices.filter { shown[$0] == "long" }
    let short = try #require(shown.firstIndex(of: "short"))
    for (one, other) in [(0, 1), (1, 0), (0, 0)] {
      let answer = [short, long[one], long[other]]
        .map { String(Character.letter($0)) }.joined()
      #expect(exercise.judge(answer).isCorrect)
    }
    // A known mistake is one with either of them.
    for one in long {
      let answer = [one, short, long[0]]
        .map { String(Character.letter($0)) }.joined()
      #expect(exercise.judge(answer).said == "Fast is short.")
    }
  }

  @Test func `nobody is shown the right pairs side by side`() throws {
    for seed in UInt64(0)..<300 {
      let exercise = try posed(parts, .seed(seed))
      #expect(!exercise.judge("1a 2b 3c").isCorrect)
      let answer = try #require(exercise.modelAnswer)
      #expect(exercise.judge(answer).isCorrect)
    }
  }
}
