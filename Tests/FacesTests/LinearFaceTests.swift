import Display
import Testing

@testable import Faces
@testable import Tutor

@Suite struct LinearFaceTests {
  private func said(_ text: String) -> Page.Exchange {
    Page.Exchange(kind: .notice, parts: [.line(text, .plain)])
  }

  private let rule = " Fire · Step 2 of 4 · Drive         1/4"

  @Test func `a page is written once, and then what is new`() {
    var face = LinearFace(on: Medium(width: 40))
    let content = SamplePages.lines(1...2)
    var page = SamplePages.page(content)
    #expect(face.news(of: page).text == [rule, "", " Line 1", " Line 2", ""])
    #expect(face.news(of: page).isEmpty)

    page.exchanges = [said("One."), said("Two.")]
    #expect(face.news(of: page).text == [" One.", "", " Two.", ""])
    #expect(face.news(of: page).isEmpty)

    page.exchanges.append(said("Three."))
    #expect(face.news(of: page).text == [" Three.", ""])
  }

  @Test func `another page is written with all that was said on it`() {
    var face = LinearFace(on: Medium(width: 40))
    let first = SamplePages.page(
      SamplePages.lines(1...1), said: [said("A."), said("B.")])
    #expect(
      face.news(of: first).text == [
        rule, "", " Line 1", "", " A.", "", " B.", "",
      ])
    let second = SamplePages.page(
      id: 2, SamplePages.lines(2...2), said: [said("C.")])
    #expect(face.news(of: second).text == [rule, "", " Line 2", "", " C.", ""])
  }

  @Test func `a page that comes back is written from its question on`() {
    var face = LinearFace(on: Medium(width: 40))
    let question = Page.Part.passage(SamplePages.passage)
    let page = SamplePages.page(
      SamplePages.lines(1...2) + [question], said: [said("A.")], asking: true)
    _ = face.news(of: page)
    _ = face.news(of: SamplePages.page(id: 2, []))
    #expect(
      face.news(of: page).text
        == [rule, "", " A *short* passage with 1.9 nA in it.", ""])
    let reading = SamplePages.page(id: 3, SamplePages.lines(1...2))
    _ = face.news(of: reading)
    _ = face.news(of: page)
    #expect(face.news(of: reading).text == [rule, ""])
  }

  @Test func `a page without a header begins with a line across`() {
    var face = LinearFace(on: Medium(width: 200))
    let page = SamplePages.page(SamplePages.lines(1...1), header: nil)
    #expect(face.news(of: page).text.first == String(repeating: "─", count: 79))
  }

  @Test func `before an answer it says what an answer looks like`() {
    let face = LinearFace(on: Medium(width: 40))
    let asking = SamplePages.page([], asking: true)
    #expect(
      face.question(of: asking).text
        == [" Type a current.", " Enter go on   q leave"])
    #expect(face.lead(of: asking).text == " amp = ")
    let reading = SamplePages.page([])
    #expect(face.question(of: reading).text == [" Enter go on   q leave"])
    #expect(face.lead(of: reading).text == " > ")
  }

  @Test func `nothing is wider than the medium`() {
    for width in 1...120 {
      for characters in [Medium.Characters.unicode, .ascii] {
        var face = LinearFace(
          on: Medium(width: width, characters: characters))
        let page = SamplePages.page(
          SamplePages.everyPart, said: [said("Said.")], asking: true)
        let lines = face.news(of: page) + face.question(of: page)
        if lines.contains(where: { $0.width > width }) {
          Issue.record("at \(width)")
        }
      }
    }
  }
}
