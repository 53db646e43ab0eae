/// A place in a text of UTF-8 bytes that moves forward.
///
/// Reading is by byte; copy the cursor to look ahead. Bytes that are not
/// UTF-8 read as U+FFFD, one each.
public struct ByteCursor: Sendable {
  /// The whole text.
  public let bytes: [UInt8]
  /// The offset of the next byte.
  public var position: Int

  /// A cursor at an offset of a text.
  public init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = max(0, position)
  }

  /// Whether nothing is left.
  public var isAtEnd: Bool { position >= bytes.count }

  /// A byte from here on, 0 where the text has ended.
  public func byte(ahead offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  /// The character here.
  public var scalar: Unicode.Scalar? { decoded?.scalar }

  /// Moves past the character here.
  public mutating func advance() { position += decoded?.length ?? 0 }

  /// Moves past a byte, if it is this one.
  public mutating func take(_ ascii: Unicode.Scalar) -> Bool {
    guard !isAtEnd, byte() == UInt8(ascii: ascii) else { return false }
    position += 1
    return true
  }

  /// Moves past blanks of any width, and says whether there were any.
  @discardableResult public mutating func skipBlanks() -> Bool {
    let start = position
    while let (scalar, length) = decoded, scalar.isBlank { position += length }
    return position > start
  }

  /// The text between two offsets.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  private var decoded: (scalar: Unicode.Scalar, length: Int)? {
    guard !isAtEnd else { return nil }
    let first = byte()
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    var source = bytes[position..<min(position + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&source) else {
      return ("\u{FFFD}", 1)
    }
    return (scalar, UTF8.width(scalar))
  }
}

extension Unicode.Scalar {
  /// Blanks of any width, and line ends; not the invisible U+200B.
  public var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// A digit 0 to 9.
  public var isDigit: Bool { (0x30...0x39).contains(value) }

  /// The hyphen, the minus sign U+2212, and the dashes U+2013 and U+2014
  /// that editors put in their place.
  public var isMinus: Bool { self == "-" || self == "−" || isDash }

  /// A dash, which is a minus only by courtesy.
  public var isDash: Bool { self == "–" || self == "—" }
}
