/// Character references and backslash escapes, wherever they may stand.
extension [UInt8] {
  /// The text of a stretch with its escapes and references resolved.
  func unescaped(_ lower: Int, _ upper: Int) -> String {
    let slice = self[lower..<upper]
    guard slice.contains(where: { $0 == .backslash || $0 == .ampersand })
    else { return text(lower, upper) }
    var output: [UInt8] = []
    output.reserveCapacity(upper - lower)
    var offset = lower
    while offset < upper {
      let byte = self[offset]
      if byte == .backslash, offset + 1 < upper, self[offset + 1].isPunctuation
      {
        output.append(self[offset + 1])
        offset += 2
      } else if byte == .ampersand,
        let reference = reference(at: offset, to: upper)
      {
        output += reference.characters
        offset = reference.end
      } else {
        output.append(byte)
        offset += 1
      }
    }
    return output.text(0, output.count)
  }

  /// The character reference that begins with the `&` at an offset.
  func reference(
    at start: Int, to limit: Int
  ) -> (characters: [UInt8], end: Int)? {
    if byte(at: start + 1) == .hash {
      return numericReference(at: start, to: limit)
    }
    let nameLimit = Swift.min(limit, start + 1 + EntityTable.longestName)
    let end = end(from: start + 1, to: nameLimit) { $0.isAlphanumeric }
    guard end < limit, self[end] == .semicolon,
      let characters = EntityTable.shared.characters(of: self[start + 1..<end])
    else { return nil }
    return (characters, end + 1)
  }

  /// `&#` and up to seven digits, or `&#x` and up to six hexadecimal ones.
  private func numericReference(
    at start: Int, to limit: Int
  ) -> (characters: [UInt8], end: Int)? {
    let isHex = byte(at: start + 2).lowercased == UInt8(ascii: "x")
    let digits = start + (isHex ? 3 : 2)
    let digitLimit = Swift.min(limit, digits + (isHex ? 6 : 7))
    let end = end(from: digits, to: digitLimit) {
      isHex ? $0.hexValue != nil : $0.isDigit
    }
    guard end > digits, end < limit, self[end] == .semicolon else { return nil }
    let value = self[digits..<end].reduce(UInt32(0)) {
      $0 * (isHex ? 16 : 10) + ($1.hexValue ?? 0)
    }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (Array(String(scalar ?? "\u{FFFD}").utf8), end + 1)
  }
}
