import Platform
import Testing

/// Other programs, run to their end or to the end of what they are given.
@Suite struct ProgramRunTests {
  private func run(
    _ arguments: [String], on input: String = "", seconds: Double = 60,
    bytes: Int = 1 << 20
  ) -> ProgramRun {
    LiveHost().run(
      arguments, on: Array(input.utf8),
      within: ProgramRun.Limits(seconds: seconds, bytes: bytes))
  }

  @Test func `a program gets its input and gives its output`() {
    let run = run(["cat"], on: "a line\n")
    #expect(
      run == ProgramRun(output: Array("a line\n".utf8), ending: .exited(0)))
  }

  @Test func `what is long flows both ways at once`() {
    let text = String(repeating: "0123456789abcdef", count: 30_000)
    let run = run(["cat"], on: text)
    #expect(run.output == Array(text.utf8))
  }

  @Test func `a program need not read what it gets`() {
    let text = String(repeating: "0123456789abcdef", count: 30_000)
    #expect(run(["true"], on: text).ending == .exited(0))
  }

  @Test func `an exit code and complaints are kept`() {
    let run = run(["sh", "-c", "echo trouble >&2; exit 7"])
    #expect(run.ending == .exited(7))
    #expect(String(decoding: run.complaints, as: UTF8.self) == "trouble\n")
    #expect(run.output.isEmpty)
  }

  @Test func `a crash is told by its signal`() {
    #expect(run(["sh", "-c", "kill -9 $$"]).ending == .killed(by: 9))
  }

  @Test func `what does not end is stopped, with all that it has started`() {
    let run = run(["sh", "-c", "echo begun; sleep 600 | cat"], seconds: 0.3)
    #expect(run.ending == .tookTooLong)
    #expect(run.output == Array("begun\n".utf8))
  }

  @Test func `one that closes its output and stays is stopped too`() {
    let run = run(["sh", "-c", "exec >&- 2>&-; sleep 600"], seconds: 0.3)
    #expect(run.ending == .tookTooLong)
  }

  @Test func `endless output is cut and ended`() {
    let run = run(["yes"], bytes: 1000)
    #expect(run.ending == .wroteTooMuch)
    #expect(run.output.count == 1000)
  }

  @Test func `a program that is not there says why`() {
    let run = run(["no-such-program-anywhere"])
    #expect(run.ending == .notStarted("no such file or directory"))
  }

  @Test(arguments: [[], [""], ["a\0b"]])
  func `no name at all is no program`(_ arguments: [String]) {
    guard case .notStarted = run(arguments).ending else {
      Issue.record("it was started")
      return
    }
  }
}
