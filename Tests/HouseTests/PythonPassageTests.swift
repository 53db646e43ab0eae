import Foundation
import Platform
import Testing

/// Every passage in Python that a lesson shows beside the core is run: the
/// passages of a lesson one after the other, as it shows them, and then what
/// must be true of them. The numbers are closed forms.
@Suite struct PythonPassageTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let lesson: String
    /// What stands before the passages.
    var before = ""
    /// What stands after them.
    let after: String
    var testDescription: String { lesson }
  }

  /// A cell, and currents of 2.5 nA in steps of 0.01 ms.
  private static let cell = """
    from math import *
    tau, R, C = 8.0, 10.0, 0.8
    u_rest, u_reset, threshold, t_ref = -70.0, -65.0, -50.0, 2.0
    theta, dt, steps = threshold, 0.01, 5000
    I = [2.5] * steps
    latency = tau * log(25 / 5)
    interval = t_ref + tau * log(20 / 5)

    """

  private static let cases = [
    Case(
      lesson: "leaky",
      after: "assert abs(potential(8, -50, -70, 8) - (-70 + 20 / e)) < 1e-12"),
    Case(
      lesson: "integrate",
      after: """
        assert abs(potential(8, -70, 1.5, -70, 10, 8) - (-55 - 15 / e)) < 1e-12
        """),
    Case(
      lesson: "fire",
      before: """
        def potential(t, u, I, u_rest, R, tau):
            level = u_rest + R * I
            return level + (u - level) * exp(-t / tau)
        currents, u, held, spikes = I, u_rest, 0, []
        for n, I in enumerate(currents):
            t = (n + 1) * dt

        """,
      after: """
        assert 0 <= spikes[0] - latency < dt + 1e-9
        assert 0 <= spikes[1] - spikes[0] - interval < dt + 1e-9
        """),
    Case(
      lesson: "firing-a-spike",
      before: """
        def steady_state(I): return u_rest + R * I
        def is_above_rheobase(I): return steady_state(I) > threshold

        """,
      after: """
        assert 0 <= spikes[0] - latency < dt + 1e-9
        assert 0 <= spikes[1] - spikes[0] - interval < dt + 1e-9
        assert abs(crossing_time(u_rest, 2.5) - latency) < 1e-12
        assert crossing_time(u_rest, 2.0) is None
        """),
    Case(
      lesson: "membrane-potential",
      after: """
        assert abs(potential(8, -70, 1.5) - (-55 - 15 / e)) < 1e-12
        assert abs(steady_state(1.5) + 55) < 1e-12
        """),
    Case(
      lesson: "from-equation-to-program",
      before: "I, dt, steps = [1.5], 1.0, 1\n",
      after: "assert abs(u + 68.125) < 1e-12"),
    Case(
      lesson: "fluctuating-input",
      before: """
        from random import gauss, seed
        seed(1)
        u, I, sigma, dt, squares = u_rest, 0.0, 3.0, 0.1, 0.0
        for n in range(200000):

        """,
      after: """
            squares += (u - u_rest) ** 2
        assert abs(squares / 200000 - sigma ** 2 / 2) < 0.3
        """),
    Case(
      lesson: "inside-the-core",
      after: """
        assert abs(spikes[0] - 12.875503299472802) < 1e-9
        assert abs(spikes[1] - spikes[0] - 13.090354888959125) < 1e-9
        assert not is_above_rheobase(2.0)
        """),
  ]

  /// The passages of a lesson, in order.
  private static func passages(of lesson: String) throws -> [String] {
    try House.text("Lessons/\(lesson).md")
      .components(separatedBy: "\n```python\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }

  /// The lines on which they begin: `38,82`.
  private static func lines(of lesson: String) throws -> String {
    let parts = try House.text("Lessons/\(lesson).md")
      .components(separatedBy: "\n```python\n")
    let counts = parts.dropLast().map { part in
      part.count { $0 == "\n" } + 2
    }
    return counts.reduce(into: [Int]()) { lines, count in
      lines.append((lines.last ?? 0) + count)
    }.map(String.init).joined(separator: ",")
  }

  private static let hasPython: Bool = {
    let limits = ProgramRun.Limits(seconds: 60, bytes: 1 << 16)
    let run = LiveHost().run(["python3", "--version"], on: [], within: limits)
    if run.ending == .exited(0) { return true }
    print("SKIPPED: there is no python3 on this machine")
    return false
  }()

  @Test(.enabled(if: hasPython), arguments: cases)
  private func `passages in Python do what their lesson says`(
    _ one: Case
  ) throws {
    var passages = try Self.passages(of: one.lesson)
    #expect(!passages.isEmpty)
    // What stands in a loop of the test is indented with it.
    let opensLoop = one.before.split(separator: "\n").last?.contains("t = ")
    let isInLoop =
      opensLoop == true || one.before.hasSuffix("range(200000):\n")
    if isInLoop {
      passages = passages.map {
        $0.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
      }
    }
    let program =
      Self.cell + one.before + passages.joined(separator: "\n") + "\n"
      + one.after
    let limits = ProgramRun.Limits(seconds: 120, bytes: 1 << 16)
    let run = LiveHost().run(
      ["python3", "-c", program], on: [], within: limits)
    let words = String(decoding: run.complaints, as: UTF8.self)
    let lines = try Self.lines(of: one.lesson)
    #expect(
      run.ending == .exited(0), "Lessons/\(one.lesson).md:\(lines): \(words)")
  }

  @Test func `no passage in Python is left unrun`() throws {
    let run = Set(Self.cases.map(\.lesson))
    for name in try House.names(in: "Lessons") where name.hasSuffix(".md") {
      let lesson = String(name.dropLast(3))
      let isRun = try Self.passages(of: lesson).isEmpty || run.contains(lesson)
      #expect(
        isRun || lesson == "build-your-own-neuron", "\(name) is not run")
    }
  }
}
