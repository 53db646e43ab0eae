import Diagnostics
import Lessons
import Plot
import Testing

/// What stands on a page where an experiment is more than one run.
@Suite struct PageFigureTests {
  /// The figures of a lesson, from top to bottom.
  private func figures(_ text: String) throws -> [Figure] {
    let lesson = try readLesson(text)
    return lesson.stops.flatMap { stop in
      Presentation(stop, of: lesson).parts.compactMap { part in
        if case .figure(let figure) = part { figure } else { nil }
      }
    }
  }

  private let hidden = drive.replacing(
    "run:    100 ms", with: "run:    500 ms\nshow:   nothing")

  private func swept(_ lines: String) -> String {
    hidden + "```experiment id=swept\nlike: drive\n\(lines)\n```\n"
  }

  // The rheobase is 20 mV/10 MΩ; at 5 nA, 1/(2 ms + 10 ms ln(45/30)) is
  // 165.1 Hz, and the refractory period allows 500 Hz.
  @Test func `a sweep is the f–I curve beside its closed form`() throws {
    let text = swept("input: amp\nsweep: amp = 0 .. 5 nA")
    let figure = try #require(try figures(text).first)
    #expect(
      figure.caption
        == "Silent up to 2 nA, the rheobase; 165 Hz at 5 nA; "
        + "never above 500 Hz.")
    let curves = figure.panels.flatMap(\.curves)
    #expect(curves.map(\.name) == ["measured", "closed form"])
    #expect(curves[0].points.count == 41)
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    // From 10 ms to 60 ms only: no formula.
    ("sweep: amp = 0 .. 5 nA step 0.5 nA", ["measured"]),
    (
      "input: amp\nmethod: euler step 0.5 ms\nsweep: amp = 0 .. 5 nA",
      [
        "measured"
      ]
    ),
    (
      "input: noise 2 mV around amp\nsweep: amp = 0 .. 3 nA step 0.2 nA",
      [
        "measured", "closed form",
      ]
    ),
    (
      "input: amp\nsweep: t_ref = 0 .. 9 ms step 1 ms",
      [
        "measured", "closed form",
      ]
    ),
  ])
  func `the line of the theory is there where it has one`(
    _ lines: String, _ curves: [String]
  ) throws {
    let text = swept(lines)
    let figure = try #require(try figures(text).first)
    #expect(figure.panels.flatMap(\.curves).map(\.name) == curves)
    #expect(findings(text) == [])
  }

  @Test func `over the frequency of a sine, amplitude and phase are shown`()
    throws
  {
    let figure = try #require(
      try figures(
        swept(
          "given: f = 20 Hz\ninput: sine 0.5 nA at f\n"
            + "sweep: f = 5 .. 35 Hz step 10 Hz")
      ).first)
    // 5 mV/√(1 + (2π · 5 Hz · 10 ms)²) is 4.77 mV.
    #expect(figure.caption.hasPrefix("Amplitude 4.77 mV at 5 Hz"))
  }

  @Test func `an experiment like it is swept too, one with show nothing not`()
    throws
  {
    let first = swept("input: amp\nsweep: amp = 0 .. 5 nA")
    let like = "```experiment id=like\nlike: swept\nneuron: t_ref = 0 ms\n```\n"
    let captions = try figures(first + like).map(\.caption)
    #expect(captions.count == 2)
    // Without a pause the ceiling is gone: 1/(10 ms ln 1.5).
    #expect(
      captions.last == "Silent up to 2 nA, the rheobase; 247 Hz at 5 nA.")
    #expect(
      try figures(first + like.replacing("\n```", with: "\nshow: nothing\n```"))
        .count == 1)
  }

  @Test func `questions, numbers and play are about one run`() throws {
    let text =
      swept("input: amp\ngiven: amp = 4 nA\nsweep: amp = 0 .. 5 nA")
      + "At [4 nA](lif:amp), the first spike is [6.93 ms](lif:latency) late.\n\n"
        + """
        ```exercise parameter id=p
        experiment: swept
        given: amp = 1 nA
        ask: amp = 0.1 .. 10 nA
        expect: spikes > 0
        solution: amp = 3 nA
        ```

        """
    // 10 ms ln(40/20), and 10 ms ln(30/10).
    let lesson = try readLesson(text)
    let exercise = try #require(lesson.exercises.first)
    #expect(
      exercise.judge("3 nA").figure?.caption.hasPrefix("Fires at 10.99 ms")
        == true)
    let stop = try #require(lesson.stops.last)
    let sandbox = try #require(lesson.sandbox(at: stop, posed: exercise))
    let trial = try sandbox.run().get()
    #expect(trial.figure.caption.hasPrefix("Rises to −60.0 mV"))
  }

  // MARK: Many neurons

  private func many(_ lines: String) -> String {
    hidden + "```experiment id=many\nlike: drive\n\(lines)\n```\n"
  }

  // Of 1.5, 2, …, 4 nA the third is the first above the rheobase of 2 nA.
  @Test func `many neurons are a raster with the rate of all`() throws {
    let text = many("neurons: 6\ninput: 1 nA + i * 0.5 nA")
    let figure = try #require(try figures(text).first)
    let raster = try #require(figure.panels.first?.raster)
    #expect(
      raster.rows.map(\.times.isEmpty) == [true, true]
        + Array(repeating: false, count: 4))
    #expect(figure.panels.map(\.vertical.label) == ["neuron", "rate"])
    #expect(figure.caption.hasPrefix("6 neurons, "))
    #expect(figure.caption.contains("; neuron 6 fires most, "))
    #expect(findings(text) == [])
    // Two hundred are as many as there may be, in batches or not.
    let all = try figures(many("neurons: 200\ninput: 2 nA + i * 1 pA"))
    #expect(all.first?.panels.first?.raster?.rows.count == 200)
  }

  @Test func `a question about many neurons says which one is drawn`() throws {
    let exercise = try posed(
      many("neurons: 6\ninput: amp + i * 0.5 nA") + """
        ```exercise parameter id=p
        experiment: many
        ask: amp = 0.1 .. 10 nA
        expect: spikes > 0
        solution: amp = 3 nA
        ```
        """)
    let caption = exercise.judge("2.5 nA").figure?.caption
    #expect(caption?.hasPrefix("Fires at 10.99 ms") == true)
    #expect(caption?.hasSuffix(" This is the first of 6 neurons.") == true)
  }

  @Test(arguments: [
    ("neurons: 6", false), ("neurons: 6\nshow: nothing", false),
    ("input: amp", true),
  ])
  func `many neurons are not played with`(
    _ lines: String, _ isPlayable: Bool
  ) throws {
    let text = many(lines).replacing(
      "```experiment id=many",
      with: """
        ## Many

        ```experiment id=many
        """)
    let lesson = try readLesson("# L\n\n" + text)
    let stop = try #require(lesson.stops.last)
    #expect(stop.isPlayable(in: lesson) == isPlayable)
    #expect((lesson.sandbox(at: stop) != nil) == isPlayable)
  }

  // MARK: Bounds

  @Test(arguments: [
    "input: amp\nsweep: amp = 0 .. 30 nA\nrun: 5 s",
    "input: noise 2 mV around amp\nsweep: amp = 0 .. 3 nA\nrun: 1 s",
    "input: amp\nmethod: rk4 step 0.01 ms\nsweep: amp = 0 .. 3 nA",
    "equation: tau du/dt = -(u - u_rest)^3/(1 mV)^2 + R I(t)\n"
      + "sweep: amp = 0 .. 3 nA",
    "given: f = 1 Hz\ninput: sine 0.5 nA at f\nrun: 2 s\n"
      + "sweep: f = 1 .. 500 Hz",
    "input: sine 1 nA at 900 Hz around amp\nsweep: amp = 0 .. 1 nA",
    "input: poisson 1 mV at 900 Hz\nrun: 2 s\nsweep: R = 1 .. 2 MΩ",
    "input: amp\nsweep: amp = 0 .. 3 nA step 0.001 nA",
    "neurons: 201", "neurons: 100\ninput: 4 nA\nrun: 20 s",
    "neurons: 30\ninput: noise 2 mV around 1 nA seed i\nrun: 1 s",
    "neurons: 30\ninput: poisson 1 mV at 900 Hz seed i",
    "neurons: 100\nmethod: euler step 0.1 ms",
    "neurons: 100\ninput: sine 1 nA at 40 Hz",
  ])
  func `what takes too long is found, and the page says so`(
    _ lines: String
  ) throws {
    let text = swept(lines)
    #expect(findings(text).map(\.code) == ["long-figure"])
    let lesson = try readLesson(text)
    let parts = Presentation(lesson.stops[0], of: lesson).parts
    guard case .broken(let reason)? = parts.last else {
      Issue.record("\(parts)")
      return
    }
    #expect(reason.hasPrefix("Line "))
    // Where it is not shown, it is no matter.
    #expect(findings(swept(lines + "\nshow: nothing")) == [])
  }
}
