/// Code spans: `code` between runs of equally many backticks.
extension InlineParser {
  /// Takes a code span, or else the whole run of backticks as text.
  mutating func takeCodeSpan() -> Bool {
    let bytes = text.bytes
    let lower = bytes.end(from: position, to: bytes.count) { $0 == .backtick }
    let length = lower - position
    if backticks == nil { backticks = BacktickRuns(bytes) }
    if let closing = backticks?.next(ofLength: length, from: lower) {
      take(.code(lower: lower, upper: closing), to: closing + length)
    } else {
      take(.text, to: lower)
    }
    return true
  }
}

/// The runs of backticks in a text; those of one length form a list.
struct BacktickRuns {
  private struct Run {
    let start: Int
    /// The next run of the same length; -1 after the last.
    var next = -1
  }

  private var runs: [Run] = []
  /// For each length, the first run that is not yet passed.
  private var heads: [Int] = []

  init(_ bytes: [UInt8]) {
    var tails: [Int] = []
    var offset = 0
    while offset < bytes.count {
      let end = bytes.end(from: offset, to: bytes.count) { $0 == .backtick }
      if end > offset { add(offset, length: end - offset, to: &tails) }
      offset = end + 1
    }
  }

  private mutating func add(_ start: Int, length: Int, to tails: inout [Int]) {
    let missing = max(0, length + 1 - heads.count)
    heads += repeatElement(-1, count: missing)
    tails += repeatElement(-1, count: missing)
    let tail = tails[length]
    if tail >= 0 {
      runs[tail].next = runs.count
    } else {
      heads[length] = runs.count
    }
    tails[length] = runs.count
    runs.append(Run(start: start))
  }

  /// The first run of a length from an offset on. Offsets must not decrease
  /// from call to call: the runs before are passed for good.
  mutating func next(ofLength length: Int, from offset: Int) -> Int? {
    guard length < heads.count else { return nil }
    var run = heads[length]
    while run >= 0, runs[run].start < offset { run = runs[run].next }
    heads[length] = run
    return run >= 0 ? runs[run].start : nil
  }
}

extension [UInt8] {
  /// The text of a code span: line ends are spaces, and one space is taken
  /// off each side, unless there is nothing else.
  func codeText(_ lower: Int, _ upper: Int) -> String {
    var (lower, upper) = (lower, upper)
    let isPadded = self[lower].isCodeSpace && self[upper - 1].isCodeSpace
    if isPadded, !self[lower..<upper].allSatisfy(\.isCodeSpace) {
      lower += 1
      upper -= 1
    }
    guard self[lower..<upper].contains(.lineFeed) else {
      return text(lower, upper)
    }
    let line = self[lower..<upper].map { $0 == .lineFeed ? .space : $0 }
    return line.text(0, line.count)
  }
}

extension UInt8 {
  fileprivate var isCodeSpace: Bool { self == .space || self == .lineFeed }
}
