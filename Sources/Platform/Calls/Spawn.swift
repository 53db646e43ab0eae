#if canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program, run to its end.
public struct Program: Sendable {
  /// Its name or path, and what follows it.
  public let arguments: [String]

  /// A program that is found as a shell would find it.
  public init(_ arguments: [String]) { self.arguments = arguments }

  /// What it wrote to its output; nil if it cannot be started, or ends with a
  /// code other than 0.
  ///
  /// Its input is empty, and what it says about problems is thrown away.
  public func output() -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    let reading = Descriptor(number: ends[0])
    defer { _ = close(ends[0]) }
    let child = start(writingTo: ends[1], besides: ends[0])
    _ = close(ends[1])
    guard let child else { return nil }
    var output: [UInt8] = []
    while let more = try? reading.bytes(atMost: 1 << 16), !more.isEmpty {
      output += more
    }
    var status: Int32 = 0
    guard (try? calling { unsafe waitpid(child, &status, 0) }) != nil else {
      return nil
    }
    return status == 0 ? output : nil
  }

  /// Starts it with its output going to a descriptor; nil if that fails.
  private func start(
    writingTo output: Int32, besides unused: Int32
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else {
      return nil
    }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, mode) in [(Int32(0), O_RDONLY), (2, O_WRONLY)] {
      unsafe posix_spawn_file_actions_addopen(
        &actions, number, "/dev/null", mode, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addclose(&actions, unused)
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    guard let name = unsafe words[0] else { return nil }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(
      &child, name, &actions, nil, &words, environ)
    return code == 0 ? child : nil
  }
}
