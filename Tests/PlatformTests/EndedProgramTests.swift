#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Platform
import Testing

/// However the program ends or stops, the terminal is as it was, and the last
/// page stays readable.
@Suite(
  .serialized,
  .enabled(if: PseudoTerminal.exist, "this machine has no pseudo terminals"),
  .enabled(if: RunningLif.path != nil, "lif is not beside the tests"))
struct EndedProgramTests {
  private let leaving = "\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  /// The program at its first question.
  private func lif(
    in scratch: borrowing Scratch, _ options: [String] = []
  ) throws -> RunningLif {
    let files = KilledLearner.files
    let index = scratch.file("course.md", files.index)
    _ = scratch.file("kill.md", files.lesson)
    let folder = Paths.parent(of: index)
    var lif = try RunningLif(
      [
        "--lessons", folder, "--state", folder + "/state", "--dots", "blocks",
        "--color", "never", "start", "kill",
      ] + options)
    let isThere = lif.wait { $0.contains("What is the time constant?") }
    #expect(isThere)
    return lif
  }

  /// The mode of a terminal that nobody has changed.
  private func untouched() throws -> [UInt8] {
    let terminal = try PseudoTerminal()
    return terminal.attributes
  }

  /// What stands on the ordinary screen in the end.
  private func scrollback(_ output: String) -> Substring {
    output.split(separator: leaving, omittingEmptySubsequences: false).last
      ?? ""
  }

  @Test func `Ctrl-C stops a learner's program that hangs, and only that`()
    throws
  {
    let scratch = try Scratch()
    let index = scratch.file("course.md", "# C\n\n1. [L](l.md)\n")
    let fence = "```exercise build id=b\ngroup: leaks\n```\n"
    _ = scratch.file("l.md", "# L\n\n## S\n\nWrite it.\n\n" + fence)
    let folder = Paths.parent(of: index)
    var lif = try RunningLif([
      "--lessons", folder, "--state", folder + "/state", "--color", "never",
      "start", "l",
    ])
    let isThere = lif.wait { $0.contains("Write it.") }
    #expect(isThere)
    let sign = folder + "/sign"
    lif.terminal.type("sh -c 'touch \(sign); sleep 600'\r")
    for _ in 0..<30_000 where scratch.text("sign") == nil { usleep(1000) }
    // What the terminal makes of Ctrl-C while a program runs.
    lif.send(SIGINT)
    let isStopped = lif.wait { $0.contains("was stopped, as you asked.") }
    #expect(isStopped)
    lif.terminal.type(":q\r")
    #expect(lif.end() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends it with its code, and its last page stays`(
    signal: Int32
  ) throws {
    let scratch = try Scratch()
    var lif = try lif(in: scratch)
    let raw = lif.terminal.attributes
    lif.terminal.type("12 m")
    let isTyped = lif.wait { $0.contains("> 12 m") }
    #expect(isTyped)
    lif.send(signal)
    let status = lif.end()
    #expect(status >> 8 == 128 + signal)
    let mode = lif.terminal.attributes
    #expect(mode != raw)
    #expect(mode == (try untouched()))
    let last = scrollback(lif.output)
    #expect(last.contains("What is the time constant?"))
    #expect(last.contains("Next: Kill, step 1 of 9"))
    #expect(scratch.text("state/journal.jsonl")?.contains("12 m") == true)
  }

  @Test func `Ctrl-C once stays, twice leaves`() throws {
    let scratch = try Scratch()
    var lif = try lif(in: scratch)
    lif.terminal.type("12 m\u{3}")
    let isSaid = lif.wait { $0.contains("Ctrl-C again leaves") }
    #expect(isSaid)
    #expect(scratch.text("state/journal.jsonl")?.contains("12 m") == true)
    lif.terminal.type("s\u{3}")
    lif.terminal.type("\u{3}")
    let status = lif.end()
    #expect(status == 0)
    let mode = lif.terminal.attributes
    #expect(mode == (try untouched()))
    #expect(scrollback(lif.output).contains("Next: Kill, step 1 of 9"))
  }

  @Test(arguments: [nil, SIGTSTP])
  func `stopped, it gives the screen back, and draws it anew`(
    signal: Int32?
  ) throws {
    let scratch = try Scratch()
    var lif = try lif(in: scratch)
    let raw = lif.terminal.attributes
    if let signal { lif.send(signal) } else { lif.terminal.type("\u{1A}") }
    let isStopped = lif.waitUntilStopped()
    #expect(isStopped)
    let mode = lif.terminal.attributes
    #expect(mode == (try untouched()))
    lif.terminal.resize(columns: 60, rows: 30)
    lif.send(SIGCONT)
    var rows = ScreenRows()
    let isDrawn = lif.wait { output in
      rows.take(output)
      // The keys are on the last row of the screen that is now larger.
      return rows.rows[30]?.contains("hint") == true
    }
    #expect(isDrawn)
    #expect(lif.output.contains(leaving))
    let again = lif.terminal.attributes
    #expect(again == raw)
    let status = lif.kill()
    #expect(status == SIGKILL)
  }

  @Test func `a terminal that is gone ends it`() throws {
    let scratch = try Scratch()
    var lif = try lif(in: scratch)
    lif.takeTerminalAway()
    let status = lif.end()
    #expect(status & 0x7F == 0)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `reading lines, it says farewell too`(signal: Int32) throws {
    let scratch = try Scratch()
    var lif = try lif(in: scratch, ["--linear"])
    lif.send(signal)
    let status = lif.end()
    #expect(status >> 8 == 128 + signal)
    #expect(lif.output.contains("Next: Kill, step 1 of 9"))
    #expect(!lif.output.contains("\u{1B}"))
    let mode = lif.terminal.attributes
    #expect(mode == (try untouched()))
  }
}
