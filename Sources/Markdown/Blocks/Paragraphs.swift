import Diagnostics

extension BlockParser {
  /// Starts a paragraph with what is left of the line.
  mutating func startParagraph() {
    let isFormula =
      extensions.contains(.math) && reader.bytes.isFormulaMark(reader.rest)
    openLeaf(.paragraph(isFormula: isFormula), at: reader.rest)
    appendLine(Line(range: reader.rest))
  }

  /// Goes on with a paragraph; its containers need not go on (laziness).
  mutating func continueParagraph() {
    if blocks[leaf].lines.isEmpty { blocks[leaf].range = reader.rest }
    appendLine(Line(range: reader.rest))
  }

  /// Goes on with a paragraph that is a formula so far: until the line that
  /// closes it, nothing in it is taken for a list, a heading or the like.
  mutating func continueFormula() -> Bool {
    guard !reader.isBlank else { return false }
    appendLine(Line(range: reader.rest))
    if reader.bytes.endsFormula(reader.rest) {
      blocks[leaf].kind = .paragraph(isFormula: false)
      reportIfUnbalanced()
    }
    return true
  }

  /// Dollars pair up only between the same braces.
  private mutating func reportIfUnbalanced() {
    let formula = lines[blocks[leaf].lines].map(\.range)
    guard let brace = reader.bytes.unbalancedBrace(in: formula) else { return }
    diagnostics.append(
      Diagnostic(
        .warning, code: "unbalanced-formula",
        "this brace has no partner, so that the formula is shown as text",
        at: SourceRange(brace, brace + 1),
        suggestion: "close it, or write `\\{` or `\\}` for a brace to be seen"))
  }

  /// Takes the definitions off a paragraph; nothing may be left of it.
  mutating func endParagraph() {
    if case .paragraph(isFormula: true) = blocks[leaf].kind {
      reportUnclosedFormula()
    }
    takeDefinitions()
    let lines = blocks[leaf].lines
    if lines.isEmpty { return blocks[leaf].kind = .removed }
    let last = self.lines[lines.upperBound - 1].range
    blocks[leaf].range.upper = reader.bytes.trimmed(last).upper
  }

  private mutating func reportUnclosedFormula() {
    let first = lines[blocks[leaf].lines.lowerBound].range
    diagnostics.append(
      Diagnostic(
        .warning, code: "unclosed-formula",
        "no line `$$` closes this formula before its paragraph ends",
        at: reader.bytes.trimmed(first),
        suggestion: "close it with `$$`, without a blank line before"))
  }
}

extension [UInt8] {
  /// A range without the blanks at its end.
  func trimmed(_ range: SourceRange) -> SourceRange {
    var upper = range.upper
    while upper > range.lower, self[upper - 1].isBlank { upper -= 1 }
    return SourceRange(range.lower, upper)
  }

  /// The place of the first brace in these ranges that has no partner.
  fileprivate func unbalancedBrace(in ranges: [SourceRange]) -> Int? {
    var open: [Int] = []
    for range in ranges {
      var offset = range.lower
      while offset < range.upper {
        switch self[offset] {
        case .backslash: offset += 1
        case .openBrace: open.append(offset)
        case .closeBrace: if open.popLast() == nil { return offset }
        default: break
        }
        offset += 1
      }
    }
    return open.first
  }

  /// Whether a line is `$$` and nothing else.
  fileprivate func isFormulaMark(_ line: SourceRange) -> Bool {
    trimmed(line).count == 2 && endsFormula(line)
  }

  fileprivate func endsFormula(_ line: SourceRange) -> Bool {
    let end = trimmed(line).upper
    return end - 2 >= line.lower && self[end - 1] == .dollar
      && self[end - 2] == .dollar
  }
}
