import Diagnostics
import Display
import Plot
import Testing

@testable import Faces
@testable import Tutor

/// Pages for a screen reader.
@Suite struct SpokenPartsTests {
  private let medium = Medium(width: 200, isSpoken: true)

  private func lines(_ part: Page.Part) -> [String] {
    PartLayout(medium: medium).lines(of: part).text.filter { !$0.isEmpty }
  }

  private let figure = Figure(
    horizontal: Axis(label: "t", unitSymbol: "ms", from: 0, to: 10),
    panels: [
      Panel(
        vertical: Axis(label: "u", unitSymbol: "mV", from: 0, to: 10),
        curves: [Curve(name: "u", points: [Point(0, 0), Point(10, 10)])],
        levels: [Level(name: "ϑ", value: 5)])
    ], caption: "It rises.")

  @Test func `a figure is its sentence, and where its numbers are`() {
    #expect(
      lines(.figure(figure)) == [" Figure. It rises. :t reads its numbers."])
  }

  @Test func `a table is a line a row, each number behind its name`() {
    let rows = lines(.table(figure))
    #expect(rows.first == " Table. It rises.")
    #expect(rows.contains(" t in ms: 0; u in mV: 0."))
    #expect(rows.contains(" t in ms: 10; u in mV: 10."))
    #expect(rows.last == " ϑ: 5 mV.")
  }

  @Test(arguments: [Page.Tone.good, .bad, .remark, .title, .quiet])
  func `a sentence has no mark before it`(tone: Page.Tone) {
    #expect(lines(.line("A word.", tone)) == [" A word."])
  }

  @Test(
    arguments: [
      ("amp", "0.0035 µA", "3.5 nA", "amp = 0.0035 µA, read as 3.5 nA"),
      ("amp", "3.5 nA", "3.5 nA", "amp = 3.5 nA"), (nil, "2", nil, "2"),
      ("", "1 + 1", nil, "1 + 1"),
    ] as [(String?, String, String?, String)])
  func `an answer says what was typed and how it was read`(
    label: String?, text: String, echo: String?, words: String
  ) {
    #expect(
      lines(.answer(label: label, text: text, echo: echo))
        == [" You typed: \(words)."])
    #expect(
      lines(.answer(label: label, text: text, echo: echo, isSolution: true))
        == [" The solution: \(words)."])
  }

  @Test(
    arguments: [
      (2, 5, " The trouble is at: foo."), (5, 5, " The trouble is at its end."),
      (-1, 1, " The trouble is at: 3."), (4, 99, " The trouble is at: o."),
    ])
  func `a caret is named by what it stands under`(
    lower: Int, upper: Int, words: String
  ) {
    let place = SourceRange(lower, upper)
    #expect(
      lines(.pointer(place, label: nil, text: "3 foo")) == [words])
  }

  @Test func `a menu says where everything stands`() {
    let entries: [Page.MenuEntry] = [
      .init(
        number: 1, title: "Leaky", detail: "a hole",
        extent: .init(done: 3, total: 9), isCurrent: true),
      .init(
        number: 2, title: "Over", detail: "", extent: nil, isCurrent: false),
    ]
    #expect(
      lines(.menu(entries)) == [
        " 1: Leaky. a hole. 3 of 9 steps finished. You are here.", " 2: Over.",
      ])
  }

  @Test func `nothing of a page is drawn`() {
    let drawing = Set("✓✗·━╌─│└┤▸⠿█▁▇")
    for part in SamplePages.everyPart {
      let text = lines(part).joined()
      #expect(drawing.isDisjoint(with: text), "\(text)")
    }
  }

  @Test func `a page without steps counts none`() {
    let header = Page.Header(
      lesson: "What if", place: nil, title: "Drive", done: 0, total: 0,
      isLesson: false)
    #expect(header.spoken == "What if. Drive.")
  }

  @Test func `where the learner is comes first, in a sentence`() {
    var face = LinearFace(on: medium)
    let page = SamplePages.page(SamplePages.lines(1...1), asking: true)
    #expect(
      face.news(of: page).text.first
        == "Lesson Fire. Step 2 of 4. Drive. 1 of 4 steps finished.")
    #expect(
      face.question(of: page).text
        == [" Type a current.", " Enter: go on. q: leave."])
  }
}
