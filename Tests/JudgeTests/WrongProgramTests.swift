import Mathematics
import Testing

@testable import Judge

/// Programs that are wrong on purpose, one for each mistake that the judge
/// can name.
@Suite struct WrongProgramTests {
  typealias Moment = StudentProgram.Moment

  struct Wrong: Sendable, CustomTestStringConvertible {
    let code: String
    let make: @Sendable () -> StudentProgram
    var testDescription: String { code }

    init(
      _ code: String,
      _ change: @escaping @Sendable (inout StudentProgram) -> Void
    ) {
      self.code = code
      make = {
        var program = StudentProgram()
        change(&program)
        return program
      }
    }

    /// A mistake in how du/dt is written, stepped by Euler.
    init(_ code: String, slope: @escaping @Sendable (Moment) -> Double) {
      self.init(code) { $0.step = { $0.u + $0.dt * slope($0) } }
    }

    /// A mistake in the whole step.
    init(_ code: String, step: @escaping @Sendable (Moment) -> Double) {
      self.init(code) { $0.step = step }
    }
  }

  static let steps = [
    Wrong("nothing-moves", step: { $0.u }),
    Wrong("no-leak", slope: { $0.R * $0.I / $0.tau }),
    Wrong(
      "leak-reversed", slope: { ($0.u - $0.u_rest + $0.R * $0.I) / $0.tau }),
    Wrong("runs-away", slope: { ($0.u - $0.u_rest - $0.R * $0.I) / $0.tau }),
    Wrong(
      "runs-away",
      step: {
        let level = $0.u_rest + $0.R * $0.I
        return level + ($0.u - level) * exp($0.dt / $0.tau)
      }),
    Wrong("forgets-rest", slope: { (-$0.u + $0.R * $0.I) / $0.tau }),
    Wrong(
      "forgets-rest",
      step: { $0.R * $0.I + ($0.u - $0.R * $0.I) * exp(-$0.dt / $0.tau) }),
    Wrong(
      "rest-reversed", slope: { (-$0.u - $0.u_rest + $0.R * $0.I) / $0.tau }),
    Wrong(
      "straight-line",
      slope: { ($0.u_rest + $0.R * $0.I - $0.start) / $0.tau }),
    Wrong(
      "factor-exchanged",
      step: {
        let level = $0.u_rest + $0.R * $0.I
        return $0.u + (level - $0.u) * exp(-$0.dt / $0.tau)
      }),
    Wrong("no-input", slope: { ($0.u_rest - $0.u) / $0.tau }),
    Wrong("ignores-r", slope: { ($0.u_rest - $0.u + $0.I) / $0.tau }),
    Wrong("divides-by-r", slope: { ($0.u_rest - $0.u + $0.I / $0.R) / $0.tau }),
    Wrong(
      "input-reversed", slope: { ($0.u_rest - $0.u - $0.R * $0.I) / $0.tau }),
    Wrong(
      "current-in-picoamperes",
      slope: { ($0.u_rest - $0.u + $0.R * $0.I / 1000) / $0.tau }),
    Wrong(
      "current-times-thousand",
      slope: { ($0.u_rest - $0.u + $0.R * $0.I * 1000) / $0.tau }),
    Wrong("current-as-it-is", slope: { ($0.u_rest - $0.u) / $0.tau + $0.I }),
    Wrong(
      "input-not-over-tau",
      slope: { ($0.u_rest - $0.u) / $0.tau + $0.R * $0.I }),
    Wrong(
      "leak-not-over-tau",
      slope: { $0.u_rest - $0.u + $0.R * $0.I / $0.tau }),
    Wrong(
      "first-current",
      slope: { ($0.u_rest - $0.u + $0.R * $0.I(0)) / $0.tau }),
    Wrong(
      "current-of-last-step",
      slope: { ($0.u_rest - $0.u + $0.R * $0.I($0.n - 1)) / $0.tau }),
    Wrong(
      "current-of-next-step",
      slope: { ($0.u_rest - $0.u + $0.R * $0.I($0.n + 1)) / $0.tau }),
    Wrong(
      "tau-and-dt-exchanged",
      step: { $0.u + $0.tau / $0.dt * ($0.u_rest + $0.R * $0.I - $0.u) }),
    Wrong("no-tau", slope: { $0.u_rest + $0.R * $0.I - $0.u }),
    Wrong("times-tau", slope: { $0.tau * ($0.u_rest + $0.R * $0.I - $0.u) }),
    Wrong(
      "no-dt", step: { $0.u + ($0.u_rest + $0.R * $0.I - $0.u) / $0.tau }),
    Wrong("whole-way", step: { $0.u_rest + $0.R * $0.I }),
    Wrong(
      "time-in-seconds",
      slope: { ($0.u_rest + $0.R * $0.I - $0.u) / $0.tau / 1000 }),
    Wrong(
      "time-times-thousand",
      slope: { ($0.u_rest + $0.R * $0.I - $0.u) / $0.tau * 1000 }),
    Wrong(
      "step-built-in",
      step: { $0.u + 0.1 / $0.tau * ($0.u_rest + $0.R * $0.I - $0.u) }),
    Wrong("r-for-tau", slope: { ($0.u_rest + $0.R * $0.I - $0.u) / $0.R }),
    Wrong("c-for-tau", slope: { ($0.u_rest + $0.R * $0.I - $0.u) / $0.C }),
    Wrong("tau-built-in", slope: { ($0.u_rest + $0.R * $0.I - $0.u) / 10 }),
    Wrong("r-built-in", slope: { ($0.u_rest + 20 * $0.I - $0.u) / $0.tau }),
    Wrong("rest-built-in", slope: { (-70 + $0.R * $0.I - $0.u) / $0.tau }),
    Wrong("start") { $0.start = { $0.u_rest } },
    Wrong("start") { $0.start = { _ in 0 } },
    Wrong("start") { $0.start = { $0.u_reset } },
    Wrong(
      "other-steps",
      slope: { ($0.u_rest + $0.R * $0.I - $0.u) * 0.7 / $0.tau + 1 }),
  ]

  static let spikes = [
    Wrong("never-fires") { $0.fires = { _ in false } },
    Wrong("fires-late") { $0.fires = { $0.u >= $0.theta + 5 } },
    Wrong("fires-below-threshold") { $0.fires = { $0.u >= $0.theta - 5 } },
    Wrong("compares-before-step") {
      $0.fires = { $0.before >= $0.theta }
    },
    Wrong("no-reset") {
      $0.reset = { $0.u }
      $0.hold = { _ in 0 }
    },
    Wrong("resets-to-rest") { $0.reset = { $0.u_rest } },
    Wrong("resets-to-zero") { $0.reset = { _ in 0 } },
    Wrong("resets-by-subtraction") {
      $0.reset = { $0.u - ($0.theta - $0.u_reset) }
    },
    Wrong("resets-elsewhere") { $0.reset = { $0.u_reset - 3 } },
    Wrong("no-hold") { $0.hold = { _ in 0 } },
    Wrong("hold-counts-steps") { $0.hold = { Int($0.t_ref.rounded(.up)) } },
    Wrong("other-hold") { $0.hold = { Int($0.t_ref / $0.dt * 2) } },
    Wrong("spike-not-printed") {
      $0.row = { at, _, _ in "\(Double(at.n + 1) * at.dt),\(at.u),0\n" }
    },
    Wrong("spike-lasts") {
      $0.row = { at, fired, held in
        "\(Double(at.n + 1) * at.dt),\(at.u),\(fired || held ? 1 : 0)\n"
      }
    },
    Wrong("prints-before-reset") {
      var step = $0.step
      let peak = Peak()
      $0.step = {
        peak.u = step($0)
        return peak.u
      }
      $0.row = { at, fired, _ in
        "\(Double(at.n + 1) * at.dt),\(fired ? peak.u : at.u),"
          + "\(fired ? 1 : 0)\n"
      }
      step = StudentProgram.euler
    },
  ]

  @Test(arguments: steps + spikes)
  func `a mistake is named, and it alone`(_ wrong: Wrong) {
    let assessment = wrong.make().assessment()
    #expect(!assessment.isRight)
    let mistakes = assessment.diagnosis.filter { $0.severity == .mistake }
    #expect(mistakes.first?.code == wrong.code, "\(mistakes)")
    #expect(mistakes.count == 1, "\(mistakes)")
  }

  @Test func `two mistakes are both named, the step's first`() {
    var program = StudentProgram()
    program.step = { $0.u + $0.dt * $0.R * $0.I / $0.tau }
    program.reset = { $0.u_rest }
    let codes = program.assessment().diagnosis.map(\.code)
    #expect(codes.starts(with: ["no-leak", "resets-to-rest"]), "\(codes)")
  }

  @Test func `of the leak alone, a missing threshold is no mistake`() {
    var program = StudentProgram()
    program.step = { $0.u - $0.dt * $0.u / $0.tau }
    program.fires = { _ in false }
    let codes = program.assessment(of: [.leaks]).diagnosis.map(\.code)
    #expect(codes == ["forgets-rest"])
  }

  @Test func `of the leak alone, one that is missing is what is said`() {
    let program = StudentProgram(step: { $0.u })
    let assessment = program.assessment(of: [.leaks])
    #expect(assessment.passed == 0)
    #expect(assessment.diagnosis.map(\.code) == ["no-leak"])
  }
}

/// What was reached before the reset.
private final class Peak {
  var u = 0.0
}
