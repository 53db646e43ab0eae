import Diagnostics
import Lessons
import Testing

/// A sandbox of an experiment that is written out.
func sandbox(_ lines: String) throws -> Sandbox {
  let reading = Experiment.read(SourceText(name: "e", lines))
  try #require(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
  let experiment = try #require(reading.experiment)
  return try #require(Sandbox(experiment))
}

/// The neuron that most tests use, under a step of 1.9 nA.
func driven() throws -> Sandbox {
  try sandbox(
    """
    given:  amp = 1.9 nA
    neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV
    neuron: threshold = -50 mV, t_ref = 2 ms
    input:  amp from 10 ms to 60 ms
    run:    100 ms
    """)
}

extension Sandbox {
  /// `amp = 1.9 nA`, and behind a slash what it was at first.
  func shown(_ name: String) -> String {
    guard let one = parameter(name) else { return "none" }
    return ([one.value] + (one.former.map { [$0] } ?? []))
      .joined(separator: " / ")
  }
}

@Suite struct SandboxTests {
  @Test func `the author's names come first, then the neuron's`() throws {
    #expect(
      try driven().names == [
        "amp", "C", "R", "u_rest", "u_reset", "threshold", "t_ref",
      ])
  }

  @Test func `a changed value remembers what it was at first`() throws {
    var box = try driven()
    #expect(box.shown("amp") == "1.9 nA")
    #expect(!box.isChanged)
    let step = box.move("amp", up: true)
    #expect(step == .moved)
    #expect(box.shown("amp") == "2 nA / 1.9 nA")
    #expect(box.isChanged)
    let isReset = box.reset("amp")
    #expect(isReset)
    #expect(box.shown("amp") == "1.9 nA")
    #expect(!box.isChanged)
  }

  @Test func `a value is shown in the unit in which the lesson has it`() throws
  {
    let box = try sandbox(
      """
      given:  weak = 0.3 nA, weaker = 300 pA
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
      input:  weak + weaker
      run:    100 ms
      """)
    #expect(box.shown("weak") == "0.3 nA")
    #expect(box.shown("weaker") == "300 pA")
  }

  @Test func `values that follow from others follow them`() throws {
    var box = try sandbox(
      """
      given:  amp = 1 nA, twice = 2 * amp
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
      input:  twice
      run:    100 ms
      """)
    _ = try box.assign("amp = 3 nA")
    #expect(box.shown("twice") == "6 nA / 2 nA")
  }

  @Test func `of tau, R and C two can be set`() throws {
    var box = try sandbox(
      """
      neuron: tau = 10 ms, R = 10 MΩ, C = 1 nF, u_rest = -70 mV
      input:  none
      run:    100 ms
      """)
    #expect(box.names == ["R", "C", "u_rest"])
    let step = box.move("C", up: true)
    #expect(step == .moved)
  }

  @Test func `many neurons are no sandbox`() {
    let reading = Experiment.read(
      SourceText(
        name: "e",
        """
        neurons: 10
        neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
        input:  2 nA
        run:    100 ms
        """))
    #expect(reading.experiment.flatMap { Sandbox($0) } == nil)
  }

  @Test func `the standard neuron fires five times, every 15.9 ms`() throws {
    // 10 ms ln(45/5) is the latency; 2 ms + 10 ms ln(40/5)... is no interval:
    // from reset it is 2 ms + 10 ms ln(20/5).
    let trial = try #require(Sandbox.standard).run().get()
    #expect(trial.readouts.words.contains("spikes 5"))
    #expect(trial.readouts.words.contains("1/interval 63 Hz"))
  }
}

extension [Readout] {
  /// Each as `latency 8.47 ms`, or with why there is none.
  var words: [String] { map { "\($0.name) \($0.value ?? $0.reason ?? "?")" } }
}

@Suite struct SandboxOriginTests {
  private let exercise = """
    ```exercise parameter id=p
    experiment: drive
    given:      R = 12 MΩ
    ask:        amp = 0.5 .. 8 nA
    expect:     spikes > 0
    solution:   amp = 3 nA
    ```
    """

  @Test func `an exercise gives its values and its ranges`() throws {
    let lesson = try readLesson(drive + exercise)
    let box = try #require(
      lesson.sandbox(
        at: lesson.stops[0], posed: lesson.exercises[0].posed(.first)))
    #expect(box.shown("R") == "12 MΩ")
    #expect(box.parameter("amp")?.lower == "0.5 nA")
    #expect(box.parameter("amp")?.upper == "8 nA")
  }

  @Test func `a page without exercise gives its last experiment`() throws {
    let other = drive.replacing("id=drive", with: "id=second")
      .replacing("1.9 nA", with: "2.9 nA")
    let lesson = try readLesson(drive + other)
    let box = try #require(lesson.sandbox(at: lesson.stops[0]))
    #expect(box.shown("amp") == "2.9 nA")
    let prose = try readLesson("Only words.")
    #expect(prose.sandbox(at: prose.stops[0]) == nil)
  }

  @Test(arguments: [
    ("predict", "answer: max_u ± 1 mV", "u, I", true),
    ("quantity", "answer: max_u ± 1 mV", "nothing", true),
    ("quantity", "answer: max_u ± 1 mV", "u, I", false),
    (
      "parameter",
      "ask: amp = 1 .. 9 nA\nexpect: spikes > 0\n"
        + "solution: amp = 3 nA", "nothing", false
    ),
  ])
  func `a run waits for the answer that it would give away`(
    _ kind: String, _ lines: String, _ shows: String, _ waits: Bool
  ) throws {
    let lesson = try readLesson(
      drive.replacing("100 ms\n", with: "100 ms\nshow: \(shows)\n")
        + "```exercise \(kind) id=q\nexperiment: drive\n\(lines)\n```\n")
    #expect(lesson.exercises[0].keepsRunHidden == waits)
  }
}
