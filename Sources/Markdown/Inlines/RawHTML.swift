/// Raw HTML inside a line: tags, comments, instructions, declarations, data.
extension InlineParser {
  /// Takes one piece of raw HTML.
  mutating func takeHTML() -> Bool {
    let end = text.bytes.endOfTag(at: position, to: text.bytes.count)
    guard let end = end ?? endOfSpecialHTML() else { return false }
    take(.html, to: end)
    return true
  }

  private mutating func endOfSpecialHTML() -> Int? {
    let bytes = text.bytes
    let start = position
    if bytes.has("<!--", at: start) { return endOfComment() }
    if bytes.has("<?", at: start) {
      return missing.find("?>", .instruction, in: bytes, from: start + 2)
    }
    if bytes.has("<![CDATA[", at: start) {
      return missing.find("]]>", .data, in: bytes, from: start + 9)
    }
    if bytes.has("<!", at: start), bytes.byte(at: start + 2).isLetter {
      return missing.find(">", .declaration, in: bytes, from: start + 2)
    }
    return nil
  }

  private mutating func endOfComment() -> Int? {
    let bytes = text.bytes
    if bytes.byte(at: position + 4) == .greater { return position + 5 }
    if bytes.has("->", at: position + 4) { return position + 6 }
    return missing.find("-->", .comment, in: bytes, from: position + 4)
  }
}

/// Remembers which ends were searched for in vain, so that no text is
/// searched for them twice.
struct MissingEnds {
  private var ends: [HTMLBlockEnd] = []

  /// The offset after the next `word`.
  mutating func find(
    _ word: StaticString, _ end: HTMLBlockEnd, in bytes: [UInt8],
    from start: Int
  ) -> Int? {
    if ends.contains(end) { return nil }
    if let found = bytes.find(word, from: start, to: bytes.count) {
      return found + word.utf8CodeUnitCount
    }
    ends.append(end)
    return nil
  }
}

extension [UInt8] {
  /// The offset after the opening or closing tag at an offset.
  ///
  /// However tags are cut off and quotes left open, a byte is looked at from
  /// at most three starting points: the two kinds of quotes permute the
  /// states "outside", "in one", "in the other", and a `<` outside ends it.
  func endOfTag(at start: Int, to limit: Int) -> Int? {
    let isClosing = byte(at: start + 1) == .slash
    let name = start + (isClosing ? 2 : 1)
    guard name < limit, self[name].isLetter else { return nil }
    var offset = end(from: name, to: limit) {
      $0.isAlphanumeric || $0 == .hyphen
    }
    if !isClosing {
      while let next = endOfAttribute(after: offset, to: limit) {
        offset = next
      }
    }
    offset = skippingSpace(from: offset, to: limit)
    if !isClosing, offset < limit, self[offset] == .slash { offset += 1 }
    return offset < limit && self[offset] == .greater ? offset + 1 : nil
  }

  /// The offset after space, a name, and perhaps `=` with a value.
  private func endOfAttribute(after start: Int, to limit: Int) -> Int? {
    let name = skippingSpace(from: start, to: limit)
    guard name > start, name < limit, self[name].startsAttribute else {
      return nil
    }
    let nameEnd = end(from: name, to: limit) { $0.continuesAttribute }
    let sign = skippingSpace(from: nameEnd, to: limit)
    guard sign < limit, self[sign] == .equals else { return nameEnd }
    let value = skippingSpace(from: sign + 1, to: limit)
    return endOfValue(at: value, to: limit)
  }

  private func endOfValue(at start: Int, to limit: Int) -> Int? {
    guard start < limit else { return nil }
    let quote = self[start]
    if quote == .quotation || quote == .apostrophe {
      let end = end(from: start + 1, to: limit) { $0 != quote }
      return end < limit ? end + 1 : nil
    }
    let end = end(from: start, to: limit) { $0.isUnquotedValue }
    return end > start ? end : nil
  }
}

extension UInt8 {
  fileprivate var startsAttribute: Bool {
    isLetter || self == .underscore || self == .colon
  }

  fileprivate var continuesAttribute: Bool {
    startsAttribute || isDigit || self == .dot || self == .hyphen
  }

  fileprivate var isUnquotedValue: Bool {
    switch self {
    case .quotation, .apostrophe, .equals, .less, .greater, .backtick: false
    default: !isSpace
    }
  }
}
