import Display
import Faces
import Testing

@testable import Tutor

@Suite struct SheetsTests {
  @Test func `a menu has its title above`() {
    let menu = Menu(
      title: "A course",
      entries: [
        .init(
          number: 1, title: "Leaky", detail: "",
          extent: .init(done: 1, total: 2),
          isCurrent: false)
      ])
    #expect(
      menu.lines(on: Medium(width: 80)).text
        == [" A course", "", "  1  Leaky  ━━━━━╌╌╌╌╌ 1/2", ""])
  }

  @Test func `a picture begins and ends without blank lines`() throws {
    let figure = try #require(SamplePages.figure())
    let lines = Picture(figure).lines(on: Medium(width: 80)).text
    #expect(lines.first?.isEmpty == false)
    #expect(lines.last?.hasSuffix("no spikes.") == true)
  }
}
