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
}
