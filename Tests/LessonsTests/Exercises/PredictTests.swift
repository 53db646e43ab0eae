import Lessons
import Plot
import Testing

@Suite struct PredictTests {
  private let hidden = drive.replacing(
    "100 ms\n", with: "100 ms\nshow: nothing\n")

  private func predict(_ lines: String) -> String {
    hidden + "```exercise predict id=p\nexperiment: drive\n\(lines)\n```\n"
  }

  @Test(arguments: [
    ("3", Judgement.Verdict.correct, "As you predicted."),
    ("4", .correct, "As you predicted."),
    ("7", .wrong, "Not as you predicted."),
    ("40", .nearMiss, "Not as you predicted."),
  ])
  func `one answer is all, right or wrong`(
    _ answer: String, _ verdict: Judgement.Verdict, _ headline: String
  ) throws {
    // 20.99 ms, and every 2 ms + 10 ms ln 2.5 from there: 32.2, 43.3, 54.5.
    let exercise = try posed(predict("given: amp = 3 nA\nanswer: spikes ± 1"))
    let judgement = exercise.judge(answer)
    #expect(judgement.verdict == verdict)
    #expect(judgement.headline == headline)
    #expect(judgement.isFinal)
    #expect(judgement.isTry)
    #expect(judgement.figure != nil)
    #expect(judgement.remark == "The model gives 4.")
  }

  @Test(arguments: ["", "three", "3 ms", "3,5", "nan", "spikes", "max_u"])
  func `what cannot be read is not yet a prediction`(_ answer: String) throws {
    let exercise = try posed(predict("given: amp = 3 nA\nanswer: spikes ± 1"))
    let judgement = exercise.judge(answer)
    #expect(judgement.verdict.isFault)
    #expect(!judgement.isFinal)
    #expect(judgement.figure == nil)
  }

  @Test func `a predicted potential is a line across the trace`() throws {
    let exercise = try posed(predict("answer: max_u ± 1 mV"))
    // 19 mV (1 - e⁻⁵) above −70 mV.
    let judgement = exercise.judge("-51 mV")
    #expect(judgement.isCorrect)
    let panel = try #require(judgement.figure?.panels.first)
    #expect(panel.levels.contains(Level(name: "predicted", value: -51)))
    let far = try #require(exercise.judge("-95 mV").figure?.panels.first)
    #expect(far.vertical.lower <= -95)
  }

  @Test(arguments: [
    ("latency", "10.99 ms", 20.99), ("first_spike", "21 ms", 21),
    ("spike(1)", "20 ms", 20),
  ])
  func `a predicted moment is a mark, a latency one behind the onset`(
    _ key: String, _ answer: String, _ place: Double
  ) throws {
    let exercise = try posed(predict("given: amp = 3 nA\nanswer: \(key)"))
    let marks = exercise.judge(answer).figure?.panels.first?.marks ?? []
    let mark = try #require(marks.first { $0.name == "predicted" })
    #expect((mark.start - place).magnitude < 1e-9)
  }

  @Test(arguments: [
    // 20.99 ms is the first spike, 32.15 ms the second.
    ("isi", "10 ms", 20.986, 10), ("isi(2)", "12 ms", 32.149, 12),
    ("rate_isi ± 1 Hz", "100 Hz", 20.986, 10),
  ])
  func `a predicted interval begins at its first spike`(
    _ key: String, _ answer: String, _ start: Double, _ length: Double
  ) throws {
    let exercise = try posed(predict("given: amp = 3 nA\nanswer: \(key)"))
    let marks = exercise.judge(answer).figure?.panels.first?.marks ?? []
    let mark = try #require(marks.first { $0.name == "predicted" })
    #expect((mark.start - start).magnitude < 0.001)
    #expect((mark.end - mark.start - length).magnitude < 1e-9)
  }

  @Test func `the run that is shown is the one that is predicted`() throws {
    let exercise = try posed(predict("answer: spikes with amp = 3.5 nA"))
    let judgement = exercise.judge("4")
    #expect(judgement.figure?.panels.first?.events.count == 5)
    #expect(judgement.remark == "The model gives 5.")
    let other = try posed(predict("answer: max_u with amp = 1 nA"))
    // 10 mV (1 - e⁻⁵) above −70 mV.
    let panel = try #require(other.judge("-61 mV").figure?.panels.first)
    let top = try #require(panel.curves.first?.points.map(\.y).max())
    #expect((top + 60.0674).magnitude < 0.001)
    #expect(panel.levels.contains(Level(name: "predicted", value: -61)))
  }

  @Test(arguments: [
    ("answer: max_u ± 1 mV", "-51 mV", "Your prediction: −51 mV."),
    ("given: amp = 3 nA\nanswer: spikes ± 1", "7", "Your prediction: 7."),
    (
      "given: amp = 3 nA\nanswer: first_spike", "300 ms",
      "Your prediction: 300 ms."
    ),
  ])
  func `every prediction stands in the sentence below the picture`(
    _ lines: String, _ answer: String, _ sentence: String
  ) throws {
    let judgement = try posed(predict(lines)).judge(answer)
    #expect(judgement.figure?.caption.hasSuffix(" " + sentence) == true)
  }

  @Test(arguments: [
    // A rise is no potential; a moment outside the run cannot be drawn.
    ("answer: max_u - u_rest", "19 mV"),
    ("given: amp = 3 nA\nanswer: first_spike", "300 ms"),
  ])
  func `other predictions are said in words only`(
    _ lines: String, _ answer: String
  ) throws {
    let judgement = try posed(predict(lines)).judge(answer)
    let panel = try #require(judgement.figure?.panels.first)
    #expect(!panel.marks.contains { $0.name == "predicted" })
    #expect(!panel.levels.contains { $0.name == "predicted" })
    #expect(judgement.remark?.hasPrefix("The model gives") == true)
  }

  private let half = """
    given: amp = 1 nA
    - [max_u < -60 mV] below −60 mV
      > It comes near, and stays below.
    - [max_u >= -60 mV] at −60 mV or above
      > It never quite gets there.
    """

  @Test func `a prediction may be a choice, and is as final`() throws {
    let exercise = try posed(predict(half))
    let right = exercise.judge(try exercise.numbers(of: ["below −60 mV"]))
    #expect(right.isCorrect && right.isFinal)
    #expect(right.headline == "As you predicted.")
    #expect(right.said == "It comes near, and stays below.")
    let wrong = exercise.judge(
      try exercise.numbers(of: ["at −60 mV or above"]))
    #expect(wrong.verdict == .misconception && wrong.isFinal)
    #expect(
      wrong.figure?.caption.hasSuffix("Your prediction: at −60 mV or above.")
        == true)
    #expect(!exercise.judge("3").isFinal)
  }

  @Test func `its question says that a prediction is wanted`() throws {
    let number = try posed(predict("answer: max_u ± 1 mV")).question
    #expect(number.expects == "your prediction: a voltage in mV")
    let choice = try posed(predict(half)).question
    #expect(choice.expects == "your prediction: the number of one option")
  }
}
