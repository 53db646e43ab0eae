extension LiveHost {
  /// Of the first standard stream that is a terminal, output foremost.
  public func terminalSize() -> TerminalSize {
    let streams: [Stream] = [.output, .error, .input]
    let size = streams.lazy.compactMap { descriptor(of: $0).windowSize }.first
    return size ?? TerminalSize(columns: 0, rows: 0)
  }

  /// For the process as a whole: only one terminal can be raw.
  public func enterRawMode(farewell: [UInt8]) -> Bool {
    RawMode.enter(
      descriptor(of: .input), output: descriptor(of: .output),
      farewell: farewell)
  }

  /// For the process as a whole, once.
  public func heedSignals() { Signals.install() }

  /// The first one; further ones change nothing.
  public var endingSignal: Int32? { Signals.ending }

  /// Does nothing where the terminal is not raw.
  public func leaveRawMode() {
    RawMode.leave()
  }

  /// With the whole group, so that a script around the program stops too.
  public func suspend() {
    let farewell = RawMode.leave()
    Signals.stopProcessGroup()
    if let farewell { _ = enterRawMode(farewell: farewell) }
  }

  /// By `poll` on the input and on a pipe that signal handlers write to.
  public func nextInput(waitingAtMost seconds: Double?) -> Input {
    let deadline = seconds.map { ticks() + $0 }
    while true {
      if let input = Signals.pendingInput() { return input }
      let wait = deadline.map { $0 - ticks() }
      if descriptor(of: .input).hasBytes(before: Signals.wake, within: wait) {
        return readInput().map(Input.bytes) ?? .ended
      }
      if let wait, !(wait > 0) { return .timeout }
    }
  }
}
