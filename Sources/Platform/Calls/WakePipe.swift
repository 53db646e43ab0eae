#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe from a signal handler to whoever waits for input.
///
/// A flag alone would be missed by a wait that is just about to begin.
/// Both ends live as long as the process.
struct WakePipe {
  fileprivate let reader: Int32
  private let writer: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    reader = ends[0]
    writer = ends[1]
  }

  /// Ends the wait; fit for signal handlers. A full pipe is loud enough.
  func ring() {
    var byte: UInt8 = 0
    _ = unsafe write(writer, &byte, 1)
  }

  /// Waits until one of these descriptors is ready for what it is wanted for,
  /// or it rings, or the time is over. A closed one, -1, is not waited for.
  func wait(
    for others: some Sequence<(Int32, Int32)>, seconds: Double
  ) {
    var all = ([(reader, POLLIN)] + others).map {
      pollfd(fd: $0.0, events: Int16($0.1), revents: 0)
    }
    _ = unsafe poll(&all, nfds_t(all.count), Descriptor.milliseconds(seconds))
    drain()
  }

  /// Forgets what rang so far.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(reader, &bytes, bytes.count) > 0 {}
  }
}

extension Descriptor {
  /// Whether something can be read, be it only the end of the input.
  ///
  /// Waits so many seconds, for ever where that is nil; false before that
  /// when the pipe rings.
  func hasBytes(before pipe: WakePipe, within seconds: Double?) -> Bool {
    var both = [pipe.reader, number].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = unsafe poll(&both, 2, Self.milliseconds(seconds))
    return count > 0 && both[0].revents == 0
  }

  /// At most a minute, and rounded up, so that a short wait is one.
  fileprivate static func milliseconds(_ seconds: Double?) -> Int32 {
    guard let seconds else { return -1 }
    return seconds > 0 ? Int32(min(seconds, 60) * 1000 + 1) : 0
  }
}
