import Diagnostics
import Display
import Markdown
import Testing

@Suite struct InlineSetterTests {
  private let color = Medium(width: 60, usesColor: true)

  @Test func `stress is weight and slant where there is colour`() {
    let line = lines("a *b **c*** `d` ~~e~~", on: color)[0]
    #expect(
      line.looks == [
        Run("a "), Run("b ", Style(italic: true)),
        Run("c", Style(bold: true, italic: true)), Run(" "),
        Run("d", Style(.cyan)), Run(" "), Run("e", Style(struck: true)),
      ])
  }

  @Test func `stress is a mark where there is none`() {
    #expect(page("a *b* **c** `d` ~~e~~", 60) == [" a _b_ *c* `d` ~e~"])
  }

  @Test func `addresses are numbered and listed at the end`() {
    let text = """
      See [one](https://x.y/1), [two](http://x.y/2) and [again](https://x.y/1),
      or [write](mailto:a@b.c).
      """
    #expect(
      page(text, 40)
        == """
         See one [1], two [2] and again [1], or
         write [3].

         [1] https://x.y/1
         [2] http://x.y/2
         [3] mailto:a@b.c
        """.page)
  }

  @Test func `an address that is its own text needs no number`() {
    #expect(page("<https://x.y> <a@b.c>", 40) == [" https://x.y a@b.c"])
  }

  @Test func `a file beside the page is named below`() {
    #expect(
      page("[a](sheets/01.pdf)", 40) == [" a [1]", "", " [1] sheets/01.pdf"])
  }

  @Test func `links that lead nowhere outside are plain text`() {
    #expect(
      page("[a](lif:a) [b](javascript:x) [c](#d)", 40) == [" a b c"])
  }

  @Test func `a terminal that follows links gets them`() {
    let medium = Medium(width: 40, usesColor: true, followsLinks: true)
    let lines = lines("a [b *c*](https://x.y)", on: medium)
    let blue = Style(.blue)
    #expect(
      lines[0].looks.dropFirst() == [
        Run("b ", blue, link: "https://x.y"),
        Run("c", Style(.blue, italic: true), link: "https://x.y"),
      ])
    #expect(lines.count == 1)
  }

  @Test func `a computed value is stressed and leads nowhere`() {
    let medium = Medium(width: 40, usesColor: true, followsLinks: true)
    let line = lines("of [1.6 nA](lif:amp).", on: medium)[0]
    #expect(
      line.looks == [
        Run("of "), Run("1.6 nA", Style(bold: true)), Run("."),
      ])
    #expect(page("of [1.6 nA](lif:amp).", 40) == [" of 1.6 nA."])
  }

  @Test func `a short formula is not broken at its blanks`() {
    #expect(page("so that $a + b$", 12) == [" so that", " a + b"])
  }

  @Test func `a line by itself has no numbers`() {
    let source = SourceText(name: "", "# a [b](https://x.y) $c$")
    let layout = MarkdownLayout(Document(source), on: Medium())
    #expect(layout.line(of: 1).text == "a b c")
  }

  @Test func `a long address is cut without a hyphen`() {
    #expect(
      page("[a](https://x.y/leaky-fire)", 18)
        == [" a [1]", "", " [1] https://x.y/l", "     eaky-fire"])
  }

  /// Found by fuzzing: ε is seven letters in ASCII.
  @Test func `a long address is spelt before it is cut`() {
    let medium = Medium(width: 20, characters: .ascii)
    let rows = page("[a](\(String(repeating: "ε/", count: 9)))", on: medium)
    #expect(rows.allSatisfy { $0.count <= 20 }, "\(rows)")
    #expect(rows.joined().contains("epsilon"))
  }
}
