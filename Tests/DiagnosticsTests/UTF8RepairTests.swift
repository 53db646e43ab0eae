import Diagnostics
import TestSupport
import Testing

@Suite struct UTF8RepairTests {
  @Test func `valid text is kept byte for byte`() {
    let text = "τ = R·C, \u{FFFD} and \u{10FFFF}"
    let source = SourceText(name: "t", bytes: Array(text.utf8))
    #expect(source.bytes == Array(text.utf8))
    #expect(source.repairs.isEmpty)
  }

  /// The examples of the Unicode Standard, section 3.9, tables 3-8 to 3-11.
  @Test(
    arguments: [
      ([0x61, 0xC3], "a\u{FFFD}"),
      (
        [0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0x41],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"
      ),
      ([0xED, 0xA0, 0x80, 0x41], "\u{FFFD}\u{FFFD}\u{FFFD}A"),
      (
        [0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A\u{FFFD}\u{FFFD}B"
      ),
      (
        [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"
      ),
    ] as [([UInt8], String)])
  func `a broken sequence becomes U+FFFD as Unicode recommends`(
    bytes: [UInt8], repaired: String
  ) {
    let source = SourceText(name: "t", bytes: bytes)
    #expect(source.bytes == Array(repaired.utf8))
    #expect(
      source.repairs.count == repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
    )
  }

  @Test func `repairs say where the replacements stand`() {
    let source = SourceText(name: "t", bytes: [0x61, 0xFF, 0x62, 0xC3])
    #expect(source.repairs == [SourceRange(1, 4), SourceRange(5, 8)])
    for repair in source.repairs { #expect(source[repair] == "\u{FFFD}") }
  }

  @Test func `whatever comes in is valid UTF-8 afterwards`() {
    let seed: UInt64 = 20_241
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<2000 {
      let bytes = random.bytes(upTo: 40)
      let source = SourceText(name: "t", bytes: bytes)
      #expect(
        source.bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }
}
