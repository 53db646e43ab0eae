import Platform

/// Standard input line by line, however it arrives.
struct LineReader<Machine: Host> {
  private let host: Machine
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  /// Up to where the buffer is known to hold no line end.
  private var searched = 0
  private var hasEnded = false
  /// Whether a signal that asks the program to end is an end of the input.
  var heedsSignals = false

  /// The longest line that is read; a longer one is cut, and says so by
  /// its length.
  static var limit: Int { 64 << 20 }

  init(_ host: Machine) { self.host = host }

  /// The next line without its end; nil when there is no more.
  mutating func next() -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer {
          start = end + 1
          searched = start
        }
        return Self.withoutReturn(buffer[start..<end])
      }
      searched = buffer.count
      guard !hasEnded, let more = nextBytes() else { break }
      take(more)
    }
    hasEnded = true
    defer {
      start = buffer.count
      searched = start
    }
    return start < buffer.count ? Self.withoutReturn(buffer[start...]) : nil
  }

  /// The next line without its end, if it has been read already: nothing is
  /// waited for.
  mutating func nextAtHand() -> [UInt8]? {
    buffer[searched...].contains(0x0A) ? next() : nil
  }

  /// The next line as text.
  mutating func nextText() -> String? {
    next().map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything that is left; once that is more than a limit, no more is
  /// read.
  mutating func rest(atMost limit: Int) -> [UInt8] {
    var all = Array(buffer[start...])
    while all.count <= limit, let more = host.readInput() { all += more }
    return all
  }

  private func nextBytes() -> [UInt8]? {
    guard heedsSignals else { return host.readInput() }
    while true {
      switch host.nextInput(waitingAtMost: nil) {
      case .bytes(let bytes): return bytes
      case .ended, .terminate: return nil
      case .resized, .timeout: continue
      }
    }
  }

  private mutating func take(_ more: [UInt8]) {
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    if buffer.count < Self.limit || more.contains(0x0A) { buffer += more }
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }
}

extension [UInt8] {
  /// Whether there is nothing to be read.
  var isBlank: Bool {
    allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
