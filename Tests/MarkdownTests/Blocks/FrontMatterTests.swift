import Diagnostics
import Markdown
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: ["---", "...", "---  "])
  func `front matter ends with dashes or dots`(end: String) {
    let document = read("---\na: 1\n# b\n\(end)\n# c\n")
    #expect(document.kinds[0] == .frontMatter("a: 1\n# b\n"))
    #expect(document.kinds[1] == .heading(level: 1))
    #expect(document.diagnostics.isEmpty)
    #expect(html("---\na: 1\n---\n# c\n") == "<h1>c</h1>\n")
  }

  @Test func `front matter stands at the very beginning or not at all`() {
    #expect(read("\n---\na: 1\n---\n").kinds.first == .thematicBreak)
    #expect(read(" ---\na\n---\n").kinds.first == .thematicBreak)
    #expect(read("---\na\n---\n", .none).kinds.first == .thematicBreak)
  }

  @Test func `its range holds both marks, and it may be empty`() {
    let document = read("---\n---\n")
    #expect(document.kinds == [.frontMatter("")])
    #expect(document.source[document.nodes[1].range] == "---\n---")
  }

  @Test func `front matter without an end is a break, and is reported`() {
    let document = read("---\ntitle: x\n\ntext\n")
    #expect(document.kinds.first == .thematicBreak)
    #expect(document.diagnostics.map(\.code) == ["unclosed-front-matter"])
    #expect(
      document.diagnostics.first?.report(in: document.source) == """
        warning: no line `---` or `...` ends this front matter
          test.md:1:1
           1 | ---
             | ^~~ end it with a line `---`
             = it is read as a thematic break instead

        """)
  }
}
