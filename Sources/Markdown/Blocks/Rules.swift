/// Thematic breaks: three or more `*`, `-` or `_`, and blanks.
extension BlockParser {
  /// Takes a line that is a thematic break.
  mutating func startRule(at depth: Int) -> Bool {
    guard isRule() else { return false }
    close(to: depth)
    openLeaf(.rule, at: reader.bytes.trimmed(reader.rest))
    closeLeaf()
    return true
  }

  /// Whether the rest of the line is a thematic break.
  ///
  /// The first byte that spoils it also spoils every break that would start
  /// before it; so a line of many `- ` is looked at once, not once for each.
  mutating func isRule() -> Bool {
    let mark = reader.first
    guard mark == .hyphen || mark == .star || mark == .underscore,
      reader.content >= ruleEnd
    else { return false }
    var marks = 0
    for offset in reader.content..<reader.end {
      let byte = reader.bytes[offset]
      if byte == mark {
        marks += 1
      } else if !byte.isBlank {
        ruleEnd = offset
        return false
      }
    }
    return marks >= 3
  }
}
