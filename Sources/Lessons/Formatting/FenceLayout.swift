import Diagnostics

/// The usual layout of a fence.
///
///     ```exercise choice id=which
///     - [x] Ions
///       > They flow.
///     - [ ] Light
///     hint:    What flows?
///     explain: Membranes are leaky,
///              so ions flow.
///     ```
struct FenceLayout {
  private let fence: LessonFence
  /// Where values begin, counted from 0.
  private let column: Int

  init(_ fence: LessonFence) {
    self.fence = fence
    column = Self.column(of: fence.block.entries)
  }

  /// Where the longest key still leaves a blank after its colon.
  ///
  /// Keys of ten letters and more do not count: a value moved far to the
  /// right for the sake of one `experiment` reads no better.
  private static func column(of entries: [Entry]) -> Int {
    let lengths = entries.map(\.key.utf8.count).filter { $0 < 10 }
    return (lengths.max() ?? 0) + 2
  }

  /// The lines that are not yet as they should be.
  ///
  /// A fence stays as it is where nothing closes it, for the prose below
  /// would be laid out, and where moving a line could close it.
  func changes(in source: SourceText) -> [LessonFormat.LineChange] {
    guard fence.isClosed, !fence.holdsMark else { return [] }
    let closing = source[source.range(ofLine: fence.lastLine)].trimmingBlanks
    let texts = [fence.opening + fence.info] + lines + [closing]
    return zip(fence.firstLine..., texts).compactMap { line, text in
      source[source.range(ofLine: line)] == text
        ? nil : LessonFormat.LineChange(line: line, text: text)
    }
  }

  /// The lines between the fences; nil for one that goes.
  private var lines: [String?] {
    var isInEntry = false
    let texts = fence.lines.map { line in
      let role = LineRole(line, isInEntry: isInEntry)
      defer { isInEntry = role.leavesEntryOpen(isInEntry) }
      return text(of: line, as: role, isInEntry: isInEntry)
    }
    return Self.thinned(texts)
  }

  private func text(
    of line: Block.Line, as role: LineRole, isInEntry: Bool
  ) -> String {
    switch role {
    case .blank: line.text.trimmingBlanks.isEmpty ? "" : line.text
    case .entry(let entry): text(of: entry)
    case .continuation: Self.blanks(column) + line.text.trimmingBlanks
    case .other: OtherLine(line.text).text(isBelowEntry: isInEntry)
    }
  }

  /// Without blank lines at either end or below another.
  private static func thinned(_ texts: [String]) -> [String?] {
    let last = texts.lastIndex { !$0.isEmpty } ?? -1
    return texts.indices.map { index in
      let isLoose = index == 0 || texts[index - 1].isEmpty || index > last
      return texts[index].isEmpty && isLoose ? nil : texts[index]
    }
  }

  private func text(of entry: Entry) -> String {
    let head = entry.key + ":"
    if entry.value.isEmpty { return head }
    let gap = max(1, column - head.utf8.count)
    return head + Self.blanks(gap) + entry.value
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
