#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal without a screen: what a test types and reads is its far end.
struct PseudoTerminal: ~Copyable {
  /// The end where a person would sit.
  let keyboard: Int32
  /// The end that a program has as its input and output.
  let line: Int32
  /// By which another process can open `line`.
  let path: String

  /// Whether this machine has any.
  static var exist: Bool { (try? PseudoTerminal()) != nil }

  init() throws {
    guard let (keyboard, line) = openPair(), let name = ttyname(line) else {
      throw Scratch.Failure(number: errno)
    }
    (self.keyboard, self.line) = (keyboard, line)
    // A copy in another process would keep the terminal alive.
    _ = fcntl(keyboard, F_SETFD, FD_CLOEXEC)
    path = String(cString: name)
  }

  deinit {
    close(line)
    close(keyboard)
  }

  /// All that the system knows of the terminal's mode, byte by byte.
  var attributes: [UInt8] {
    var attributes = termios()
    tcgetattr(line, &attributes)
    return withUnsafeBytes(of: &attributes) { Array($0) }
  }

  /// The four words of flags.
  var flags: (input: UInt, output: UInt, control: UInt, local: UInt) {
    var attributes = termios()
    tcgetattr(line, &attributes)
    return (
      UInt(attributes.c_iflag), UInt(attributes.c_oflag),
      UInt(attributes.c_cflag), UInt(attributes.c_lflag)
    )
  }

  /// Makes the mode one that no program would guess.
  func makePeculiar() {
    var attributes = termios()
    tcgetattr(line, &attributes)
    attributes.c_iflag ^= tcflag_t(IXANY)
    attributes.c_lflag ^= tcflag_t(ECHOK)
    tcsetattr(line, TCSANOW, &attributes)
  }

  /// Makes keys arrive as lines, as after a stop.
  func makeCanonical() {
    var attributes = termios()
    tcgetattr(line, &attributes)
    attributes.c_lflag |= tcflag_t(ICANON)
    tcsetattr(line, TCSANOW, &attributes)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize()
    (size.ws_col, size.ws_row) = (columns, rows)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    _ = write(keyboard, text, text.utf8.count)
  }

  /// What appeared on the screen.
  func screen() -> String {
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
    var bytes = [UInt8](repeating: 0, count: 1000)
    let count = max(0, read(keyboard, &bytes, bytes.count))
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

/// Both ends, by `openpty`, which not every import of C declares.
private func openPair() -> (keyboard: Int32, line: Int32)? {
  typealias Function =
    @convention(c) (
      UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Int32>,
      OpaquePointer?, OpaquePointer?, OpaquePointer?
    ) -> Int32
  guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "openpty") else { return nil }
  let openpty = unsafeBitCast(symbol, to: Function.self)
  var (keyboard, line): (Int32, Int32) = (-1, -1)
  guard openpty(&keyboard, &line, nil, nil, nil) == 0 else { return nil }
  return (keyboard, line)
}
