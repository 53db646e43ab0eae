/// Writing text.
extension HTMLWriter {
  mutating func write(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  mutating func write(_ before: String, escaping text: String, _ after: String)
  {
    write(before)
    escape(text)
    write(after)
  }

  /// Writes the tag of a block, on a line of its own.
  mutating func openBlock(_ tag: String) {
    if let last = output.last, last != .lineFeed { output.append(.lineFeed) }
    write(tag)
  }

  /// Writes text with the four characters that mean something replaced;
  /// what stands between them is copied at once.
  mutating func escape(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    for index in bytes.indices {
      guard let escaped = bytes[index].escapedInHTML else { continue }
      output += bytes[start..<index]
      write(escaped)
      start = index + 1
    }
    output += bytes[start...]
  }
}

extension UInt8 {
  fileprivate var escapedInHTML: String? {
    switch self {
    case .ampersand: "&amp;"
    case .less: "&lt;"
    case .greater: "&gt;"
    case .quotation: "&quot;"
    default: nil
    }
  }
}
