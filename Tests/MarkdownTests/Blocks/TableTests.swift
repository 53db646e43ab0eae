import Markdown
import Testing

@Suite struct TableTests {
  @Test func `colons set the alignment of columns`() {
    let document = read("|a|b|c|d|\n|-|:-|:-:|-:|\n")
    #expect(
      document.kinds[0] == .table(columns: [.none, .left, .center, .right]))
  }

  @Test func `a row holds the cells that were written, at most one a column`() {
    let document = read("a|b\n-|-\n1\n1|2|3\n")
    let rows = Array(document.children(of: 1))
    let cells = rows.map { Array(document.children(of: $0)).count }
    #expect(cells == [2, 1, 2])
    #expect(document.nodes[rows[0]].kind == .tableRow(isHeader: true))
    #expect(document.nodes[rows[2]].kind == .tableRow(isHeader: false))
  }

  @Test func `an escaped bar is part of its cell, in code too`() {
    let document = read("|a|\n|-|\n| x `\\|` y |\n")
    #expect(document.kinds.contains(.code("|")))
    #expect(document.source { $0 == .code("|") } == "`\\|`")
    #expect(document.source { $0 == .text(" y") } == " y")
    #expect(document.flaws == [])
  }

  @Test func `the lines before a header stay a paragraph`() {
    let document = read("text\na|b\n-|-\n1|2\n")
    #expect(document.kinds[0] == .paragraph)
    #expect(document.source { $0 == .paragraph } == "text")
    let isTable: (Node.Kind) -> Bool = {
      if case .table = $0 { true } else { false }
    }
    #expect(document.source(of: isTable) == "a|b\n-|-\n1|2")
  }

  @Test func `without the extension there are no tables`() {
    #expect(read("|a|\n|-|\n", .none).kinds[0] == .paragraph)
  }

  @Test func `plain text parts cells by blanks and rows by lines`() {
    #expect(read("|a|b|\n|-|-|\n|1|2|").plainText(of: 0) == "a b\n1 2")
  }
}
