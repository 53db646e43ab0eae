/// Writing text.
extension HTMLWriter {
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  mutating func copy(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  /// Writes the tag of a block, on a line of its own.
  mutating func openBlock(_ tag: StaticString) {
    if let last = output.last, last != .lineFeed { output.append(.lineFeed) }
    write(tag)
  }

  /// Writes a stretch of the texts as it is.
  mutating func copy(_ stretch: Stretch) {
    output.append(contentsOf: texts[stretch])
  }

  /// Writes a stretch of the texts with the four characters that mean
  /// something replaced.
  mutating func escape(_ stretch: Stretch) { escape(stretch, of: texts) }

  /// What stands between those characters is copied at once.
  mutating func escape(_ stretch: Stretch, of text: [UInt8]) {
    let end = stretch.upperBound
    var start = stretch.lowerBound
    while true {
      let mark = text.end(from: start, to: end) { !$0.meansSomethingInHTML }
      output.append(contentsOf: text[start..<mark])
      if mark == end { return }
      write(text[mark].escapedInHTML)
      start = mark + 1
    }
  }
}

extension UInt8 {
  /// Whether it is one of `"`, `&`, `<` and `>`.
  @inline(__always)
  fileprivate var meansSomethingInHTML: Bool {
    let marks: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    return self < 64 && marks &>> UInt64(self) & 1 == 1
  }

  fileprivate var escapedInHTML: StaticString {
    switch self {
    case .ampersand: "&amp;"
    case .less: "&lt;"
    case .greater: "&gt;"
    default: "&quot;"
    }
  }
}
