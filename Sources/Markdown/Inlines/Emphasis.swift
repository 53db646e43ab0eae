/// Runs of `*`, `_` and `~~`, and which of their bytes open or close what.
///
/// The method is that of the CommonMark specification's appendix. The runs
/// that may still match form a list linked by indices.
struct Emphasis {
  struct Run {
    let character: UInt8
    /// The bytes that are left: closing takes them from the left, opening
    /// from the right.
    var lower: Int
    var upper: Int
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    /// The index of the mark of its first byte, less that byte's offset.
    let marks: Int
    var previous: Int
    var next = -1

    var isEmpty: Bool { lower == upper }
  }

  /// What one byte of a run does.
  enum Mark: UInt8 {
    case text
    case openEmphasis
    case openStrong
    case openStrikethrough
    case openStrikethroughPair
    case close
    case closePair
  }

  var runs: [Run] = []
  var marks: [Mark] = []
  /// The last run in the list; -1 when it is empty.
  var lastRun = -1
  /// For each kind of closing run, the first run worth looking at.
  private var floors = Array(repeating: 0, count: 18)

  mutating func reset() {
    runs.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    lastRun = -1
  }

  mutating func append(_ run: Run) {
    if lastRun >= 0 { runs[lastRun].next = runs.count }
    lastRun = runs.count
    runs.append(run)
    marks.append(contentsOf: repeatElement(.text, count: run.length))
  }

  /// Matches the runs after one, and takes them all off the list.
  mutating func match(after bottom: Int) {
    var closer = first(after: bottom)
    if closer >= 0 {
      for index in floors.indices { floors[index] = bottom + 1 }
    }
    while closer >= 0 {
      closer =
        runs[closer].canClose
        ? close(closer, after: bottom) : runs[closer].next
    }
    while lastRun > bottom { remove(lastRun) }
  }

  private func first(after bottom: Int) -> Int {
    var first = -1
    var run = lastRun
    while run > bottom {
      first = run
      run = runs[run].previous
    }
    return first
  }

  /// Closes something with a run; returns the run to go on with.
  private mutating func close(_ closer: Int, after bottom: Int) -> Int {
    guard let opener = opener(for: closer, after: bottom) else {
      floors[kind(of: runs[closer])] = closer
      let next = runs[closer].next
      if !runs[closer].canOpen { remove(closer) }
      return next
    }
    while runs[closer].previous != opener { remove(runs[closer].previous) }
    pair(opener, with: closer)
    if runs[opener].isEmpty { remove(opener) }
    guard runs[closer].isEmpty else { return closer }
    let next = runs[closer].next
    remove(closer)
    return next
  }

  private func opener(for closer: Int, after bottom: Int) -> Int? {
    let floor = max(bottom + 1, floors[kind(of: runs[closer])])
    var opener = runs[closer].previous
    while opener >= floor {
      if runs[opener].opens(runs[closer]) { return opener }
      opener = runs[opener].previous
    }
    return nil
  }

  /// Closing runs of one kind find the same openers.
  private func kind(of run: Run) -> Int {
    let rest = run.length % 3 + (run.canOpen ? 3 : 0)
    return switch run.character {
    case .star: rest
    case .underscore: 6 + rest
    default: 12 + rest
    }
  }

  /// Marks the inner bytes of two runs as an opening and a closing.
  private mutating func pair(_ opener: Int, with closer: Int) {
    let left = min(runs[opener].upper - runs[opener].lower, 2)
    let right = min(runs[closer].upper - runs[closer].lower, 2)
    let width = min(left, right)
    runs[opener].upper -= width
    marks[runs[opener].marks + runs[opener].upper] =
      runs[opener].character == .tilde
      ? (width == 2 ? .openStrikethroughPair : .openStrikethrough)
      : (width == 2 ? .openStrong : .openEmphasis)
    marks[runs[closer].marks + runs[closer].lower] =
      width == 2 ? .closePair : .close
    runs[closer].lower += width
  }

  private mutating func remove(_ run: Int) {
    let (previous, next) = (runs[run].previous, runs[run].next)
    if previous >= 0 { runs[previous].next = next }
    if next >= 0 { runs[next].previous = previous } else { lastRun = previous }
  }
}

extension Emphasis.Run {
  /// Whether it may open what another run closes: the rule of three keeps
  /// `*a**b*` from being cut in the middle.
  fileprivate func opens(_ closer: Emphasis.Run) -> Bool {
    guard canOpen, character == closer.character else { return false }
    if character == .tilde { return length == closer.length }
    if !(canClose || closer.canOpen) { return true }
    return closer.length % 3 == 0 || (length + closer.length) % 3 != 0
  }
}

extension InlineParser {
  /// Takes a run of `*` or `_`.
  mutating func takeRun() -> Bool {
    let bytes = text.bytes
    let character = bytes[position]
    let end = bytes.end(from: position, to: bytes.count) { $0 == character }
    let sides = Flanks(bytes, position, end)
    let isStar = character == .star
    take(
      character, to: end,
      canOpen: sides.isLeft
        && (isStar || !sides.isRight || sides.before == .punctuation),
      canClose: sides.isRight
        && (isStar || !sides.isLeft || sides.after == .punctuation))
    return true
  }

  /// Takes one tilde or two, which close only as many; more are text. One
  /// that means "about" closes nothing, for a blank comes before it.
  mutating func takeTildes() -> Bool {
    let bytes = text.bytes
    let end = bytes.end(from: position, to: bytes.count) { $0 == .tilde }
    if end - position <= 2 {
      let sides = Flanks(bytes, position, end)
      take(.tilde, to: end, canOpen: sides.isLeft, canClose: sides.isRight)
    } else {
      take(.text, to: end)
    }
    return true
  }

  private mutating func take(
    _ character: UInt8, to end: Int, canOpen: Bool, canClose: Bool
  ) {
    guard canOpen || canClose else { return take(.text, to: end) }
    let run = Emphasis.Run(
      character: character, lower: position, upper: end,
      length: end - position, canOpen: canOpen, canClose: canClose,
      marks: emphasis.marks.count - position, previous: emphasis.lastRun)
    emphasis.append(run)
    take(.run(emphasis.runs.count - 1), to: end)
  }
}
