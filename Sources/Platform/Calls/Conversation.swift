#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Three pipes to another program: to its input, from its output, from what
/// it says about problems.
///
/// They are served together, as the other program chooses: who writes it all
/// before reading anything would wait for one who does the same.
struct Conversation: ~Copyable {
  private(set) var output: [UInt8] = []
  private(set) var complaints: [UInt8] = []
  /// The ends that are the other program's, by the numbers they get there.
  private(set) var childEnds: [Int32] = []
  /// Our ends, in the same order; -1 where one is closed.
  private var ends: [Int32] = []

  init() throws(Program.StartProblem) {
    for number in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard unsafe pipe(&pair) == 0 else {
        throw Program.StartProblem(code: errno)
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let (ours, theirs) =
        number == 0 ? (pair[1], pair[0]) : (pair[0], pair[1])
      _ = fcntl(ours, F_SETFL, O_NONBLOCK)
      ends.append(ours)
      childEnds.append(theirs)
    }
  }

  deinit {
    for end in ends + childEnds where end >= 0 { close(end) }
  }

  /// The other program has its ends: ours are the only ones here.
  mutating func begin() {
    for end in childEnds { close(end) }
    childEnds = []
  }

  /// Goes on until the other program has closed its ends; or else why not.
  mutating func hold(
    on input: [UInt8], atMost bytes: Int, until end: Double
  ) -> ProgramRun.Ending? {
    var rest = input[...]
    if rest.isEmpty { hangUp(0) }
    while ends[1] >= 0 || ends[2] >= 0 {
      let left = end - Clock.monotonic.seconds
      guard left > 0 else { return .tookTooLong }
      Signals.wake.wait(
        for: zip(ends, [POLLOUT, POLLIN, POLLIN]), seconds: left)
      guard !Signals.isInterrupted else { return .interrupted }
      if ends[0] >= 0 { say(&rest) }
      output += listen(at: 1).prefix(bytes + 1 - output.count)
      complaints += listen(at: 2).prefix((1 << 16) - complaints.count)
      guard output.count <= bytes else {
        output.removeLast(output.count - bytes)
        return .wroteTooMuch
      }
    }
    hangUp(0)
    return nil
  }

  /// Writes what the pipe takes.
  private mutating func say(_ rest: inout ArraySlice<UInt8>) {
    let count = unsafe rest.withUnsafeBytes {
      unsafe write(ends[0], $0.baseAddress, $0.count)
    }
    if count > 0 { rest = rest.dropFirst(count) }
    let isDeaf = count < 0 && errno != EAGAIN && errno != EINTR
    if isDeaf || rest.isEmpty { hangUp(0) }
  }

  /// Reads what there is; closes the end where nothing will come any more.
  private mutating func listen(at number: Int) -> [UInt8] {
    guard ends[number] >= 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(ends[number], &buffer, buffer.count)
    if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) {
      hangUp(number)
    }
    return Array(buffer.prefix(max(count, 0)))
  }

  private mutating func hangUp(_ number: Int) {
    guard ends[number] >= 0 else { return }
    close(ends[number])
    ends[number] = -1
  }
}
