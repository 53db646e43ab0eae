/// What stands on both sides of a run of `*`, `_` or `~`.
struct Flanks {
  /// What a character is to the rules of emphasis.
  enum Side {
    case space
    /// Punctuation or a symbol.
    case punctuation
    case other
  }

  let before: Side
  let after: Side

  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    before = start == 0 ? .space : Self.side(of: bytes.scalar(before: start))
    after = end == bytes.count ? .space : Self.side(of: bytes.scalar(at: end))
  }

  /// Whether text begins after the run.
  var isLeft: Bool {
    after != .space && (after != .punctuation || before != .other)
  }

  /// Whether text ends before the run.
  var isRight: Bool {
    before != .space && (before != .punctuation || after != .other)
  }

  private static func side(of scalar: Unicode.Scalar) -> Side {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if byte.isSpace || byte == 0x0C { return .space }
      return byte.isPunctuation ? .punctuation : .other
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol:
      return .punctuation
    default: return .other
    }
  }
}

extension [UInt8] {
  /// The character that begins at an offset of valid UTF-8.
  fileprivate func scalar(at offset: Int) -> Unicode.Scalar {
    var iterator = self[offset...].makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) {
      return scalar
    }
    return "\u{FFFD}"
  }

  /// The character that ends before an offset of valid UTF-8.
  fileprivate func scalar(before offset: Int) -> Unicode.Scalar {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
