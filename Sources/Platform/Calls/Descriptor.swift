#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The number by which the system knows a stream, or a file that is open.
///
/// Where the other end lets it wait, it waits, even if another program has
/// made the stream non-blocking for all who share it.
struct Descriptor {
  let number: Int32

  /// What comes next, at most `count` bytes; none at the end.
  func bytes(atMost count: Int) throws(Reason) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    while true {
      do {
        let got = try calling { unsafe read(number, &buffer, count) }
        buffer.removeLast(count - got)
        return buffer
      } catch .other(EAGAIN) {
        wait(for: POLLIN)
      }
    }
  }

  /// Writes everything, however many calls it takes.
  func put(_ bytes: [UInt8]) throws(Reason) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        let done = try calling {
          unsafe rest.withUnsafeBytes {
            unsafe write(number, $0.baseAddress, $0.count)
          }
        }
        rest = rest.dropFirst(done)
      } catch .other(EAGAIN) {
        wait(for: POLLOUT)
      }
    }
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// The size that the terminal reports; nil where this is none.
  var windowSize: TerminalSize? {
    var size = winsize()
    let result = unsafe ioctl(number, UInt(TIOCGWINSZ), &size)
    guard result == 0 else { return nil }
    return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  private func wait(for event: Int32) {
    var one = pollfd(fd: number, events: Int16(event), revents: 0)
    _ = unsafe poll(&one, 1, -1)
  }
}
