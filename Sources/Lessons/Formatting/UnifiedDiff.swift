import Diagnostics

extension LessonFormat {
  /// The changes as `diff -u` writes them and `patch` reads them; empty if
  /// there are none.
  public func diff(naming name: String) -> [UInt8] {
    if changes.isEmpty { return [] }
    var diff = UnifiedDiff(source, naming: name)
    for hunk in UnifiedDiff.hunks(of: changes) { diff.write(hunk) }
    return diff.bytes
  }
}

/// A text about lines that change, with a few around them.
private struct UnifiedDiff {
  typealias Changes = ArraySlice<LessonFormat.LineChange>

  private let source: SourceText
  private(set) var bytes: [UInt8]
  /// How many lines went so far.
  private var gone = 0

  /// How many lines are shown above and below.
  private static let context = 3

  init(_ source: SourceText, naming name: String) {
    self.source = source
    bytes = Array("--- \(name)\n+++ \(name)\n".utf8)
  }

  /// Changes that stand close together, so that their lines around meet.
  static func hunks(of changes: [LessonFormat.LineChange]) -> [Changes] {
    changes.runs { $1.line - $0.line <= 2 * context + 1 }
  }

  mutating func write(_ hunk: Changes) {
    guard let top = hunk.first, let bottom = hunk.last else { return }
    let first = max(1, top.line - Self.context)
    let last = min(lineCount, bottom.line + Self.context)
    let fewer = hunk.filter { $0.text == nil }.count
    let count = last - first + 1
    write("@@ -\(first),\(count) +\(first - gone),\(count - fewer) @@\n")
    gone += fewer
    var next = first
    for run in hunk.runs(where: { $1.line == $0.line + 1 }) {
      next = write(run, after: next)
    }
    writeContext(next..<(last + 1))
  }

  /// Writes what stands above a run of changed lines, then the old lines,
  /// then the new ones; the result is the line below.
  private mutating func write(_ run: Changes, after start: Int) -> Int {
    guard let first = run.first, let last = run.last else { return start }
    writeContext(start..<first.line)
    for change in run { write("-", change.line) }
    for change in run {
      if let text = change.text { write("+", change.line, text) }
    }
    return last.line + 1
  }

  private mutating func writeContext(_ lines: Range<Int>) {
    for line in lines { write(" ", line) }
  }

  private mutating func write(
    _ sign: String, _ line: Int, _ text: String? = nil
  ) {
    let range = source.range(ofLine: line)
    write(sign + (text ?? source[range]))
    let end = source.bytes[range.upper..<start(ofLine: line + 1)]
    bytes += end
    if end.isEmpty { write("\n\\ No newline at end of file\n") }
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  private func start(ofLine line: Int) -> Int {
    source.range(ofLine: line).lower
  }

  /// The lines of the text; what follows the last line end is none if empty.
  private var lineCount: Int {
    source.lineStarts.last == source.bytes.count
      ? source.lineCount - 1 : source.lineCount
  }
}

extension Collection {
  /// The elements in groups: neighbours that belong together stay together.
  fileprivate func runs(
    where belong: (Element, Element) -> Bool
  ) -> [SubSequence] {
    var runs: [SubSequence] = []
    var start = startIndex
    for (index, next) in zip(indices, indices.dropFirst())
    where !belong(self[index], self[next]) {
      runs.append(self[start..<next])
      start = next
    }
    return start == endIndex ? runs : runs + [self[start...]]
  }
}
