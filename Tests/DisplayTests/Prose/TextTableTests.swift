import Display
import Testing

@Suite struct TextTableTests {
  private let table = TextTable([("Lesson", .left), ("Tries", .right)]).with(
    rows: [["Leaky", "12"], ["Fire – more", "3"]])

  private func text(_ medium: Medium) -> [String] {
    table.lines(on: medium).map(\.text)
  }

  @Test func `columns are as wide as they need and stand at their side`() {
    #expect(
      text(Medium(width: 40)) == [
        " Lesson       Tries", " ───────────  ─────", " Leaky           12",
        " Fire – more      3",
      ])
  }

  @Test func `seven bits are enough`() {
    let lines = text(Medium(width: 40, characters: .ascii))
    #expect(lines.count == 4)
    #expect(!lines.joined().contains { !$0.isASCII })
  }

  @Test(arguments: 1...20)
  func `no line is wider than the medium`(_ width: Int) {
    #expect(
      table.lines(on: Medium(width: width)).allSatisfy {
        $0.width <= max(width, 2)
      })
  }
}
