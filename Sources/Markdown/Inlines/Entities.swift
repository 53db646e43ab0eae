import Diagnostics

/// Texts in which backslashes and character references stand for others.
extension Texts {
  /// Adds a destination and a title with their escapes resolved.
  mutating func add(
    _ target: WrittenTarget, of bytes: [UInt8]
  ) -> LinkTarget {
    LinkTarget(
      destination: addUnescaped(target.destination, of: bytes),
      title: target.title.map { addUnescaped($0, of: bytes) })
  }

  /// Adds a stretch with its escapes and references resolved.
  mutating func addUnescaped(
    _ place: SourceRange, of bytes: [UInt8]
  ) -> Stretch {
    let start = count
    var offset = place.lower
    while offset < place.upper {
      let end = bytes.end(from: offset, to: place.upper) {
        $0 != .backslash && $0 != .ampersand
      }
      append(bytes[offset..<end])
      if end == place.upper { break }
      if bytes[end] == .backslash {
        let next = end + 1 < place.upper ? bytes[end + 1] : 0
        append(next.isPunctuation ? next : .backslash)
        offset = end + (next.isPunctuation ? 2 : 1)
      } else if let found = bytes.reference(at: end, to: place.upper) {
        append(reference: found.characters)
        offset = found.end
      } else {
        append(.ampersand)
        offset = end + 1
      }
    }
    return start..<count
  }
}

extension String {
  /// The text with its character references, such as `&eacute;`, resolved.
  public var resolvingReferences: String {
    guard utf8.contains(.ampersand) else { return self }
    let bytes = Array(utf8)
    var output: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == .ampersand,
        let found = bytes.reference(at: offset, to: bytes.count)
      {
        output += found.characters
        offset = found.end
      } else {
        output.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// Character references, wherever they may stand.
extension [UInt8] {
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
