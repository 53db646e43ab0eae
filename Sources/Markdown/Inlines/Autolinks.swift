/// Autolinks: `<scheme:address>` and `<name@host>`.
extension InlineParser {
  /// Takes an autolink: a link whose text is its address.
  mutating func takeAutolink() -> Bool {
    let start = position + 1
    let isMail: Bool
    let end: Int
    if let found = text.bytes.endOfAddress(at: start) {
      (isMail, end) = (false, found)
    } else if let found = text.bytes.endOfMailbox(at: start) {
      (isMail, end) = (true, found)
    } else {
      return false
    }
    let place = texts.count
    if isMail { texts.append(Array("mailto:".utf8)[...]) }
    texts.append(text.bytes[start..<end])
    targets.append(LinkTarget(destination: place..<texts.count, title: nil))
    take(.openLink(targets.count - 1), to: start)
    take(.text, to: end)
    take(.close, to: end + 1)
    return true
  }
}

extension [UInt8] {
  /// The offset of the `>` that ends an address with a scheme of 2 to 32
  /// characters.
  fileprivate func endOfAddress(at start: Int) -> Int? {
    guard byte(at: start).isLetter else { return nil }
    let limit = Swift.min(count, start + 33)
    let colon = end(from: start, to: limit) {
      $0.isAlphanumeric || $0 == .plus || $0 == .dot || $0 == .hyphen
    }
    guard byte(at: colon) == .colon, (2...32).contains(colon - start) else {
      return nil
    }
    let end = end(from: colon, to: count) {
      !$0.isControl && $0 != .space && $0 != .less && $0 != .greater
    }
    return byte(at: end) == .greater ? end : nil
  }

  /// The offset of the `>` that ends a mail address, as the standard of
  /// HTML 5 defines those.
  fileprivate func endOfMailbox(at start: Int) -> Int? {
    var offset = end(from: start, to: count) { $0.isMailboxByte }
    guard offset > start, byte(at: offset) == .at else { return nil }
    repeat {
      let label = offset + 1
      offset = end(from: label, to: count) {
        $0.isAlphanumeric || $0 == .hyphen
      }
      guard (1...63).contains(offset - label), self[label] != .hyphen,
        self[offset - 1] != .hyphen
      else { return nil }
    } while byte(at: offset) == .dot
    return byte(at: offset) == .greater ? offset : nil
  }
}

extension UInt8 {
  /// Whether it may stand before the `@` of a mail address.
  fileprivate var isMailboxByte: Bool {
    switch self {
    case .quotation, .openParenthesis, .closeParenthesis, 0x2C, .colon,
      .semicolon, .less, .greater, .at, .openBracket, .backslash, .closeBracket:
      false
    default: isAlphanumeric || isPunctuation
    }
  }
}
