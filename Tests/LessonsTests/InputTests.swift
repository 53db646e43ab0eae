import Diagnostics
import LIFCore
import Lessons
import Quantities
import Testing

/// The lines of an experiment that say what is done to the neuron.
@Suite struct InputTests {
  private static let frame = """
    neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV,
            threshold = -50 mV, t_ref = 2 ms
    run: 50 ms

    """

  private static func run(_ lines: String) throws -> Run {
    let source = SourceText(name: "test", frame + lines)
    let reading = Experiment.read(source)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    return try #require(reading.experiment).run()
  }

  private static func nA(_ value: Double) -> Current {
    Current(coherent: value)
  }
  private static func ms(_ value: Double) -> Time { Time(coherent: value) }

  /// Each shape as it is written, and as the core has it.
  static let shapes: [(line: String, stimulus: Stimulus)] = [
    ("2 nA", .constant(nA(2))),
    ("2 nA from 5 ms", .step(nA(2), from: ms(5))),
    ("2 nA from 5 ms to 9 ms", .step(nA(2), from: ms(5), to: ms(9))),
    ("2 nA to 9 ms", .step(nA(2), from: .zero, to: ms(9))),
    (
      "ramp 0.1 nA/ms from 5 ms above 1 nA",
      .ramp(nA(1), slope: CurrentSlope(coherent: 0.1), from: ms(5))
    ),
    (
      "sine 2 nA at 20 Hz around 1 nA phase 0.5 from 5 ms to 45 ms",
      .sine(
        .init(
          mean: nA(1), amplitude: nA(2), frequency: Frequency(20, .hertz),
          phase: 0.5, from: ms(5), to: ms(45)))
    ),
    (
      "pulses 3 nA lasting 2 ms every 20 ms from 10 ms times 2",
      .pulseTrain(nA(3), width: ms(2), period: ms(20), first: ms(10), count: 2)
    ),
    (
      "jumps 5 mV at 10 ms, 15 ms",
      .jumps([10, 15].map { .init(at: ms($0), by: Voltage(coherent: 5)) })
    ),
    (
      "synapse 1 nA over 3 ms at 10 ms, 15 ms",
      .synapses(
        .init(
          .exponential, tau: ms(3),
          [10, 15].map { .init(at: ms($0), nA(1)) }))
    ),
    (
      "alpha 1 nA over 3 ms at 10 ms",
      .synapses(.init(.alpha, tau: ms(3), [.init(at: ms(10), nA(1))]))
    ),
    (
      "poisson 5 mV at 800 Hz seed 7",
      .poisson(
        .init(
          rate: Frequency(800, .hertz), by: Voltage(coherent: 5), seed: 7))
    ),
    (
      "noise 2 mV around 1.5 nA",
      .noise(
        .init(.white(sigma: Voltage(coherent: 2)), around: nA(1.5), seed: 1))
    ),
    (
      "noise 0.5 nA over 4 ms around 1.5 nA seed 3",
      .noise(
        .init(
          .correlated(deviation: nA(0.5), tau: ms(4)), around: nA(1.5),
          seed: 3))
    ),
  ]

  @Test(arguments: shapes)
  func `a shape is read as it is meant`(line: String, stimulus: Stimulus)
    throws
  {
    #expect(try Self.run("input: \(line)").stimulus == stimulus)
  }

  @Test func `lines add up, and names stand for values`() throws {
    let run = try Self.run(
      "given: amp = 1 nA, gap = 5 ms\ninput: amp\ninput: 2*amp from gap")
    let sum = Stimulus.sum([
      .constant(Self.nA(1)), .step(Self.nA(2), from: Self.ms(5)),
    ])
    #expect(run.stimulus == sum)
  }

  @Test func `a word inside parentheses is no word of the line`() throws {
    let run = try Self.run("given: to = 3 ms\ninput: 2 nA from (2 ms + to)")
    #expect(run.stimulus == .step(Self.nA(2), from: Self.ms(5)))
  }

  /// A faulty line, what is said of it, and an example of a sound one.
  static let faults: [(line: String, sentence: String, example: String?)] = [
    ("sine 2 nA", "`sine` needs `at`", "sine 2 nA at 20 Hz around 1 nA"),
    (
      "sinus 2 nA at 20 Hz",
      "`at` does not belong to a current without a shape",
      "sine 2 nA at 20 Hz around 1 nA"
    ),
    (
      "ramp 1 nA/ms at 3 ms", "`at` does not belong to `ramp`",
      "ramp 0.1 nA/ms from 10 ms to 60 ms"
    ),
    (
      "pulses 2 nA every 5 ms", "`pulses` needs `lasting`",
      "pulses 3 nA lasting 2 ms every 20 ms from 10 ms times 5"
    ),
    ("2 nA from 3 ms from 4 ms", "`from` is said twice", nil),
    ("2 nA from", "nothing follows `from`", nil),
    (
      "from 3 ms", "the input does not say how large it is",
      "2 nA from 10 ms to 60 ms"
    ),
    (
      "2 nA from 9 ms to 5 ms",
      "the input ends at 5 ms, not after it begins at 9 ms", nil
    ),
    (
      "2 nA at 10 ms", "`at` does not belong to a current without a shape",
      "2 nA from 10 ms to 60 ms"
    ),
    (
      "poisson 5 mV at 8 Hz seed 1.5",
      "a whole number from 0 to 9007199254740992 must follow `seed`", nil
    ),
    (
      "noise -2 mV",
      "the size of fluctuations must be 0 or more, and −2 mV is not", nil
    ),
    (
      "synapse 1 nA over -3 ms at 5 ms",
      "a time constant of the input must be above 0 ms and finite, "
        + "and −3 ms is not", nil
    ),
    (
      "sine 1 nA at -3 Hz",
      "a rate of the input must be 0 Hz or more and finite, and −3 Hz is not",
      nil
    ),
  ]

  @Test(arguments: faults)
  func `a faulty line is found, with what to do`(
    line: String, sentence: String, example: String?
  ) throws {
    let source = SourceText(name: "test", Self.frame + "input: \(line)")
    let reading = Experiment.read(source)
    var found = reading.diagnostics
    if let experiment = reading.experiment {
      do {
        _ = try experiment.run()
      } catch {
        found.append(error)
      }
    }
    let finding = try #require(
      found.first { $0.message == sentence }, "\(found.map(\.message))")
    let suggestion = example.map { "for example `\($0)`" }
    #expect(finding.suggestion == suggestion)
    #expect(source.position(of: finding.range.lower).line == 4)
  }

  @Test func `every example in a message is sound itself`() throws {
    for (_, _, example) in Self.faults {
      if let example { _ = try Self.run("input: \(example)") }
    }
  }
}
