import Diagnostics
import Lessons
import Testing

/// Values in prose: in a question they are the learner's.
@Suite struct QuestionValueTests {
  private let exercise = """
    ```exercise quantity id=q
    experiment: drive
    given: amp = {1.9, 2.4, 3} nA
    answer: R * amp
    hint: R is [10 MΩ](lif:R).
    wrong: R*amp/3 -> With [1.9 nA](lif:amp), not a third.
    ```

    """

  /// The values that a stop shows, from top to bottom.
  private func values(_ text: String, _ draw: Draw) throws -> [String] {
    let lesson = try readLesson(text)
    let stop = try #require(lesson.stops.first)
    let parts = Presentation(stop, of: lesson, for: draw).parts
    return parts.flatMap { part -> [String] in
      guard case .passage(let passage) = part else { return [] }
      return passage.values.values.map {
        $0.replacing("\u{A0}", with: " ")
      }
    }
  }

  /// A learner of each of the values.
  private func seed(_ text: String, _ answer: String) throws -> Draw {
    let exercise = try #require(try readLesson(text).exercises.first)
    let seed = (UInt64(0)..<100).first {
      exercise.posed(.seed($0)).modelAnswer == answer
    }
    return .seed(try #require(seed))
  }

  @Test(arguments: [
    ("19 mV", "1.9 nA"), ("24 mV", "2.4 nA"), ("30 mV", "3.0 nA"),
  ])
  func `a question shows the learner's value, prose the experiment's`(
    _ answer: String, _ value: String
  ) throws {
    let text =
      "Above: [1.9 nA](<lif:amp of drive>).\n\n" + drive
      + "Here [1.9 nA](lif:amp) flow.\n\n" + exercise
    let draw = try seed(text, answer)
    #expect(try values(text, draw) == ["1.9 nA", value])
    #expect(try values(text, .first) == ["1.9 nA", "1.9 nA"])
    #expect(findings(text).isEmpty)
  }

  @Test func `alike links on both sides of a hidden experiment are told apart`()
    throws
  {
    let second = drive.replacing("id=drive", with: "id=other")
      .replacing("100 ms\n", with: "100 ms\nshow: nothing\n")
    let text =
      drive.replacing("100 ms\n", with: "100 ms\nshow: nothing\n")
      + "The cell gets [1.9 nA](lif:amp).\n\n" + second
      + "Now [1.9 nA](lif:amp).\n\n" + exercise
    #expect(try values(text, try seed(text, "30 mV")) == ["1.9 nA", "3.0 nA"])
  }

  @Test func `a value of another experiment may be named in a question`() throws
  {
    let text =
      drive + "Not [1.9 nA](<lif:amp of drive>) as above.\n\n" + exercise
    #expect(try values(text, try seed(text, "30 mV")) == ["1.9 nA"])
  }

  @Test func `hints and messages show the learner's value`() throws {
    let text = drive + exercise
    let lesson = try readLesson(text)
    let draw = try seed(text, "30 mV")
    let task = try #require(
      Presentation(lesson.stops[0], of: lesson, for: draw).task)
    #expect(task.hints.first?.values.values.first == "10\u{A0}MΩ")
    let judgement = task.exercise.judge("10 mV")
    #expect(judgement.message?.values.values.first == "3.0\u{A0}nA")
  }

  @Test func `the check compares a question with the first variant`() {
    let stale = drive + "Here [2.4 nA](lif:amp) flow.\n\n" + exercise
    let found = findings(stale).first
    #expect(found?.message == "the text says 2.4 nA, the model says 1.9 nA")
  }

  /// What a value says with a current of so many nA, where the author's text
  /// is about 0.8 nA.
  private func shown(
    _ link: String, with amp: Double
  ) throws -> String? {
    let text =
      drive + "It is \(link).\n\n" + """
        ```exercise quantity id=q
        experiment: drive
        given: amp = {0.8, \(amp)} nA
        answer: amp
        ```
        """
    let exercise = try posed(text)
    let seed = (UInt64(0)..<100).first {
      exercise.posed(.seed($0)).modelAnswer != exercise.modelAnswer
    }
    return try values(text, .seed(try #require(seed))).last
  }

  @Test(arguments: [
    // Half of it, of which the author's 0.4 nA has one place.
    ("[0.4 nA](<lif:amp/2>)", 0.78, "0.39 nA"),
    ("[0.4 nA](<lif:amp/2>)", 0.9, "0.45 nA"),
    ("[0.4 nA](<lif:amp/2>)", 1.2, "0.6 nA"),
    ("[0.40 nA](<lif:amp/2>)", 1.2, "0.60 nA"),
    ("[400 pA](<lif:amp/2>)", 0.781, "390.5 pA"),
    // Exact with two digits more.
    ("[8 mV](<lif:R*amp>)", 2.015, "20.15 mV"),
    // No number of digits is exact.
    ("[1 mV](<lif:R*amp/8>)", 1.0 / 7 * 8, "1.43 mV"),
    ("[8 mV](<lif:R*amp>)", 0.001234567, "0.0123 mV"),
    ("[8 mV](<lif:R*amp>)", 98.7654321, "988 mV"),
    // Nothing but the noise of rounding.
    ("[0 mV](<lif:0.1 mV + 0.2 mV - 0.3 mV + 0*R*amp>)", 3, "0 mV"),
    ("[0.8 nA](lif:amp)", 0.78125, "0.78125 nA"),
  ])
  func `a value has more digits where the author's are too few`(
    _ link: String, _ amp: Double, _ shown: String
  ) throws {
    #expect(try self.shown(link, with: amp) == shown)
  }

  @Test func `in the author's own variant, his digits stay`() throws {
    // ln 2 is 0.693 of 10 ms; the author says 7 ms, which is 1 % more.
    let text =
      drive + "It is [7 ms](<lif:tau*ln(amp/1 nA)>).\n\n" + """
        ```exercise quantity id=q
        experiment: drive
        given: amp = {2, 3} nA
        answer: amp
        ```
        """
    #expect(findings(text) == [])
    #expect(try values(text, .first) == ["7 ms"])
    #expect(try values(text, try seed(text, "2 nA")) == ["7 ms"])
    // 10 ms ln 3 is 10.986 ms.
    #expect(try values(text, try seed(text, "3 nA")) == ["11 ms"])
  }

  @Test func `a message about a learner's own value is no less right`() throws {
    let exercise = try posed(
      drive + """
        ```exercise parameter id=p
        experiment: drive
        ask: amp = 0.01 .. 10 nA
        expect: spikes > 0
        solution: amp = 3 nA
        wrong: spikes = 0 -> It is pushed by [19 mV](<lif:R*amp>) only.
        ```
        """)
    func said(_ answer: String) -> [String?]? {
      exercise.judge(answer).message.map { Array($0.values.values) }
    }
    #expect(said("1.9 nA") == ["19\u{A0}mV"])
    #expect(said("0.039 nA") == ["0.39\u{A0}mV"])
  }
}
