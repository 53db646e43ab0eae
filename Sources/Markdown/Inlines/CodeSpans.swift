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

extension Texts {
  /// Adds the text of a code span: line ends are spaces, and one space is
  /// taken off each side, unless there is nothing else.
  mutating func addCode(
    _ lower: Int, _ upper: Int, of text: InlineText
  ) -> Stretch {
    let code = text.bytes[lower..<upper]
    let isPadded =
      code.first?.isCodeSpace == true && code.last?.isCodeSpace == true
    let isBlank = isPadded && code.allSatisfy(\.isCodeSpace)
    let margin = isPadded && !isBlank ? 1 : 0
    guard code.contains(.lineFeed) else {
      return add(lower + margin, upper - margin, of: text)
    }
    let inner = code.dropFirst(margin).dropLast(margin)
    return add(inner.map { $0 == .lineFeed ? .space : $0 }[...])
  }
}

extension UInt8 {
  fileprivate var isCodeSpace: Bool { self == .space || self == .lineFeed }
}
