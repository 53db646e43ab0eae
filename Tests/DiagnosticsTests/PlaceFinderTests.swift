import Diagnostics
import TestSupport
import Testing

@Suite struct PlaceFinderTests {
  private static let pieces = [
    "a", "bc ", "é", "e\u{301}", "\u{301}", "漏", "👩‍👩‍👧", "🇩🇪", "🇫", "\u{200D}",
    "\n", "\r\n", "\r", "$x$", "\u{0600}", "\u{0}", "한", "ᄒ",
  ]

  @Test func `places are those of the text, in whatever order`() {
    var random = SeededRandom(announcing: "places")
    for _ in 0..<200 {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      let source = SourceText(name: "t", text)
      var offsets = (0..<12).map { _ in
        Int.random(in: -2...source.bytes.count + 2, using: &random)
      }
      if Bool.random(using: &random) { offsets.sort() }
      var finder = PlaceFinder(source)
      for offset in offsets {
        #expect(
          finder.position(of: offset) == source.position(of: offset),
          "\(offset) in \(text.debugDescription)")
      }
    }
  }

  @Test func `the findings of one long line are placed in one walk`() {
    let source = SourceText(
      name: "t", String(repeating: "word é ", count: 20_000))
    var finder = PlaceFinder(source)
    var last = SourcePosition(line: 1, column: 1)
    for word in 0..<20_000 {
      last = finder.position(of: word * 8)
    }
    #expect(last == SourcePosition(line: 1, column: 19_999 * 7 + 1))
  }

  @Test func `a line is found without its column`() {
    let source = SourceText(name: "t", "a\nb\r\nc")
    #expect([0, 1, 2, 3, 4, 5, 9].map(source.line) == [1, 1, 2, 2, 2, 3, 3])
  }
}
