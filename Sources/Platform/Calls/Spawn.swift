#if canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program.
public struct Program: Sendable {
  /// Its name or path, and what follows it.
  public let arguments: [String]

  /// A program that is found as a shell would find it.
  public init(_ arguments: [String]) { self.arguments = arguments }

  /// What it wrote to its output; nil if it cannot be started, or ends with a
  /// code other than 0.
  public func output() -> [UInt8]? {
    let limits = ProgramRun.Limits(seconds: 3600, bytes: 1 << 30)
    let run = run(on: [], within: limits)
    return run.ending == .exited(0) ? run.output : nil
  }

  /// Runs it to its end, or to the end of what it is given.
  ///
  /// It gets the input and then its end, whether it reads it or not. It is
  /// started in a process group of its own, so that what it has started in
  /// turn is stopped with it.
  public func run(
    on input: [UInt8], within limits: ProgramRun.Limits
  ) -> ProgramRun {
    let end = Clock.monotonic.seconds + limits.seconds
    do {
      var talk = try Conversation()
      let child = try start(in: talk)
      talk.begin()
      let ending =
        talk.hold(on: input, atMost: limits.bytes, until: end)
        ?? Self.ending(of: child, until: end)
      kill(-child, SIGKILL)
      _ = Self.ending(of: child, until: .infinity)
      return ProgramRun(
        output: talk.output, complaints: talk.complaints, ending: ending)
    } catch {
      let words = FileProblem.Reason.systemWords(for: error.code)
      return ProgramRun(output: [], ending: .notStarted(words))
    }
  }

  /// Why a program cannot be started.
  struct StartProblem: Error { let code: Int32 }

  /// Starts it at the other ends of a conversation.
  private func start(in talk: borrowing Conversation) throws(StartProblem)
    -> pid_t
  {
    let isCString = arguments.allSatisfy { !$0.utf8.contains(0) }
    guard isCString else { throw StartProblem(code: EINVAL) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in talk.childEnds.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A pipe that nobody reads ends it, as it would from a shell.
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    guard let name = unsafe words[0] else { throw StartProblem(code: ENOENT) }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(
      &child, name, &actions, &attributes, &words, environ)
    guard code == 0 else { throw StartProblem(code: code) }
    return child
  }

  /// How it ends, or that it does not in time. Of one whose end is known
  /// already the answer means nothing.
  private static func ending(
    of child: pid_t, until end: Double
  ) -> ProgramRun.Ending {
    var status: Int32 = 0
    while true {
      let found = unsafe waitpid(child, &status, WNOHANG)
      if found == child { break }
      let isOver = found < 0 && errno != EINTR
      if isOver { return .exited(0) }
      guard Clock.monotonic.seconds < end else { return .tookTooLong }
      guard end == .infinity || !Signals.isInterrupted else {
        return .interrupted
      }
      Signals.wake.wait(for: [], seconds: 0.002)
    }
    let signal = status & 0x7F
    return signal == 0
      ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
  }
}
