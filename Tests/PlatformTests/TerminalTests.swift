#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
@testable import Platform
import Testing

/// A process has one raw terminal at most, hence one test at a time.
@Suite(
  .serialized,
  .enabled(if: PseudoTerminal.exist, "this machine has no pseudo terminals"))
struct TerminalTests {
  // MARK: size

  @Test(
    arguments: [
      ([120, 40], [120, 40]), ([1, 1], [1, 1]), ([0, 0], [80, 24]),
      ([0, 50], [80, 50]), ([65535, 65535], [1000, 1000]),
    ] as [([UInt16], [Int])])
  func `a terminal has a size`(told: [UInt16], size: [Int]) throws {
    let terminal = try PseudoTerminal()
    terminal.resize(columns: told[0], rows: told[1])
    let expected = TerminalSize(columns: size[0], rows: size[1])
    #expect(host(on: terminal.line).terminalSize() == expected)
    let piped = LiveHost(input: terminal.line, output: -1, error: -1)
    #expect(piped.terminalSize() == expected)
  }

  @Test func `a terminal is one`() throws {
    let terminal = try PseudoTerminal()
    let host = LiveHost(input: terminal.line, output: -1, error: -1)
    #expect(host.isTerminal(.input))
    #expect(!host.isTerminal(.output))
  }

  // MARK: mode

  @Test func `raw mode ends as it began, exactly`() throws {
    let terminal = try PseudoTerminal()
    terminal.makePeculiar()
    let before = terminal.attributes
    let host = host(on: terminal.line)

    #expect(host.enterRawMode(farewell: Array("bye".utf8)))
    let raw = terminal.flags
    for flag in [ECHO, ICANON, ISIG, IEXTEN] {
      #expect(raw.local & UInt(flag) == 0)
    }
    #expect(raw.input & UInt(IXON | ICRNL) == 0)
    #expect(raw.output & UInt(OPOST) != 0)

    #expect(host.enterRawMode(farewell: []))
    host.leaveRawMode()
    #expect(terminal.attributes == before)
    host.leaveRawMode()
    #expect(terminal.attributes == before)
    #expect(terminal.screen() == "")
  }

  // MARK: input

  @Test func `keys arrive at once, Ctrl-C and Enter as bytes`() throws {
    let terminal = try PseudoTerminal()
    let host = host(on: terminal.line)
    #expect(host.enterRawMode(farewell: []))
    defer { host.leaveRawMode() }
    #expect(host.nextInput(waitingAtMost: 0) == .timeout)
    for keys in ["a", "\u{3}", "\u{1A}", "\r", "\u{1B}[A", "ü"] {
      terminal.type(keys)
      #expect(host.nextInput(waitingAtMost: 30) == .bytes(Array(keys.utf8)))
    }
    #expect(terminal.screen() == "")
  }

  @Test func `a terminal that is gone ends the input`() throws {
    let line: Int32
    do {
      let terminal = try PseudoTerminal()
      line = dup(terminal.line)
    }
    defer { close(line) }
    #expect(host(on: line).nextInput(waitingAtMost: 30) == .ended)
    #expect(host(on: line).readInput() == nil)
    #expect(!host(on: line).write([65], to: .output))
  }

  @Test func `another size wakes the program, once`() throws {
    let terminal = try PseudoTerminal()
    let host = host(on: terminal.line)
    #expect(host.enterRawMode(farewell: []))
    defer { host.leaveRawMode() }
    let other = popen("sleep 0.1; kill -WINCH \(getpid())", "r")
    defer { pclose(other) }
    #expect(host.nextInput(waitingAtMost: 30) == .resized)
    terminal.type("a")
    #expect(host.nextInput(waitingAtMost: 30) == .bytes([97]))
  }

  @Test func `a terminal that was changed during a stop is raw again`() throws {
    let terminal = try PseudoTerminal()
    let host = host(on: terminal.line)
    #expect(host.enterRawMode(farewell: []))
    defer { host.leaveRawMode() }
    let raw = terminal.attributes
    terminal.makeCanonical()
    kill(getpid(), SIGCONT)
    #expect(host.nextInput(waitingAtMost: 30) == .resized)
    #expect(terminal.attributes == raw)
  }

  @Test func `the program stops as the shell expects, and goes on raw`()
    async throws
  {
    let terminal = try PseudoTerminal()
    let before = terminal.attributes
    let scratch = try Scratch()
    let path = terminal.path
    let report = scratch["report"]
    await #expect(processExitsWith: .success) {
      [path = path as String, report = report as String] in
      // A group of its own, so that the tests go on meanwhile; the shell
      // that continues it must stand outside.
      let shell = popen(continuing(getpid(), terminal: path, report), "r")
      setpgid(0, 0)
      let line = open(path, O_RDWR | O_NOCTTY)
      let host = host(on: line)
      #expect(host.enterRawMode(farewell: Array("bye".utf8)))
      host.suspend()
      _ = host.write(Array("back".utf8), to: .output)
      #expect(!isCanonical(line))
      host.leaveRawMode()
      pclose(shell)
    }
    #expect(scratch.text("report") == "icanon\n")
    #expect(terminal.attributes == before)
    #expect(terminal.screen() == "back")
  }

  // MARK: endings

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a program that is asked to end is told so, again and again`(
    signal: Int32
  ) async throws {
    let terminal = try PseudoTerminal()
    let path = terminal.path
    await #expect(processExitsWith: .success) {
      [path = path as String, signal = signal as Int32] in
      let host = host(on: open(path, O_RDWR | O_NOCTTY))
      #expect(host.enterRawMode(farewell: Array("bye".utf8)))
      kill(getpid(), signal)
      #expect(host.nextInput(waitingAtMost: 30) == .terminate)
      #expect(host.nextInput(waitingAtMost: 30) == .terminate)
      #expect(host.endingSignal == signal)
      host.leaveRawMode()
    }
    #expect(terminal.screen() == "")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a program that reads lines can be told so too`(
    signal: Int32
  ) async throws {
    let terminal = try PseudoTerminal()
    let before = terminal.attributes
    let path = terminal.path
    await #expect(processExitsWith: .success) {
      [path = path as String, signal = signal as Int32] in
      let host = host(on: open(path, O_RDWR | O_NOCTTY))
      host.heedSignals()
      #expect(host.endingSignal == nil)
      kill(getpid(), signal)
      #expect(host.nextInput(waitingAtMost: 30) == .terminate)
      #expect(host.endingSignal == signal)
    }
    #expect(terminal.attributes == before)
  }

  @Test func `a window that is closed says so as often as it likes`()
    async throws
  {
    let terminal = try PseudoTerminal()
    let path = terminal.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      let host = host(on: open(path, O_RDWR | O_NOCTTY))
      #expect(host.enterRawMode(farewell: []))
      for _ in 0..<3 {
        kill(getpid(), SIGHUP)
        #expect(host.nextInput(waitingAtMost: 30) == .terminate)
      }
      // Raw to the end: the last signal may still be under way.
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `outside raw mode a signal ends the program as ever`(
    number: Int32
  ) async throws {
    let terminal = try PseudoTerminal()
    let path = terminal.path
    await #expect(processExitsWith: .signal(number)) {
      [path = path as String, number = number as Int32] in
      let host = host(on: open(path, O_RDWR | O_NOCTTY))
      #expect(host.enterRawMode(farewell: []))
      host.leaveRawMode()
      kill(getpid(), number)
      _ = host.nextInput(waitingAtMost: 30)
      exit(EXIT_SUCCESS)
    }
  }

  /// How a program can end without `leaveRawMode`.
  enum Ending: Codable, CaseIterable {
    case exited, askedTwice, trapped, aborted, faulted, overflowed
  }

  @Test(arguments: Ending.allCases)
  func `no way of ending leaves the terminal raw`(ending: Ending) async throws {
    let terminal = try PseudoTerminal()
    terminal.makePeculiar()
    let before = terminal.attributes
    let path = terminal.path
    await #expect(processExitsWith: ending.condition) {
      [path = path as String, ending = ending as Ending] in
      let host = host(on: open(path, O_RDWR | O_NOCTTY))
      #expect(host.enterRawMode(farewell: Array("bye".utf8)))
      ending.happen(to: host)
    }
    #expect(terminal.attributes == before)
    #expect(terminal.screen() == "bye")
  }
}

extension TerminalTests.Ending {
  /// What the parent process sees of it.
  var condition: ExitTest.Condition {
    switch self {
    case .exited: .exitCode(7)
    case .askedTwice: .signal(SIGTERM)
    case .trapped: .failure
    case .aborted: .signal(SIGABRT)
    case .faulted, .overflowed: .signal(SIGSEGV)
    }
  }

  func happen(to host: LiveHost) {
    switch self {
    case .exited: exit(7)
    case .askedTwice:
      // Two at once could count as one, and not every thread takes them.
      kill(getpid(), SIGTERM)
      _ = host.nextInput(waitingAtMost: 30)
      kill(getpid(), SIGTERM)
      alarm(30)
      pause()
    case .trapped:
      _ = [0][1 + CommandLine.arguments.count]
    case .aborted: abort()
    case .faulted: raise(SIGSEGV)
    case .overflowed: _ = depth(below: host)
    }
  }
}

/// How deep a call can go; the stack ends before the count does.
private func depth(below host: LiveHost) -> Int {
  host.environment.isEmpty ? 0 : 1 + depth(below: host)
}

/// The host of a program whose three streams are one terminal.
private func host(on line: Int32) -> LiveHost {
  LiveHost(input: line, output: line, error: line)
}

private func isCanonical(_ line: Int32) -> Bool {
  var attributes = termios()
  tcgetattr(line, &attributes)
  return UInt(attributes.c_lflag) & UInt(ICANON) != 0
}

/// A shell command that waits until a process is stopped, writes down the
/// mode that its terminal has meanwhile, and continues it.
private func continuing(
  _ process: pid_t, terminal: String, _ report: String
) -> String {
  """
  for attempt in $(seq 500); do
    ps -o stat= -p \(process) | grep -q T || continue
    stty -a < \(terminal) | tr ' ;' '\\n\\n' | grep -x -- '-*icanon' > \(report)
    break
  done
  kill -CONT \(process)
  """
}
