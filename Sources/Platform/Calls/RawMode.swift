#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// The mode of the terminal, which belongs to the process as a whole.
///
/// Signal handlers put it back, and they may interrupt anything: so the only
/// state is one atomic pointer, to a record that never changes.
enum RawMode {
  private struct Record {
    let input: Int32
    let output: Int32
    let original: termios
    let raw: termios
    let farewell: [UInt8]
  }

  /// Nil where the terminal is as it was found.
  nonisolated(unsafe) private static let current =
    unsafe Atomic<UnsafeMutablePointer<Record>?>(nil)

  /// Registers the last resort, the first time that somebody asks.
  private static let atExit = atexit { RawMode.abandon() }

  /// Makes the terminal raw; false where the input is none.
  static func enter(
    _ input: Descriptor, output: Descriptor, farewell: [UInt8]
  ) -> Bool {
    if unsafe current.load(ordering: .acquiring) != nil { return true }
    var original = termios()
    guard unsafe tcgetattr(input.number, &original) == 0, atExit == 0 else {
      return false
    }
    var raw = original
    unsafe cfmakeraw(&raw)
    // A line feed that is written still begins a line.
    raw.c_oflag = original.c_oflag

    let record = UnsafeMutablePointer<Record>.allocate(capacity: 1)
    unsafe record.initialize(
      to: Record(
        input: input.number, output: output.number,
        original: original, raw: raw, farewell: farewell))
    unsafe current.store(record, ordering: .releasing)
    Signals.install()
    Signals.installStop()
    if unsafe tcsetattr(input.number, TCSANOW, &raw) == 0 { return true }
    leave()
    return false
  }

  /// Does something during which Ctrl-C is a signal, as it is where nothing
  /// is raw; it stops what `Conversation` waits for, and nothing else.
  static func letInterrupt<Result>(_ body: () -> Result) -> Result {
    guard let record = unsafe current.load(ordering: .acquiring) else {
      return body()
    }
    var mode = unsafe record.pointee.raw
    mode.c_lflag |= tcflag_t(ISIG)
    let noKey = unsafe fpathconf(record.pointee.input, Int32(_PC_VDISABLE))
    unsafe withUnsafeMutableBytes(of: &mode.c_cc) { keys in
      for key in [VQUIT, VSUSP] {
        unsafe keys[Int(key)] = UInt8(truncatingIfNeeded: noKey)
      }
    }
    unsafe tcsetattr(record.pointee.input, TCSANOW, &mode)
    Signals.interruptsOnly(true)
    defer {
      Signals.interruptsOnly(false)
      renew()
    }
    return body()
  }

  /// Puts the terminal back; returns the farewell that is not needed now.
  @discardableResult
  static func leave() -> [UInt8]? {
    guard let record = unsafe putBack() else { return nil }
    Signals.uninstall()
    let farewell = unsafe record.move().farewell
    unsafe record.deallocate()
    return farewell
  }

  /// Puts the terminal back and says farewell; fit for signal handlers.
  static func abandon() {
    guard let record = unsafe putBack() else { return }
    unsafe record.pointee.farewell.withUnsafeBytes {
      _ = unsafe write(record.pointee.output, $0.baseAddress, $0.count)
    }
  }

  /// Makes the terminal raw again after a stop; fit for signal handlers.
  static func renew() {
    guard let record = unsafe current.load(ordering: .acquiring) else {
      return
    }
    var raw = unsafe record.pointee.raw
    unsafe tcsetattr(record.pointee.input, TCSANOW, &raw)
  }

  /// Without waiting for output, so that a frozen terminal cannot hold it.
  private static func putBack() -> UnsafeMutablePointer<Record>? {
    let record = unsafe current.exchange(nil, ordering: .acquiringAndReleasing)
    guard let record = unsafe record else { return nil }
    var original = unsafe record.pointee.original
    unsafe tcsetattr(record.pointee.input, TCSANOW, &original)
    return unsafe record
  }
}
