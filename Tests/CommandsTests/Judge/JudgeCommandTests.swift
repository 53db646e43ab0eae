import Commands
import Foundation
import Platform
import Testing

/// `lif judge` on a machine in memory, where programs are closures.
@Suite struct JudgeCommandTests {
  private struct Verdict: Decodable {
    struct Case: Decodable {
      let id, idea, message: String
      let passed: Bool
    }
    struct Diagnosis: Decodable { let code, severity, message: String }
    let cases: [Case]
    let diagnosis: [Diagnosis]
    let passed, total: Int
  }

  /// A program that knows nothing: each row repeats the start.
  private func stuck(_ input: [UInt8]) -> ProgramRun {
    struct Request: Decodable {
      let parameters: [String: Double]
      let dt_ms: Double
      let I_nA: [Double]
    }
    guard
      let request = try? JSONDecoder().decode(Request.self, from: Data(input))
    else { return ProgramRun(output: [], ending: .exited(3)) }
    let u = request.parameters["u0_mV"] ?? 0
    let rows = request.I_nA.indices.map {
      "\(Double($0 + 1) * request.dt_ms),\(u),0\n"
    }
    let text = "t_ms,u_mV,spike\n" + rows.joined()
    return ProgramRun(output: Array(text.utf8), ending: .exited(0))
  }

  private func verdict(_ host: FakeHost) throws -> Verdict {
    try JSONDecoder().decode(Verdict.self, from: Data(host.output.utf8))
  }

  @Test func `a program is started once a case, with its words as they are`()
    throws
  {
    let host = FakeHost()
    var calls: [[String]] = []
    host.program = { command, input in
      calls.append(command)
      return stuck(input)
    }
    let words = ["judge", "--json", "--", "python3", "my neuron.py", "--fast"]
    #expect(run(words, on: host) == 1)
    #expect(calls.count == 22)
    #expect(Set(calls) == [["python3", "my neuron.py", "--fast"]])
    let verdict = try verdict(host)
    #expect((verdict.passed, verdict.total) == (0, 22))
    #expect(verdict.diagnosis.map(\.code) == ["nothing-moves"])
    #expect(verdict.diagnosis[0].severity == "mistake")
  }

  @Test func `a group is tried alone, or several`() throws {
    for (group, ideas) in [
      ("leaks", ["leaks"]), ("step size", ["step-size"]),
      ("leaks, holds", ["leaks", "holds"]),
    ] {
      let host = FakeHost()
      host.program = { stuck($1) }
      #expect(
        run(["judge", "--group", group, "--json", "--", "x"], on: host) == 1)
      #expect(Set(try verdict(host).cases.map(\.idea)) == Set(ideas))
    }
  }

  @Test func `people see each idea, what went wrong first, and what is behind`()
  {
    let host = FakeHost()
    host.program = { stuck($1) }
    #expect(run(["judge", "--group", "leaks", "--", "./n"], on: host) == 1)
    #expect(host.output.hasPrefix("✗ leaks          0 of 3   left alone"))
    #expect(host.output.contains("leaks-from-above: At 0.1 ms u goes from"))
    #expect(host.output.contains("yours"))
    #expect(host.output.contains("mistake  It never decays"))
    #expect(host.output.hasSuffix("0 of 3 tasks are right.\n"))
    let lines = host.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `of several ideas, the first to be mended is named`() {
    let host = FakeHost()
    host.program = { stuck($1) }
    #expect(
      run(["judge", "--group", "leaks,holds", "--", "./n"], on: host) == 1)
    #expect(
      host.output.hasSuffix(
        "0 of 6 tasks are right. First: lif judge --group leaks -- ./n\n"))
  }

  @Test(arguments: [
    (ProgramRun.Ending.exited(1), "crashed", "exit code 1: no such name"),
    (.killed(by: 11), "crashed", "crashed with signal 11: no such name"),
    (.tookTooLong, "timeout", "not done after 10 s"),
    (.wroteTooMuch, "endless-output", "far more than one row a step"),
    (.notStarted("permission denied"), "not-started", "permission denied"),
  ])
  func `a program that does not come to its end is told why`(
    _ ending: ProgramRun.Ending, _ code: String, _ words: String
  ) throws {
    let host = FakeHost()
    host.program = { _, _ in
      ProgramRun(
        output: [], complaints: Array("Traceback\nno such name\n".utf8),
        ending: ending)
    }
    #expect(run(["judge", "--json", "--", "x"], on: host) == 1)
    let verdict = try verdict(host)
    #expect((verdict.passed, verdict.total) == (0, 22))
    #expect(verdict.diagnosis.first?.code == code)
    #expect(verdict.diagnosis.first?.message.contains(words) == true)
    #expect(verdict.cases[21].message.isEmpty == false)
  }

  @Test func `one that does not end is not tried again and again`() {
    let host = FakeHost()
    var calls = 0
    host.program = { _, _ in
      calls += 1
      return ProgramRun(output: [], ending: .tookTooLong)
    }
    #expect(run(["judge", "--", "x"], on: host) == 1)
    #expect(calls == 1)
  }

  @Test(arguments: [
    ("neuron.py", "try python3 neuron.py."), ("neuron", "try ./neuron."),
  ])
  func `a file that is no command is met with advice`(
    _ name: String, _ advice: String
  ) throws {
    let host = FakeHost()
    host.files[name] = []
    #expect(run(["judge", "--json", "--", name], on: host) == 1)
    #expect(try verdict(host).diagnosis[0].message.hasSuffix(advice))
  }

  @Test(arguments: [
    (["judge"], "name the command that runs yours"),
    (["judge", "--group", "leeks", "--", "x"], "did you mean leaks?"),
    (["judge", "init"], "init needs a language"),
    (["judge", "init", "cobol"], "any other language will do"),
    (["judge", "init", "python", "a", "b"], "too many words"),
  ])
  func `a line that cannot be used says what to do`(
    _ words: [String], _ advice: String
  ) {
    let host = FakeHost()
    #expect(run(words, on: host) == 2)
    #expect(host.errors.contains(advice), "\(host.errors)")
  }

  @Test(arguments: [("python", "neuron.py"), ("swift", "neuron.swift")])
  func `a starter is written, and never over another file`(
    _ language: String, _ file: String
  ) {
    let host = FakeHost()
    #expect(run(["judge", "init", language], on: host) == 0)
    #expect(host.output.hasPrefix("wrote \(file)\n"))
    #expect(host.output.contains("lif judge -- "))
    let text = host.files[file]
    #expect(run(["judge", "init", language], on: host) == 1)
    #expect(host.files[file] == text)
    #expect(host.errors.contains("stays as it is"))
    #expect(run(["judge", "init", language, "mine.x"], on: host) == 0)
    #expect(host.files["mine.x"] == text)
  }

  @Test func `a program called init is judged behind the dashes`() {
    let host = FakeHost()
    var calls: [[String]] = []
    host.program = { command, input in
      calls.append(command)
      return stuck(input)
    }
    #expect(run(["judge", "--", "init"], on: host) == 1)
    #expect(calls.first == ["init"])
  }
}
