import Diagnostics
import LIFCore
import Lessons
import Quantities
import Testing

/// How an experiment is run, and what it follows.
@Suite struct MethodTests {
  private static let frame = """
    neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV,
            threshold = -50 mV, t_ref = 2 ms
    input: 2.5 nA

    """

  private func spikes(_ lines: String) throws -> [Double] {
    let source = SourceText(name: "test", Self.frame + lines)
    let reading = Experiment.read(source)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    return try #require(reading.experiment).run().recording.spikes
      .map(\.value)
  }

  // NEST stamps 12.9 and 26.0 ms, Brian2 12.8 and 25.8 ms, at dt = 0.1 ms.
  @Test(arguments: [
    ("exact step 0.1 ms", [12.9, 26.0]),
    ("exact step 0.1 ms stamp end", [12.9, 26.0]),
    ("exact step 0.1 ms stamp start", [12.8, 25.8]),
  ])
  func `a step and a stamp make the grids of other simulators`(
    method: String, wanted: [Double]
  ) throws {
    let found = try spikes("run: 30 ms\nmethod: \(method)")
    #expect(found.count == 2)
    for (a, b) in zip(found, wanted) { #expect((a - b).magnitude < 1e-9) }
  }

  @Test(arguments: [
    "tau du/dt = -(u - u_rest) + R I(t)", "du/dt = (R*I - (u - u_rest))/tau",
    "C du/dt = -(u - u_rest)/R + I",
  ])
  func `the membrane equation, typed, is the membrane equation`(
    equation: String
  ) throws {
    let typed = try spikes(
      "run: 300 ms\nmethod: exact step 0.1 ms\nequation: \(equation)")
    let own = try spikes("run: 300 ms\nmethod: exact step 0.1 ms")
    #expect(typed.count == 22)
    #expect(typed == own)
  }

  @Test func `a law that is not affine goes by Runge and Kutta`() throws {
    // du/dt = (u - a)(u - b)/(1 mV · 100 ms), from -55 mV above b = -60 mV:
    // the time to -50 mV is 100/(b - a) ln((u-b)/(u-a)) between the ends.
    let found = try spikes(
      "run: 30 ms\nstart: -55 mV\nmethod: rk4 step 0.01 ms\n"
        + "equation: du/dt = (u + 70 mV)*(u + 60 mV)/(1 mV * 100 ms)")
    // 10 ln(2 · 15/20) = 10 ln 1.5 = 4.0547 ms, at the end of its step.
    #expect((try #require(found.first) - 4.06).magnitude < 1e-9)
  }

  @Test(arguments: [
    ("eular step 1 ms", "there is no method `eular`"),
    ("euler", "`euler` goes in steps, and no step is given"),
    ("euler step 0 ms", "the step must be above 0 ms"),
    ("euler step 1 ms stamp middle", "there is no side of a step `middle`"),
    (
      "euler step 1e-9 ms",
      "the run would take 30000000000 steps, and 1000000 is the limit; "
        + "run for a shorter time or with a longer step"
    ),
  ])
  func `a faulty method is found`(method: String, sentence: String) throws {
    let source = SourceText(
      name: "test", Self.frame + "run: 30 ms\nmethod: \(method)")
    let reading = Experiment.read(source)
    var found = reading.diagnostics
    if let experiment = reading.experiment {
      do {
        _ = try experiment.run()
      } catch {
        found.append(error)
      }
    }
    #expect(
      found.contains { $0.message == sentence }, "\(found.map(\.message))")
  }
}
