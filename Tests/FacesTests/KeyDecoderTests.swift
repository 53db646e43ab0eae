import Faces
import TestSupport
import Testing
import Tutor

@Suite struct KeyDecoderTests {
  /// The keys of a text that comes at once, and then nothing more.
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes) + decoder.flush()
  }

  /// What terminals send, by xterm's and VT220's tables.
  private static let sequences: [(String, Key)] = [
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{1}", .control("a")), ("\u{3}", .control("c")),
    ("\u{4}", .control("d")), ("\u{17}", .control("w")),
    ("\u{1A}", .control("z")),
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right),
    ("\u{1B}[D", .left), ("\u{1B}[H", .home), ("\u{1B}[F", .end),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right),
    ("\u{1B}OD", .left), ("\u{1B}OH", .home), ("\u{1B}OF", .end),
    ("\u{1B}[1~", .home), ("\u{1B}[3~", .delete), ("\u{1B}[4~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[7~", .home),
    ("\u{1B}[8~", .end), ("\u{1B}[1;5C", .right),
    ("a", .character("a")), (" ", .character(" ")), ("é", .character("é")),
    ("µ", .character("µ")), ("−", .character("−")), ("漏", .character("漏")),
    ("🧠", .character("🧠")), ("\u{301}", .character("\u{301}")),
  ]

  @Test func `a control of the second set is no key`() {
    #expect(keys("a\u{8F}b") == [.character("a"), .character("b")])
  }

  @Test(arguments: sequences)
  func `each key is known by its bytes`(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(
    arguments: [
      "", "\u{0}", "\u{1C}", "\u{1B}[2~", "\u{1B}[15~", "\u{1B}[Z",
      "\u{1B}[I", "\u{1B}[<0;1;1M", "\u{1B}OP", "\u{1B}[201~", "\u{1B}[?1;2c",
    ])
  func `keys without a meaning here are passed over`(bytes: String) {
    #expect(keys(bytes) == [])
    #expect(keys(bytes + "x") == [.character("x")])
  }

  // MARK: Escape

  @Test func `a lone escape is a key once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.awaitsMore)
    #expect(decoder.flush() == [.escape])
    #expect(!decoder.awaitsMore)
    #expect(decoder.flush() == [])
  }

  @Test func `an escape before another key is both`() {
    #expect(keys("\u{1B}x") == [.escape, .character("x")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}O\r") == [.escape, .character("O"), .enter])
  }

  @Test func `nothing is flushed that may still become a key`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[".utf8)) == [])
    #expect(!decoder.awaitsMore)
    #expect(decoder.flush() == [])
    #expect(decoder.decode(Array("A".utf8)) == [.up])
  }

  @Test func `a sequence that is broken off takes nothing with it`() {
    #expect(keys("\u{1B}[1;\r") == [.enter])
    #expect(keys("\u{1B}[\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[3\u{3}") == [.control("c")])
    #expect(keys("\u{1B}[é") == [.character("é")])
  }

  @Test func `arrows with the shift key are keys of their own`() {
    #expect(keys("\u{1B}[1;2C\u{1B}[1;2D") == [.shiftRight, .shiftLeft])
    #expect(keys("\u{1B}[1;2A\u{1B}[1;5C") == [.up, .right])
  }

  @Test func `a sequence without an end is given up`() {
    let digits = String(repeating: "1", count: 40)
    let rest = Array(repeating: Key.character("1"), count: 7)
    #expect(keys("\u{1B}[" + digits) == rest)
    #expect(keys("\u{1B}[" + digits + "A") == rest + [.character("A")])
  }

  // MARK: Paste

  private func pasted(_ text: String) -> String {
    "\u{1B}[200~\(text)\u{1B}[201~"
  }

  @Test(
    arguments: [
      "", "3.5 nA", "two\rlines\n", "µ 漏 🧠", "\u{3}\u{4}", "200~ 201~",
    ])
  func `a paste is one key, whatever is in it`(text: String) {
    #expect(keys(pasted(text) + "x") == [.paste(text), .character("x")])
  }

  @Test func `an escape in a paste is dropped`() {
    #expect(keys(pasted("a\u{1B}[31mb\u{1B}")) == [.paste("a[31mb")])
    #expect(keys(pasted("\u{1B}\u{1B}[201")) == [.paste("[201")])
  }

  @Test func `a paste of a megabyte and more is cut to a megabyte`() {
    let megabyte = 1 << 20
    let text = String(repeating: "x", count: megabyte)
    #expect(keys(pasted(text)) == [.paste(text)])
    #expect(keys(pasted(text + "yyy")) == [.paste(text)])
  }

  @Test func `a paste that comes in small portions is the same paste`() {
    var decoder = KeyDecoder()
    var found: [Key] = []
    let some = String(repeating: "x", count: 49) + "\u{1B}"
    let portion = Array(String(repeating: some, count: 20).utf8)
    found += decoder.decode(Array("\u{1B}[200~".utf8))
    for _ in 0..<1100 { found += decoder.decode(portion) }
    found += decoder.decode(Array("\u{1B}[201~".utf8))
    #expect(found == [.paste(String(repeating: "x", count: 1 << 20))])
  }

  // MARK: What is not UTF-8

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xC3, 0xC3, 0xC3],
    ] as [[UInt8]])
  func `what is not UTF-8 is no key and eats none`(bytes: [UInt8]) {
    #expect(keys(bytes + [0x03]) == [.control("c")])
    #expect(keys(bytes + Array("µ".utf8)) == [.character("µ")])
  }

  @Test func `half a character waits for its other half`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE6, 0xBC]) == [])
    #expect(decoder.decode([0x8F]) == [.character("漏")])
  }

  // MARK: Portions

  private static let talk =
    sequences.map(\.0).joined() + "\u{1B}[200~pasted µ\u{1B}[0m\u{1B}[201~"
    + "\u{1B}x\u{1B}[1;\r\u{1B}[" + String(repeating: "9", count: 40) + "Az"

  @Test func `the keys are the same wherever the bytes are parted`() {
    let bytes = Array(Self.talk.utf8)
    let whole = keys(bytes)
    #expect(whole.last == .character("z"))
    for place in bytes.indices {
      var decoder = KeyDecoder()
      let found =
        decoder.decode(Array(bytes[..<place]))
        + decoder.decode(Array(bytes[place...]))
      #expect(found == whole, "parted at \(place)")
    }
  }

  @Test func `the keys are the same byte by byte`() {
    var decoder = KeyDecoder()
    let found = Self.talk.utf8.flatMap { decoder.decode([$0]) }
    #expect(found == keys(Self.talk))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `noise gives the same keys in any portions, and waits for little`(
    seed: UInt64
  ) {
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let bytes = noise(&random)
    var decoder = KeyDecoder()
    var found: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let portion = rest.prefix(Int.random(in: 1...9, using: &random))
      found += decoder.decode(Array(portion))
      rest = rest.dropFirst(portion.count)
      // `ESC [` and the 32 parameters that a sequence may have at most.
      #expect(waiting(in: decoder) <= 34)
    }
    var whole = KeyDecoder()
    #expect(found == whole.decode(bytes))
    // A line end and Ctrl-C come through, unless a paste is still open.
    let end = Array("\u{1B}[201~".utf8) + [0x0D, 0x03]
    #expect(decoder.decode(end).suffix(2) == [.enter, .control("c")])
  }

  private func waiting(in decoder: KeyDecoder) -> Int {
    let mirror = Mirror(reflecting: decoder)
    return (mirror.descendant("pending") as? [UInt8])?.count ?? .max
  }

  /// Bytes of which many begin a sequence.
  private func noise(_ random: inout SeededRandom) -> [UInt8] {
    let starts = ["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~"]
    return (0..<2000).flatMap { _ -> [UInt8] in
      Int.random(in: 0..<4, using: &random) == 0
        ? Array((starts.randomElement(using: &random) ?? "").utf8)
        : [UInt8.random(in: 0...255, using: &random)]
    }
  }
}
