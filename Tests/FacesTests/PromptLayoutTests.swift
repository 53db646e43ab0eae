import Display
import Testing

@testable import Faces
@testable import Tutor

@Suite struct PromptLayoutTests {
  private func prompt(
    _ typed: String = "", label: String? = "amp", left: Int = 0,
    placeholder: String = "a current in nA"
  ) -> Page.Prompt {
    var line = LineEditor()
    line.set(typed)
    for _ in 0..<left { _ = line.handle(.left) }
    return Page.Prompt(
      label: label, placeholder: placeholder, line: line,
      keys: [
        .init(":h", "hint (1 of 3)"), .init(":s", "solution"),
        .init(":n", "skip"), .init("?", "help"), .init(":q", "leave"),
      ], takesAnswer: true)
  }

  /// The line as text, with `▏` where the cursor is.
  private func shown(_ prompt: Page.Prompt, width: Int) -> String {
    let layout = PromptLayout(medium: Medium(width: width))
    let (line, cursor) = layout.line(of: prompt)
    let text = line.padded(to: cursor).text
    return String(text.prefix(cursor)) + "▏" + text.dropFirst(cursor)
  }

  @Test func `the label stands before the answer, or a sign`() {
    #expect(shown(prompt("3.5 nA"), width: 80) == " amp = 3.5 nA▏")
    #expect(shown(prompt("2", label: nil), width: 80) == " > 2▏")
  }

  @Test func `while nothing is typed it says what an answer looks like`() {
    #expect(shown(prompt(), width: 80) == " amp = ▏a current in nA")
    #expect(shown(prompt(), width: 16) == " amp = ▏a curre…")
  }

  private let ranges =
    "R = …, tau = …, t_ref = …; R from 10 MΩ to 90 MΩ, "
    + "tau from 5 ms to 45 ms, t_ref from 0 ms to 20 ms"

  /// What stands above the line, as text.
  private func above(
    _ prompt: Page.Prompt, width: Int, rows: Int = 6,
    _ characters: Medium.Characters = .unicode
  ) -> [String] {
    PromptLayout(medium: Medium(width: width, characters: characters))
      .formAbove(prompt, rows: rows).map(\.text)
  }

  @Test func `where there is no room for it, it stands above, all of it`() {
    let prompt = prompt(label: nil, placeholder: ranges)
    #expect(
      above(prompt, width: 80) == [
        " R = …, tau = …, t_ref = …; R from 10 MΩ to 90 MΩ, tau from 5 ms to "
          + "45 ms,",
        " t_ref from 0 ms to 20 ms",
      ])
    #expect(
      above(prompt, width: 40) == [
        " R = …, tau = …, t_ref = …;",
        " R from 10 MΩ to 90 MΩ,", " tau from 5 ms to 45 ms,",
        " t_ref from 0 ms to 20 ms",
      ])
    #expect(above(prompt, width: 120).isEmpty)
    #expect(
      above(prompt, width: 40, .ascii).last == " t_ref from 0 ms to 20 ms")
  }

  @Test func `it takes no more rows than it may`() {
    let prompt = prompt(label: nil, placeholder: ranges)
    #expect(
      above(prompt, width: 40, rows: 3).last
        == " tau from 5 ms to 45 ms, t_ref from 0 m…")
    #expect(above(prompt, width: 40, rows: 0).isEmpty)
  }

  @Test func `it stays there while an answer is typed`() {
    let typing = prompt("R = 40", label: nil, placeholder: ranges)
    #expect(above(typing, width: 80).count == 2)
    #expect(above(prompt("3"), width: 80).isEmpty)
  }

  @Test func `the cursor stands where it is in the line`() {
    #expect(shown(prompt("3.5 nA", left: 3), width: 80) == " amp = 3.5▏ nA")
    #expect(shown(prompt("3.5 nA", left: 6), width: 80) == " amp = ▏3.5 nA")
  }

  @Test func `of a long line the part before the cursor is seen`() {
    let line = "0123456789abcdef"
    #expect(shown(prompt(line), width: 18) == " amp = 6789abcdef▏")
    #expect(shown(prompt(line, left: 2), width: 18) == " amp = 456789abcd▏")
    #expect(shown(prompt(line, left: 16), width: 18) == " amp = ▏0123456789")
  }

  @Test func `wide characters count twice, and half of one is a blank`() {
    let layout = PromptLayout(medium: Medium(width: 18))
    let (line, cursor) = layout.line(of: prompt("漏漏漏漏漏漏x"))
    #expect(line.text == " amp = " + " 漏漏漏漏x")
    #expect(cursor == 17)
  }

  @Test func `the keys are as many as fit, and leaving is among them`() {
    func keys(_ width: Int) -> String {
      PromptLayout(medium: Medium(width: width)).keys(of: prompt()).text
    }
    #expect(
      keys(80)
        == " :h hint (1 of 3)   :s solution   :n skip   ? help   :q leave")
    #expect(keys(45) == " :h hint (1 of 3)   :s solution   :q leave")
    #expect(keys(20) == " :n skip   :q leave")
    #expect(keys(4) == " :q ")
  }

  private static let hostileLines = [
    "", "3.5 nA", String(repeating: "0123456789", count: 21),
    String(repeating: "漏", count: 50), "e\u{301}🧠👩‍🔬\u{1B}\u{202E}x",
  ]

  @Test(arguments: hostileLines)
  func `nothing is wider than the medium, and the cursor is inside`(
    line: String
  ) {
    let prompts = ["amp", nil, String(repeating: "ϑ", count: 240)].flatMap {
      [prompt(line, label: $0), prompt(line, label: $0, left: 7)]
    }
    for width in 1...200 {
      for characters in [Medium.Characters.unicode, .ascii] {
        let layout = PromptLayout(
          medium: Medium(width: width, characters: characters))
        #expect(layout.keys(of: prompts[0]).width <= width)
        for prompt in prompts {
          let (shown, cursor) = layout.line(of: prompt)
          #expect(shown.width <= width)
          #expect((0..<width).contains(cursor))
          let above = layout.formAbove(prompt, rows: 3)
          #expect(above.count <= 3)
          #expect(above.allSatisfy { $0.width <= width })
        }
      }
    }
  }
}
