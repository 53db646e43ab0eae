import Testing
import Tutor

@Suite struct KeyTests {
  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func `what is typed stays key by key`() {
    let typed = keys("0123456789abcdef")
    #expect(typed.joined == typed)
    #expect([Key]().joined.isEmpty)
  }

  @Test func `a long run of characters is a paste, other keys stay between`() {
    let long = String(repeating: "x", count: 17)
    #expect(
      (keys(long) + [.enter] + keys("ab") + [.tab] + keys(long)).joined
        == [
          .paste(long), .enter, .character("a"), .character("b"), .tab,
          .paste(long),
        ])
  }

  @Test func `a paste does to a line what its characters do`() {
    let text = "R * C + e\u{301} 👩‍👩‍👧 12345678901234567890"
    var whole = LineEditor()
    var single = LineEditor()
    for key in keys(text).joined { _ = whole.handle(key) }
    for key in keys(text) { _ = single.handle(key) }
    #expect(whole.text == single.text)
  }
}
