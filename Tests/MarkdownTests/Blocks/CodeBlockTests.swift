import Diagnostics
import Markdown
import Testing

@Suite struct CodeBlockTests {
  @Test func `the lines of fenced code stand where they are in the source`() {
    let text = "> ```swift  a b \n> let x\n>\n>   y\n> ```\n"
    let document = read(text)
    let code = document.codeBlocks[0]
    #expect(code.info == "swift  a b")
    #expect(document.source[code.infoRange] == "swift  a b")
    #expect(code.content == "let x\n\n  y\n")
    #expect(code.lines.map { document.source[$0] } == ["let x", "", "  y"])
    #expect(code.isFenced && code.isClosed)
  }

  @Test func `the indent of the fence is taken off its lines, no more`() {
    let document = read("  ```\n   a\n b\n  ```")
    let code = document.codeBlocks[0]
    #expect(code.content == " a\nb\n")
    #expect(code.lines.map { document.source[$0] } == [" a", "b"])
  }

  @Test func `indented code ends before the blank lines after it`() {
    let document = read("    a\n\n      b\n\n\nc")
    let code = document.codeBlocks[0]
    #expect(code.content == "a\n\n  b\n")
    #expect(code.lines.map { document.source[$0] } == ["a", "", "  b"])
    #expect(!code.isFenced && code.isClosed && code.info == "")
    let place = document.source {
      if case .codeBlock = $0 { true } else { false }
    }
    #expect(place == "a\n\n      b")
  }

  @Test func `what is left of a tab cut in two are blanks before the line`() {
    let document = read("- a\n\n\t\tb\n")
    let code = document.codeBlocks[0]
    #expect(code.content == "  b\n")
    #expect(document.source[code.lines[0]] == "b")
  }

  @Test func `a fence that nothing closes is reported at its marks`() {
    let document = read("# a\n\n- ~~~ x\n  code\n\nend\n")
    #expect(!document.codeBlocks[0].isClosed)
    #expect(document.diagnostics.map(\.code) == ["unclosed-fence"])
    #expect(
      document.diagnostics.first?.report(in: document.source) == """
        warning: no fence closes this block of code, so it takes all that \
        follows
          test.md:3:3
           3 | - ~~~ x
             |   ^~~ end it with a line of the same marks

        """)
  }

  @Test func `an info string is unescaped`() {
    #expect(read("``` a\\*b&amp;c\n```").codeBlocks[0].info == "a*b&c")
  }
}
