/// An address that may leave the program: of the web or of mail, and made of
/// harmless characters only.
struct WebAddress: Hashable {
  /// The address in printable ASCII; everything else is percent-encoded.
  let text: String

  /// Longer ones are refused, as terminals do.
  private static let longest = 2000

  /// Nil for a scheme that is not http, https or mailto, or too long a text.
  init?(_ address: String) {
    guard Self.hasKnownScheme(address) else { return nil }
    var bytes: [UInt8] = []
    for byte in address.utf8.prefix(Self.longest + 1) {
      bytes += Self.isHarmless(byte) ? [byte] : Self.percentEncoded(byte)
    }
    guard bytes.count <= Self.longest else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func hasKnownScheme(_ address: String) -> Bool {
    let start = address.utf8.prefix(8).map { $0 | 0x20 }
    return ["http://", "https://", "mailto:"].contains { scheme in
      start.starts(with: scheme.utf8.map { $0 | 0x20 })
    }
  }

  /// The printable characters but for quotes, brackets and the backslash.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
  }

  private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
