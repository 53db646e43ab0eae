public import Diagnostics

// The literate guarantee: code in a lesson is quoted, not retold. Faithful:
// a passage is a run of lines of its file. Complete: every line of code of
// the quoted files stands in some lesson.

extension Quotation {
  /// What is wrong with the passage, if anything.
  func fault(in sources: [String: SourceText]) -> Diagnostic? {
    guard let source = sources[path] else {
      return .unknownName(
        path, what: "file that the course declares with `quote:`",
        at: pathRange, among: sources.keys.sorted())
    }
    let passage = lines.undented
    let file = source.lines
    if passage.allSatisfy(\.isEmpty) {
      return Diagnostic(
        code: "empty-quotation", "this passage quotes nothing", at: pathRange)
    }
    if file.firstPlace(of: passage) != nil { return nil }
    let kept = file.longestPrefix(of: passage)
    let place = lineRanges[min(kept, lineRanges.count - 1)]
    return Diagnostic(
      code: "unfaithful-quotation",
      kept == 0
        ? "this line does not stand in \(path)"
        : "here the passage parts from \(path)", at: place,
      suggestion: "quote a run of lines as they stand in the file")
  }
}

extension Course {
  /// Each line of code in the quoted files that no lesson shows.
  public static func unquotedLines(
    in sources: [String: SourceText], of lessons: [Lesson]
  ) -> [UnquotedLine] {
    sources.sorted { $0.key < $1.key }.flatMap { path, source in
      var isShown = Array(repeating: false, count: source.lineCount)
      let file = source.lines
      let passages = lessons.flatMap(\.quotations).filter { $0.path == path }
      for passage in passages.map(\.lines.undented) {
        guard let start = file.firstPlace(of: passage) else { continue }
        for line in start..<start + passage.count { isShown[line] = true }
      }
      return file.indices
        .filter { !isShown[$0] && file[$0].isCode }
        .map { UnquotedLine(path: path, line: $0 + 1, text: file[$0]) }
    }
  }

  /// A line of code that no lesson shows.
  public struct UnquotedLine: Sendable, Equatable {
    /// The file.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// What stands there.
    public let text: String
  }
}

extension SourceText {
  fileprivate var lines: [String] {
    (1...lineCount).map { self[range(ofLine: $0)] }
  }
}

extension [String] {
  /// The lines without the blanks that all of them begin with.
  var undented: [String] {
    let used = filter { !$0.allSatisfy(\.isWhitespace) }
    let indent = used.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return map {
      String($0.dropFirst(Swift.min(indent, $0.prefix { $0 == " " }.count)))
    }
  }

  /// Where a passage stands as a run of these lines, whatever its indent.
  fileprivate func firstPlace(of passage: [String]) -> Int? {
    guard !passage.isEmpty, passage.count <= count else { return nil }
    return (0...(count - passage.count)).first { start in
      Array(self[start..<start + passage.count]).undented == passage
    }
  }

  /// How many lines of the passage stand here in a run, at the best place.
  fileprivate func longestPrefix(of passage: [String]) -> Int {
    var low = 0
    while low < passage.count,
      firstPlace(of: Array(passage.prefix(low + 1)).undented) != nil
    {
      low += 1
    }
    return low
  }
}

extension String {
  /// Neither empty, nor only a comment or an import, nor only braces.
  fileprivate var isCode: Bool {
    let text = trimmingBlanks
    return !text.isEmpty && !text.hasPrefix("//")
      && !text.hasPrefix("import ") && !text.hasPrefix("public import ")
      && text.contains { $0.isLetter || $0.isNumber }
  }
}
