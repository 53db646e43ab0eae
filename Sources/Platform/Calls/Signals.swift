#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// What signals have to say while the terminal is raw.
///
/// A handler may interrupt anything, so it does next to nothing: it sets a
/// flag, and wakes `nextInput`. Outside raw mode signals do what they always
/// do, so that a long command line run ends when it is told to.
enum Signals {
  /// What a handler writes to, and `nextInput` waits for.
  static let wake = WakePipe()

  private static let hangUp = Atomic(false)
  private static let termination = Atomic(false)
  private static let resize = Atomic(false)
  private static let stop = Atomic(false)
  /// Whether Ctrl-C stops no more than what is waited for.
  private static let isMild = Atomic(false)
  private static let interruption = Atomic(false)
  /// The number of the first signal that asked for the end; 0 for none.
  private static let asking = Atomic<Int32>(0)
  private static let watched = [
    SIGWINCH, SIGCONT,
    SIGHUP, SIGINT, SIGQUIT, SIGTERM,
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV,
  ]
  /// What each signal did before, by its number.
  nonisolated(unsafe) private static let previous =
    UnsafeMutablePointer<sigaction>.allocate(capacity: 32)

  /// What handlers run on, for the stack may be what has overflowed.
  nonisolated(unsafe) private static let spareStack =
    UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  /// What the signals since the last call amount to.
  static func pendingInput() -> Input? {
    wake.drain()
    let isOver = hangUp.load(ordering: .acquiring)
    if isOver || termination.load(ordering: .acquiring) { return .terminate }
    if stop.exchange(false, ordering: .acquiringAndReleasing) {
      return .bytes([controlZ])
    }
    let resized = resize.exchange(false, ordering: .acquiringAndReleasing)
    return resized ? .resized : nil
  }

  /// The first signal that asked the program to end.
  static var ending: Int32? {
    let number = asking.load(ordering: .acquiring)
    return number == 0 ? nil : number
  }

  /// Whether what is being waited for is to be given up: Ctrl-C has been
  /// pressed, or the program is asked to end.
  static var isInterrupted: Bool {
    ending != nil || interruption.load(ordering: .acquiring)
  }

  /// From here on, Ctrl-C gives up what is waited for, and only that; or it
  /// asks the program to end again.
  static func interruptsOnly(_ isMild: Bool) {
    interruption.store(false, ordering: .releasing)
    Self.isMild.store(isMild, ordering: .releasing)
  }

  /// Handles signals until `uninstall`.
  static func install() {
    // What a handler touches exists before it can run.
    _ = (pendingInput(), isInterrupted)
    interruptsOnly(false)
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = unsafe spareStack.baseAddress
    unsafe stack.ss_size = unsafe spareStack.count
    unsafe sigaltstack(&stack, nil)
    watched.forEach(watch)
  }

  /// Makes a request to stop the key that asks for it, too, so that whoever
  /// has the screen gives it back first.
  static func installStop() { watch(SIGTSTP) }

  /// Lets signals do again what they did before.
  static func uninstall() {
    putBack(SIGTSTP)
    watched.forEach(putBack)
  }

  private static let controlZ: UInt8 = 0x1A

  /// Writing where nobody reads becomes an error instead of the end.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Stops what the shell started as one, as Ctrl-Z on a terminal does.
  ///
  /// This process stops last, by a signal to this very thread: one to the
  /// process may go to another thread, and this one run on for a while.
  static func stopProcessGroup() {
    let before = signal(SIGTSTP, SIG_IGN)
    kill(0, SIGTSTP)
    // Where a thread holds it back it waits; saying so again discards it,
    // or this process would stop twice.
    signal(SIGTSTP, SIG_IGN)
    signal(SIGTSTP, before)

    var stops = sigset_t()
    unsafe sigemptyset(&stops)
    unsafe sigaddset(&stops, SIGTSTP)
    unsafe pthread_sigmask(SIG_UNBLOCK, &stops, nil)
    raise(SIGTSTP)
  }

  private static func watch(_ number: Int32) {
    unsafe sigaction(number, nil, previous + Int(number))
    signal(number) { Signals.handle($0) }
    // How a handler is set in place differs by library; a flag does not.
    var action = sigaction()
    unsafe sigaction(number, nil, &action)
    action.sa_flags |= SA_ONSTACK
    unsafe sigaction(number, &action, nil)
  }

  private static func handle(_ number: Int32) {
    let error = errno
    defer { errno = error }
    switch number {
    case SIGCONT:
      RawMode.renew()
      resize.store(true, ordering: .releasing)
    case SIGTSTP:
      stop.store(true, ordering: .releasing)
    case SIGWINCH:
      resize.store(true, ordering: .releasing)
    case SIGHUP:
      // A window that is closed says so more than once, shell and system.
      remember(number)
      hangUp.store(true, ordering: .releasing)
    case SIGINT where isMild.load(ordering: .acquiring):
      interruption.store(true, ordering: .releasing)
    case SIGINT, SIGQUIT, SIGTERM:
      // Who has to ask twice does not wait for the program any longer.
      remember(number)
      let again = termination.exchange(true, ordering: .acquiringAndReleasing)
      if again { end(by: number) }
    default:
      end(by: number)
    }
    wake.ring()
  }

  private static func remember(_ number: Int32) {
    _ = asking.compareExchange(
      expected: 0, desired: number, ordering: .acquiringAndReleasing)
  }

  /// Dies of a signal, or crashes, with the terminal as it was found.
  private static func end(by number: Int32) {
    RawMode.abandon()
    putBack(number)
    // It is held back until the handler returns.
    raise(number)
  }

  private static func putBack(_ number: Int32) {
    unsafe sigaction(number, previous + Int(number), nil)
  }
}
