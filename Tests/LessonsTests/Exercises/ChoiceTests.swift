import Lessons
import Testing

/// Choices whose right options are worked out; marked ones are in
/// `JudgingTests`.
@Suite struct ChoiceTests {
  // Rheobase of `drive`: 20 mV / 10 MΩ = 2 nA; 2.4 nA needs 17.9 ms.
  private func computed(_ amp: String, _ more: String = "") -> String {
    drive + """
      ```exercise choice id=c
      experiment: drive
      given: amp = \(amp)
      \(more)
      - [spikes = 0] silent
        > It is past the rheobase.
      - [spikes = 1] once
      - [spikes > 1] often
      ```
      """
  }

  @Test(arguments: [
    // A second spike would need 18 + 2 + 13.9 ms or less in 50 ms.
    ("1.9 nA", "silent"),
    // 10 ln(20.25/0.25) = 43.9 ms.
    ("2.025 nA", "once"),
    ("3 nA", "often"),
  ])
  func `the option is right whose relation holds`(
    _ amp: String, _ right: String
  ) throws {
    let exercise = try posed(computed(amp))
    for text in ["silent", "once", "often"] {
      let judgement = exercise.judge(try exercise.numbers(of: [text]))
      #expect(judgement.isCorrect == (text == right), "\(text)")
    }
    let answer = try exercise.numbers(of: [right])
    #expect(exercise.modelAnswer == answer)
  }

  @Test func `the feedback of a computed option is said where it is wrong`()
    throws
  {
    let exercise = try posed(computed("3 nA"))
    let silent = exercise.judge(try exercise.numbers(of: ["silent"]))
    #expect(silent.verdict == .misconception)
    #expect(silent.said == "It is past the rheobase.")
    let once = exercise.judge(try exercise.numbers(of: ["once"]))
    #expect(once.verdict == .wrong)
  }

  @Test func `each variant has its own right option`() throws {
    let text = computed("{1.9, 2.025, 3} nA")
    var seen: Set<String> = []
    for seed in UInt64(0)..<60 {
      let exercise = try posed(text, .seed(seed))
      let answer = try #require(exercise.modelAnswer)
      seen.insert(exercise.question.inWords(answer))
    }
    #expect(seen == ["silent", "once", "often"])
    #expect(findings(text).isEmpty)
  }

  private let several = """
    ```exercise choice id=c
    shuffle: no
    several: yes
    - [ ] one
    - [x] two
    ```
    """

  @Test func `with several, how many are right is not given away`() throws {
    let question = try posed(several).question
    #expect(question.expects == "the numbers of all that are right")
    #expect(try posed(several).judge("2").isCorrect)
    #expect(try posed(several).judge("1 2").verdict == .wrong)
    let one = several.replacing("several: yes\n", with: "")
    #expect(try posed(one).question.expects == "the number of one option")
    #expect(try posed(one).judge("1 2").headline == "Choose one of them.")
    #expect(try posed(one).judge("1 2").isTry == false)
  }

  @Test func `several computed options may be right where the author says so`()
    throws
  {
    let text = computed("3 nA", "several: yes")
      .replacing("[spikes = 1] once", with: "[rate > 1 Hz] fast")
    let exercise = try posed(text)
    let both = try exercise.numbers(of: ["fast", "often"])
    #expect(exercise.judge(both).isCorrect)
    let judgement = exercise.judge(try exercise.numbers(of: ["often"]))
    #expect(judgement.verdict == .wrong)
    #expect(judgement.remark == "What you chose is right, but it is not all.")
  }

  @Test func `an option about what never happens is wrong`() throws {
    // Without a spike there is no latency, and no relation of it holds.
    let text = computed("1.9 nA")
      .replacing("[spikes > 1]", with: "[latency < 1 s]")
    let exercise = try posed(text)
    let answer = try exercise.numbers(of: ["often"])
    #expect(!exercise.judge(answer).isCorrect)
  }

  @Test func `an option may hold a value of the learner's variant`() throws {
    let text =
      drive + """
        ```exercise choice id=c
        experiment: drive
        given: amp = {1 nA}
        - [x] at [10 mV](lif:R*amp) above rest
          > R times [1 nA](lif:amp).
        - [ ] at rest
        ```
        """
    let exercise = try posed(text)
    let right = try #require(
      exercise.question.numbered.first { !$0.values.isEmpty })
    #expect(right.values.values.first == "10\u{A0}mV")
    let answer = try #require(exercise.modelAnswer)
    #expect(exercise.judge(answer).message?.values.values.first == "1\u{A0}nA")
  }
}
