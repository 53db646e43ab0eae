import Diagnostics
import Display
import Testing

@testable import Faces
@testable import Tutor
import Text

@Suite struct PartLayoutTests {
  private func lines(
    _ parts: Page.Part..., width: Int = 80,
    characters: Medium.Characters = .unicode
  ) -> [String] {
    let medium = Medium(width: width, characters: characters)
    return PartLayout(medium: medium).lines(of: parts).text
  }

  @Test(
    arguments: [
      (.title, " A word."), (.plain, " A word."), (.quiet, " A word."),
      (.good, " ✓ A word."), (.bad, " ✗ A word."), (.remark, " · A word."),
    ] as [(Page.Tone, String)])
  func `a sentence has the mark of its tone`(tone: Page.Tone, text: String) {
    #expect(lines(.line("A word.", tone)) == [text])
  }

  @Test func `a long sentence goes on below its own beginning`() {
    #expect(
      lines(.line("Nothing happens at rest.", .bad), width: 16)
        == [" ✗ Nothing", "   happens at", "   rest."])
  }

  @Test func `what can be typed is set off, and its quotes are gone`() {
    let medium = Medium(width: 80)
    let line = PartLayout(medium: medium)
      .lines(of: [.line("Go on with `:n`.", .plain)])[0]
    #expect(line.text == " Go on with :n.")
    #expect(line.runs.contains(Run(":n", Style(.cyan))))
    #expect(lines(.line("It's ` alone", .plain)) == [" It's ` alone"])
  }

  @Test func `a passage is prose with its values`() {
    #expect(
      lines(.passage(SamplePages.passage))
        == [" A *short* passage with 1.9 nA in it."])
  }

  @Test func `a step that was found is one line, or two where it is narrow`() {
    let menu = Page.Part.menu([
      .init(
        number: 3, title: "Drive", detail: "Two, step 1, open", extent: nil,
        isCurrent: false)
    ])
    #expect(lines(menu) == ["", "  3  Drive  Two, step 1, open", ""])
    #expect(
      lines(menu, width: 30)
        == ["", "  3  Drive", "     Two, step 1, open", ""])
  }

  @Test func `options are numbered from one`() {
    #expect(
      lines(.options(SamplePages.options, .number))
        == ["", "  1  The nucleus", "  2  The membrane"])
  }

  @Test func `an answer stands at the left, how it was read at the right`() {
    let left = " amp = 0.0035 µA"
    let right = "read as 3.5 nA"
    let gap = String(repeating: " ", count: 79 - left.count - right.count)
    let answer = Page.Part.answer(
      label: "amp", text: "0.0035 µA", echo: "3.5 nA")
    #expect(lines(answer) == ["", left + gap + right])
    #expect(lines(answer, width: 20) == ["", left, " read as 3.5 nA"])
  }

  @Test func `an answer that was read as typed is not repeated`() {
    let answer = Page.Part.answer(label: nil, text: "2", echo: "2")
    #expect(lines(answer) == ["", " > 2"])
    #expect(lines(.answer(label: nil, text: "x", echo: nil)) == ["", " > x"])
  }

  @Test func `the solution is said to be one`() {
    let solution = Page.Part.answer(
      label: nil, text: "2", echo: "2", isSolution: true)
    #expect(lines(solution) == ["", " > 2", " ✓ The solution."])
  }

  @Test(
    arguments: [
      ("3 foo", 2, 5, .unicode), ("3 foo", 5, 5, .unicode),
      ("µA foo", 4, 7, .unicode), ("漏漏 foo", 7, 10, .unicode),
      ("µA τ foo", 7, 10, .ascii), ("ϑ foo", 3, 6, .ascii),
    ] as [(String, Int, Int, Medium.Characters)])
  func `the pointer is below the place it means`(
    text: String, lower: Int, upper: Int, characters: Medium.Characters
  ) throws {
    let lines = lines(
      .answer(label: "amp", text: text, echo: nil),
      .pointer(SourceRange(lower, upper), label: "amp", text: text),
      characters: characters)
    #expect(lines.count == 3)
    let pointer = lines[2]
    let column = pointer.prefix { $0 == " " }.count
    let place = try #require(lines[1].firstRange(of: "foo"))
    let end = lower == upper ? place.upperBound : place.lowerBound
    let wanted = String(lines[1][..<end])
    #expect(column == wanted.width)
    #expect(pointer.dropFirst(column) == (lower == upper ? "^" : "^~~"))
  }

  @Test func `a pointer outside the answer, or the screen, does no harm`() {
    let far = SourceRange(-5, 900)
    #expect(lines(.pointer(far, label: nil, text: "abc")) == ["   ^~~"])
    let late = SourceRange(500, 900)
    #expect(lines(.pointer(late, label: nil, text: "abc")) == ["      ^"])
    let long = String(repeating: "x", count: 100)
    #expect(
      lines(.pointer(SourceRange(90, 99), label: nil, text: long)).isEmpty)
    #expect(
      lines(.pointer(SourceRange(0, 99), label: nil, text: long))
        == ["   ^" + String(repeating: "~", count: 76)])
  }

  @Test func `the titles of a long menu stand below each other`() {
    let entries = (9...10).map { number in
      Page.MenuEntry(
        number: number, title: "T", detail: "d", isCurrent: number == 9)
    }
    #expect(
      lines(.menu(entries)) == ["", " ▸ 9  T  d", "  10  T  d", ""])
  }

  @Test func `a menu shows each lesson, how far it is, and the current one`() {
    let entries = [
      Page.MenuEntry(
        number: 1, title: "Leaky", detail: "a hole in the membrane",
        extent: .init(done: 3, total: 9), isCurrent: false),
      Page.MenuEntry(
        number: 2, title: "Fire", detail: "", extent: .init(done: 9, total: 9),
        isCurrent: true),
    ]
    #expect(
      lines(.menu(entries))
        == """

          1  Leaky  ━━━╌╌╌╌╌╌╌ 3/9
             a hole in the membrane
         ▸2  Fire   ━━━━━━━━━━ 9/9

        """.page)
    #expect(
      lines(.menu(entries), width: 20)
        == """

          1  Leaky
             a hole in the
             membrane
         ▸2  Fire

        """.page)
  }

  @Test func `keys stand above each other`() {
    #expect(
      lines(.keys([.init("Enter", "go on"), .init(":h", "a hint")]))
        == ["", "  Enter   go on", "  :h      a hint", ""])
  }

  @Test func `a figure has its caption below, and only once`() {
    for width in [10, 20, 40, 80] {
      let medium = Medium(width: width)
      for height in [nil, 4, 6, 16] {
        let layout = PartLayout(medium: medium, figureHeight: height)
        let text = layout.lines(of: SamplePages.figures).text
          .joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(text.ranges(of: "Rises to").count == 1)
        #expect(text.hasSuffix("no spikes."))
      }
    }
  }

  @Test func `no part is wider than the medium`() {
    for width in 1...200 {
      for characters in [Medium.Characters.unicode, .ascii] {
        let medium = Medium(width: width, characters: characters)
        let layout = PartLayout(medium: medium, figureHeight: 8)
        for part in SamplePages.everyPart {
          let widest = layout.lines(of: part).map(\.width).max() ?? 0
          if widest > width { Issue.record("\(part) at \(width): \(widest)") }
        }
      }
    }
  }

  @Test func `in ASCII there are no other characters`() {
    let medium = Medium(width: 60, characters: .ascii)
    let lines = PartLayout(medium: medium).lines(of: SamplePages.everyPart)
    for line in lines {
      #expect(line.text.utf8.allSatisfy { $0 < 0x80 }, "\(line.text)")
    }
  }
}
