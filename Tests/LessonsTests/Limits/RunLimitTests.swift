import Diagnostics
import Lessons
import Testing

/// Experiments that would run for ever: each is refused at its line.
@Suite struct RunLimitTests {
  private static let neuron =
    "neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV"

  private func lesson(_ lines: String) -> Lesson {
    Lesson(
      id: "l",
      SourceText(
        name: "l.md",
        "# L\n\n```experiment id=e\n\(Self.neuron)\n\(lines)\n```\n"))
  }

  @Test(arguments: [
    (
      "run: 1 s\nmethod: euler step 1e-9 ms",
      "the run would take 1000000000000 steps, and 1000000 is the limit; "
        + "run for a shorter time or with a longer step"
    ),
    (
      "run: 1 s\ninput: pulses 1 nA lasting 1e-7 ms every 1e-6 ms",
      "the input changes more than 100000 times; "
        + "run for a shorter time or with fewer changes"
    ),
    (
      "run: 1 s\ninput: poisson 1 mV at 1e12 Hz seed 1",
      "the input changes more than 100000 times; "
        + "run for a shorter time or with fewer changes"
    ),
    (
      "run: 1e9 s\ninput: noise 2 mV seed 1",
      "the run would take 10000000000000 steps, and 1000000 is the limit; "
        + "run for a shorter time or with a longer step"
    ),
    (
      "run: 1e9 s\ninput: 4 nA",
      "the neuron fires more than 100000 times by 693.2 s; "
        + "run for a shorter time or with less current"
    ),
    (
      "run: 1e9 s\ninput: sine 1 nA at 1e9 Hz",
      "the sines of the input turn more than 100000 times; "
        + "run for a shorter time, or with fewer or slower sines"
    ),
    (
      "run: 1 s\nneurons: 1e9",
      "the number of neurons is a whole one from 1 to 10000"
    ),
  ])
  func `a run without end is refused, with what to do`(
    _ lines: String, _ sentence: String
  ) throws {
    let lesson = lesson(lines)
    #expect(Proof(lesson).diagnostics.map(\.message) == [sentence])
  }

  @Test func `a learner meets the same sentence, and the lesson goes on`()
    throws
  {
    let lesson = lesson("run: 1 s\nmethod: euler step 1e-9 ms")
    let parts = Presentation(try #require(lesson.stops.first), of: lesson).parts
    let said = parts.compactMap { part in
      if case .broken(let words) = part { words } else { nil }
    }
    #expect(
      said == [
        "Line 5 of this lesson: the run would take 1000000000000 steps, and "
          + "1000000 is the limit; run for a shorter time or with a longer "
          + "step."
      ])
  }

  @Test func `nothing is run for a thousand million seconds without events`() {
    #expect(Proof(lesson("run: 1e9 s")).diagnostics == [])
  }
}
