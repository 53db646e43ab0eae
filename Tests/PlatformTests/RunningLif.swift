#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Platform

/// The program itself, built beside the tests, in front of a person on a
/// terminal.
struct RunningLif: ~Copyable {
  let terminal: PseudoTerminal
  let process: pid_t
  /// Everything that it wrote so far.
  private(set) var output = ""
  private var hasEnded = false

  /// The program file; nil where the tests stand elsewhere.
  static let path: String? = {
    let folder = Paths.parent(of: LiveHost().executablePath)
    let path = Paths.join(folder, "lif")
    return LiveHost().kind(of: path) == .file ? path : nil
  }()

  init(_ arguments: [String]) throws {
    let terminal = try PseudoTerminal()
    terminal.resize(columns: 80, rows: 24)
    guard let path = Self.path else { throw Scratch.Failure(number: ENOENT) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A group of its own, for it stops its group when it is told to stop.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of tests hold signals back, and a child inherits that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Int(POSIX_SPAWN_SETPGROUP) | Int(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    for number in Int32(0)...2 {
      posix_spawn_file_actions_adddup2(&actions, terminal.line, number)
    }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(
      &child, path, &actions, &attributes, &words, environ)
    guard code == 0 else { throw Scratch.Failure(number: code) }
    process = child
    self.terminal = terminal
  }

  // A child that nobody waits for would keep exit tests from ending.
  deinit {
    guard !hasEnded else { return }
    signal(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Reads on until the output is as it should be; false if nothing more
  /// comes for half a minute.
  mutating func wait(until isThere: (String) -> Bool) -> Bool {
    while !isThere(output) {
      var one = pollfd(
        fd: terminal.keyboard, events: Int16(POLLIN), revents: 0)
      guard poll(&one, 1, 30_000) > 0, take() else { return false }
    }
    return true
  }

  /// Kills it, and reads what it had written before.
  mutating func kill() -> Int32 {
    signal(process, SIGKILL)
    return end()
  }

  /// Sends it a signal.
  func send(_ number: Int32) { signal(process, number) }

  /// Waits until it is stopped.
  func waitUntilStopped() -> Bool {
    var status: Int32 = 0
    waitpid(process, &status, WUNTRACED)
    return status & 0xFF == 0x7F
  }

  /// Takes the terminal away, as closing its window does.
  func takeTerminalAway() {
    let nothing = open("/dev/null", O_RDWR)
    dup2(nothing, terminal.keyboard)
    close(nothing)
  }

  /// Waits for its end; the result is what the system says of it.
  mutating func end() -> Int32 {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    hasEnded = true
    var one = pollfd(fd: terminal.keyboard, events: Int16(POLLIN), revents: 0)
    while poll(&one, 1, 0) > 0, take() {}
    return status
  }

  private mutating func take() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal.keyboard, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }
}

/// By the system's call, which has the name of a method above.
private func signal(_ process: pid_t, _ number: Int32) {
  _ = kill(process, number)
}
