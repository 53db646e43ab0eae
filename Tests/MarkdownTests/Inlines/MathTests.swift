import Diagnostics
import Markdown
import Testing

@Suite struct MathTests {
  @Test func `prices stay text`() {
    let text = "costs $5 and $6, not $ 7"
    #expect(read(text).kinds == [.paragraph, .text(text)])
  }

  @Test func `a formula keeps its TeX and its place`() {
    let document = read("so $\\tau = R C$ *is*")
    #expect(document.kinds.contains(.math("\\tau = R C", display: false)))
    let place = document.source { if case .math = $0 { true } else { false } }
    #expect(place == "$\\tau = R C$")
  }

  @Test func `braces keep a dollar inside`() {
    #expect(
      read("$\\text{for $x$}$").kinds
        == [.paragraph, .math("\\text{for $x$}", display: false)])
  }

  @Test func `two dollars alone in a paragraph are a block`() {
    #expect(read("$$ u = 1 $$").kinds == [.mathBlock(" u = 1 ")])
    #expect(read("a $$u$$").kinds.last == .math("u", display: true))
  }

  /// No list may begin at "- b", no heading end at "= c".
  @Test func `nothing interrupts a formula between lines of two dollars`() {
    let document = read("> $$\n> a\n> - b\n> # c\n> ---\n> $$\n> d")
    #expect(document.kinds[0] == .blockQuote)
    #expect(document.kinds[1] == .paragraph)
    #expect(
      document.kinds[2] == .math("\na\n- b\n# c\n---\n", display: true))
    #expect(read("$$\na\n- b\n$$\n").kinds == [.mathBlock("\na\n- b\n")])
  }

  @Test func `a formula that a blank line cuts is text, and is reported`() {
    let document = read("$$\na\n\nb\n$$\n")
    #expect(document.plainText(of: 0) == "$$ a\nb $$")
    #expect(document.diagnostics.map(\.code) == ["unclosed-formula"])
    #expect(
      document.diagnostics.first?.report(in: document.source) == """
        warning: no line `$$` closes this formula before its paragraph ends
          test.md:1:1
           1 | $$
             | ^~ close it with `$$`, without a blank line before

        """)
  }

  @Test func `without the extension a dollar is a dollar`() {
    #expect(read("$x$", .none).kinds == [.paragraph, .text("$x$")])
  }

  @Test func `the line ends of a formula are line feeds, whatever the file's`()
  {
    let document = read("x $$a\r\n$$ `b\r\nc`")
    #expect(document.kinds.contains(.math("a\n", display: true)))
    #expect(document.kinds.contains(.code("b c")))
  }

  @Test func `a fence of the language math is a formula`() {
    #expect(read("```math\na = b\n```").kinds == [.mathBlock("a = b\n")])
    #expect(read("```maths\na\n```").codeBlocks.count == 1)
    #expect(read("```math\na\n```", .none).codeBlocks.count == 1)
  }
}
