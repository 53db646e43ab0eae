import Diagnostics

/// A part of a link: the text inside its delimiters, and the offset after
/// them.
struct LinkPart {
  let text: SourceRange
  let end: Int
}

/// A destination and a title as they are written, escapes and all.
struct WrittenTarget {
  var destination: SourceRange
  var title: SourceRange?
}

/// Labels, destinations and titles, which links and definitions share.
extension [UInt8] {
  /// The offset after the label `[…]` that begins at an offset: at most 999
  /// characters, no brackets but escaped ones.
  func endOfLabel(at start: Int) -> Int? {
    guard byte(at: start) == .openBracket else { return nil }
    var offset = start + 1
    var characters = 0
    while offset < count, characters <= 999 {
      switch self[offset] {
      case .closeBracket: return offset + 1
      case .openBracket: return nil
      case .backslash where byte(at: offset + 1).isPunctuation:
        offset += 1
        characters += 1
      default: break
      }
      if self[offset] & 0xC0 != 0x80 { characters += 1 }
      offset += 1
    }
    return nil
  }

  /// A label as it is compared: inner space collapsed, outer space dropped,
  /// case folded. Empty when there is nothing but space, or far too much.
  func normalizedLabel(_ lower: Int, _ upper: Int) -> [UInt8] {
    guard upper - lower <= 4 * 999 else { return [] }
    var label: [UInt8] = []
    label.reserveCapacity(upper - lower)
    var isASCII = true
    for byte in self[lower..<upper] {
      if !byte.isSpace {
        label.append(byte.lowercased)
        isASCII = isASCII && byte < 0x80
      } else if let last = label.last, last != .space {
        label.append(.space)
      }
    }
    if label.last == .space { label.removeLast() }
    if isASCII { return label }
    // To small letters, to capitals and back folds ẞ, ß and SS alike.
    let text = String(decoding: label, as: UTF8.self)
    return Array(text.lowercased().uppercased().lowercased().utf8)
  }

  /// The destination that begins at an offset: `<…>`, or bytes without
  /// blanks whose parentheses are balanced, at most 32 deep.
  func destination(at start: Int) -> LinkPart? {
    byte(at: start) == .less
      ? pointyDestination(at: start) : bareDestination(at: start)
  }

  private func pointyDestination(at start: Int) -> LinkPart? {
    var offset = start + 1
    while offset < count {
      switch self[offset] {
      case .greater:
        return LinkPart(text: SourceRange(start + 1, offset), end: offset + 1)
      case .less, .lineFeed, .carriageReturn: return nil
      case .backslash where byte(at: offset + 1).isPunctuation: offset += 1
      default: break
      }
      offset += 1
    }
    return nil
  }

  private func bareDestination(at start: Int) -> LinkPart? {
    var offset = start
    var depth = 0
    scan: while offset < count {
      switch self[offset] {
      case .openParenthesis:
        depth += 1
        if depth > 32 { return nil }
      case .closeParenthesis:
        if depth == 0 { break scan }
        depth -= 1
      case .backslash where byte(at: offset + 1).isPunctuation: offset += 1
      case let byte where byte == .space || byte.isControl: break scan
      default: break
      }
      offset += 1
    }
    guard depth == 0, offset > start else { return nil }
    return LinkPart(text: SourceRange(start, offset), end: offset)
  }

  /// The title that begins at an offset: in `"…"`, `'…'` or `(…)`.
  func title(at start: Int) -> LinkPart? {
    let open = byte(at: start)
    guard open == .quotation || open == .apostrophe || open == .openParenthesis
    else { return nil }
    let close: UInt8 = open == .openParenthesis ? .closeParenthesis : open
    var offset = start + 1
    while offset < count {
      switch self[offset] {
      case close:
        return LinkPart(text: SourceRange(start + 1, offset), end: offset + 1)
      case open: return nil
      case .backslash: offset += 1
      default: break
      }
      offset += 1
    }
    return nil
  }
}
