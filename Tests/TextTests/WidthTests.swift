import TestSupport
import Testing
import Text

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中文", 4), ("한", 2),
    ("ᄒ\u{1161}\u{11AB}", 2), ("🧠", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇪🇯🇵", 4), ("1️⃣", 2),
    ("⚠️ warn", 7), ("⚠", 1), ("⌚\u{FE0E}", 1), ("−70 mV", 6), ("MΩ", 2),
    ("v\u{20D7}", 1), ("⠿⡇", 2), ("─│┼", 3), ("…", 1), ("\u{200B}", 0),
  ])
  func `a text takes the columns that terminals give it`(
    text: String, columns: Int
  ) {
    #expect(text.width == columns)
  }

  @Test func `joining texts never makes them wider`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of joining texts: \(seed)")
    var hostile = HostileText(seed: seed)
    for _ in 0..<2000 {
      let a = hostile.text(pieces: 3)
      let b = hostile.text(pieces: 3)
      #expect((a + b).width <= a.width + b.width, "\(a.debugDescription)")
    }
  }
}
