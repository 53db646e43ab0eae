import Diagnostics
import Lessons
import Plot
import Testing

/// A course in steps over the exact one.
@Suite struct ExactBehindTests {
  /// From rest, Euler goes 19 mV · 5/10 in its first step of 5 ms, to
  /// −60.5 mV, where the membrane goes 19 mV (1 - e^-0.5), to −62.5 mV.
  private let corners =
    drive.replacing("run: ", with: "show: nothing\nrun: ")
    + "```experiment id=corners\nlike: drive\nmethod: euler step 5 ms\n"
    + "behind: exact\n```\n"

  private func figure(_ text: String) throws -> Figure {
    let lesson = try readLesson(text)
    let figures = lesson.stops.flatMap { stop in
      Presentation(stop, of: lesson).parts.compactMap { part in
        if case .figure(let figure) = part { figure } else { nil }
      }
    }
    return try #require(figures.last)
  }

  @Test func `the exact course is faint behind the corners`() throws {
    let figure = try figure(corners)
    let curves = figure.panels[0].curves
    #expect(curves.map(\.name) == ["euler", "exact"])
    #expect(curves.map(\.isFaint) == [false, true])
    func potential(_ curve: Curve) -> Double? {
      curve.points.last { $0.x <= 15 + 1e-9 }?.y
    }
    #expect(((potential(curves[0]) ?? 0) + 60.5).magnitude < 0.1)
    #expect(((potential(curves[1]) ?? 0) + 62.52).magnitude < 0.1)
    // The current is the same and is there once.
    #expect(figure.panels[1].curves.map(\.name) == ["I"])
    #expect(findings(corners) == [])
  }

  @Test func `the sentence says what happens in both`() throws {
    let words = try figure(corners).caption
    #expect(words.hasPrefix("Rises to −51.0 mV"))
    #expect(words.contains("Without steps: rises to −51.1 mV, 1.1 mV short"))
  }

  @Test func `both have their numbers`() throws {
    let header = try figure(corners).table().header
    #expect(
      header.map { $0.replacing("\u{A0}", with: " ") }
        == ["t in ms", "euler in mV", "exact in mV", "I in nA"])
  }

  // Between 10 ms and 15 ms, Euler does not see this push at all, and the
  // membrane goes 200 mV (1 - e^-0.2) down.
  @Test func `there is room for the one that goes further`() throws {
    let text = corners.replacing(
      "behind:", with: "input: -20 nA from 11 ms to 13 ms\nbehind:")
    let axis = try figure(text).panels[0].vertical
    #expect(axis.lower < -106.2)
    #expect(axis.upper > -50)
  }

  @Test func `after an answer it is that of the answer's value`() throws {
    let exercise = try posed(
      corners + """
        ```exercise parameter id=p
        experiment: corners
        ask: amp = 0.1 .. 10 nA
        expect: spikes > 0
        solution: amp = 3 nA
        ```
        """)
    let caption = exercise.judge("3.5 nA").figure?.caption
    #expect(
      caption?.contains(
        "Without steps: fires at 18.47 ms, then every 8.93 ms: 5 spikes.")
        == true)
  }

  @Test func `what is like it and has no steps has nothing behind`() throws {
    let text =
      corners + "```experiment id=like\nlike: corners\nmethod: exact\n```\n"
    #expect(try figure(text).panels[0].curves.map(\.name) == ["u"])
    #expect(findings(text) == [])
  }

  @Test func `an equation that has a solution has an exact course`() throws {
    let text = corners.replacing(
      "behind:",
      with: "equation: tau du/dt = -(u - u_rest) + R I(t)\nbehind:")
    #expect(try figure(text).caption.contains("Without steps: rises to −51.1"))
  }
}
