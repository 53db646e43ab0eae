import Diagnostics

/// Front matter: lines about the document, between `---` and `---`.
extension BlockParser {
  /// Takes front matter, if the text begins with it.
  mutating func readFrontMatter() {
    let rewound = reader
    let start = reader.next
    guard reader.readLine(), isDelimiter("---") else {
      return reader = rewound
    }
    let opening = reader.bytes.trimmed(SourceRange(start, reader.end))
    let content = reader.next
    while reader.readLine() {
      guard isDelimiter("---") || isDelimiter("...") else { continue }
      let text = SourceRange(content, reader.start)
      let end = reader.bytes.trimmed(SourceRange(reader.start, reader.end))
      openLeaf(.frontMatter(text), at: SourceRange(start, end.upper))
      return closeLeaf()
    }
    reader = rewound
    report(unclosedAt: opening)
  }

  private func isDelimiter(_ mark: StaticString) -> Bool {
    let line = SourceRange(reader.start, reader.end)
    return reader.bytes.trimmed(line).count == 3
      && reader.bytes.has(mark, at: reader.start)
  }

  private mutating func report(unclosedAt opening: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .warning, code: "unclosed-front-matter",
        "no line `---` or `...` ends this front matter",
        at: opening, suggestion: "end it with a line `---`",
        notes: ["it is read as a thematic break instead"]))
  }
}
