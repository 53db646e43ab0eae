import Display
import Testing

@testable import Faces
@testable import Tutor

@Suite struct HeaderLayoutTests {
  private func text(
    _ header: Page.Header, width: Int,
    characters: Medium.Characters = .unicode
  ) -> String {
    let medium = Medium(width: width, characters: characters)
    return HeaderLayout(medium: medium).line(of: header).text
  }

  private let header = Page.Header(
    lesson: "Fire", place: "Step 4 of 11", title: "Five spikes", done: 3,
    total: 11)

  @Test func `it says where the learner is, and at the right how far`() {
    let names = " Fire · Step 4 of 11 · Five spikes"
    let bar = "━━━╌╌╌╌╌╌╌╌╌ 3/11"
    let gap = String(repeating: " ", count: 79 - names.count - bar.count)
    #expect(text(header, width: 80) == names + gap + bar)
  }

  @Test func `a narrow one has the numbers and as much of the names as fits`() {
    #expect(
      text(header, width: 40) == " Fire · Step 4 of 11 · Five spik…  3/11")
    #expect(text(header, width: 20) == " Fire · Step…  3/11")
  }

  @Test func `in ASCII it has no other characters`() {
    let ascii = text(header, width: 80, characters: .ascii)
    #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
    #expect(ascii.hasPrefix(" Fire"))
    #expect(
      text(header, width: 20, characters: .ascii) == " Fire * St...  3/11")
  }

  @Test func `it is never wider than the medium`() {
    let headers = [
      header,
      Page.Header(lesson: "漏れる膜", place: nil, title: nil, done: 0, total: 0),
      Page.Header(
        lesson: String(repeating: "long ", count: 60), place: "Question 1 of 3",
        title: "🧠🧠🧠", done: 1000, total: 1000),
    ]
    for width in 1...200 {
      for characters in [Medium.Characters.unicode, .ascii] {
        let medium = Medium(width: width, characters: characters)
        for header in headers {
          #expect(HeaderLayout(medium: medium).line(of: header).width <= width)
        }
      }
    }
  }
}
