import Diagnostics
import Display
import Markdown
import TestSupport
import Testing
import Text

@Suite struct MarkdownLayoutTests {
  @Test func `a page reads from top to bottom`() {
    let text = """
      # Leaky

      The membrane *leaks*: its
      potential **decays** to `u_rest`.

      ***

      > Ohm said so.
      >
      > Twice.
      """
    #expect(
      page(text, 30)
        == """
         Leaky
         ━━━━━

         The membrane _leaks_: its
         potential *decays* to
         `u_rest`.

         ─────────────────────────────

         │ Ohm said so.
         │
         │ Twice.
        """.page)
  }

  @Test func `headings can be told apart without colour`() {
    let text = "# A\n\n## B b\n\n### C\n\n###### D\n"
    #expect(
      page(text, 20)
        == """
         A
         ━

         B b
         ───

         ### C

         ###### D
        """.page)
    let colored = page(text, on: Medium(width: 20, usesColor: true))
    #expect(colored[6...] == [" C", "", " D"])
  }

  @Test func `prose stays narrow on a wide screen`() {
    let text = String(repeating: "leak ", count: 60)
    let widths = Set(page(text, 300).map(\.width))
    #expect(widths.max() == 75)
  }

  @Test func `a break that the author asked for is kept`() {
    #expect(
      page("one  \ntwo\\\nthree\nfour", 20) == [" one", " two", " three four"])
  }

  @Test func `a picture is its description and its address`() {
    #expect(
      page("![RC circuit](figures/rc.svg) ![](x.png)", 60)
        == [" [image: RC circuit, figures/rc.svg] [image: x.png]"])
  }

  @Test func `formulas stand in the text and below it`() {
    let text = "Decay $e^{-t}$ of\n\n$$\\tau \\frac{du}{dt} = -u$$\n\ngone"
    let rows = page(text, 40)
    #expect(rows.first?.hasPrefix(" Decay e") ?? false)
    #expect(rows[2...4].allSatisfy { $0.hasPrefix("     ") })
    #expect(rows[3].contains("τ") && rows[2].contains("du"))
    #expect(rows.last == " gone")
  }

  @Test func `what is read aloud has no lines, marks or columns`() {
    let text = """
      # Leaky

      It *leaks* a `u`.

      ***

      $$\\frac{a}{b}$$

      | name | worth |
      | ---- | ----- |
      | R    | 10 MΩ |
      """
    #expect(
      page(text, on: Medium(width: 60, isSpoken: true)) == [
        " Leaky", "", " It leaks a u.", "", " a/b", "", " name: R",
        "   worth: 10 MΩ",
      ])
  }

  @Test func `front matter is not shown`() {
    #expect(page("---\ntitle: Leaky\n---\n\ntext", 20) == [" text"])
  }

  @Test func `blocks can be set one by one, behind a mark`() {
    let document = Document(
      SourceText(name: "", "one\n\ntwo three four\n\nfive"))
    let blocks = Array(document.children(of: 0))
    let layout = MarkdownLayout(document, on: Medium(width: 12))
    let lines = layout.lines(of: blocks[1...1], first: " ✓ ", rest: "   ")
    #expect(lines.map(\.text) == [" ✓ two three", "   four"])
    #expect(layout.line(of: blocks[1]).text == "two three four")
    #expect(layout.lines(of: [-1, 99]).isEmpty)
  }

  @Test func `in ASCII everything is spelt out before lines are filled`() {
    let text = """
      # τ “leaks”

      - at −70 mV … it µ
      - [x] → done

      > a
      >
      > b
      """
    #expect(
      page(text, on: Medium(width: 14, characters: .ascii))
        == """
         tau "leaks"
         ===========

         * at -70 mV
           ... it u
         [x] -> done

         | a
         |
         | b
        """.page)
  }

  @Test func `no line is wider than the screen`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of pages: \(seed)")
    var hostile = HostileText(seed: seed)
    for _ in 0..<400 {
      let text = hostile.text(pieces: 40)
      let width = Int.random(in: 1...120, using: &hostile)
      let characters: Medium.Characters =
        Bool.random(using: &hostile) ? .ascii : .unicode
      let medium = Medium(width: width, characters: characters)
      let wide = lines(text, on: medium).filter { $0.width > width }
      #expect(wide == [], "\(text.debugDescription) at \(width)")
    }
  }

  @Test func `deep nesting costs no more than any other text`() {
    let quotes = String(repeating: ">", count: 10_000) + " deep"
    #expect(page(quotes, 20).last?.hasSuffix("deep") ?? false)
    let items = String(repeating: "- ", count: 5_000) + "deep"
    #expect(page(items, 20).contains { $0.hasSuffix("deep") })
    let stress = String(repeating: "*a ", count: 5_000)
    #expect(page(stress, 20).count > 500)
  }
}
