extension LiveHost {
  /// By `isatty`.
  public func isTerminal(_ stream: Stream) -> Bool {
    descriptor(of: stream).isTerminal
  }

  /// In as many calls as it takes, waiting while a pipe is full.
  public func write(_ bytes: [UInt8], to stream: Stream) -> Bool {
    (try? descriptor(of: stream).put(bytes)) != nil
  }

  /// In one call; a terminal hands over a line, or what raw mode has.
  public func readInput() -> [UInt8]? {
    let bytes = try? descriptor(of: .input).bytes(atMost: 1 << 16)
    return bytes?.isEmpty == false ? bytes : nil
  }
}
