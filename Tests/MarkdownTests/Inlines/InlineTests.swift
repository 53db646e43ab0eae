import Markdown
import Testing

@Suite struct InlineTests {
  @Test func `text is one node, whatever it is made of`() {
    let document = read("a\\* &amp; b! [c] *d")
    #expect(document.kinds == [.paragraph, .text("a* & b! [c] *d")])
    #expect(
      document.source { $0 == .text("a* & b! [c] *d") }
        == "a\\* &amp; b! [c] *d")
  }

  @Test func `ranges take the markup in`() {
    let document = read("> x *a\n> **b** c* [d](/e \"f\") `g` <h@i.j>\n")
    #expect(document.source { $0 == .emphasis } == "*a\n> **b** c*")
    #expect(document.source { $0 == .strong } == "**b**")
    #expect(document.source { $0 == .code("g") } == "`g`")
    let link = Node.Kind.link(destination: "/e", title: "f")
    #expect(document.source { $0 == link } == "[d](/e \"f\")")
    let mail = Node.Kind.link(destination: "mailto:h@i.j", title: nil)
    #expect(document.source { $0 == mail } == "<h@i.j>")
    #expect(document.flaws == [])
  }

  @Test func `a reference leads where its definition says`() {
    let document = read("[a *b*][C]\n\n[c]: <x y> 'z'\n")
    let link = Node.Kind.link(destination: "x y", title: "z")
    #expect(document.source { $0 == link } == "[a *b*][C]")
    #expect(document.nodes.count == 6)
  }

  @Test func `a picture's children describe it`() {
    let document = read("![the *f–I* curve](a.png)")
    let image = Node.Kind.image(destination: "a.png", title: nil)
    let index = document.nodes.firstIndex { $0.kind == image } ?? 0
    #expect(document.plainText(of: index) == "the f–I curve")
  }

  @Test func `one tilde or two strike out, and close only as many`() {
    #expect(read("~~a~~").kinds == [.paragraph, .strikethrough, .text("a")])
    #expect(read("~a~").kinds == [.paragraph, .strikethrough, .text("a")])
    #expect(read("~~a~").kinds == [.paragraph, .text("~~a~")])
    #expect(read("~~~a~~~ b").kinds.contains(.strikethrough) == false)
    #expect(read("~5 to ~6").kinds == [.paragraph, .text("~5 to ~6")])
    #expect(read("~~a~~", .none).kinds == [.paragraph, .text("~~a~~")])
  }

  @Test func `breaks are hard after two spaces or a backslash`() {
    let kinds = read("a  \nb\\\nc\nd").kinds
    #expect(
      kinds == [
        .paragraph, .text("a"), .hardBreak, .text("b"), .hardBreak,
        .text("c"), .softBreak, .text("d"),
      ])
  }

  @Test(arguments: [
    ("&AElig;", "Æ"), ("&zwnj;", "\u{200C}"), ("&NotEqualTilde;", "≂̸"),
    ("&CounterClockwiseContourIntegral;", "∳"), ("&tau;", "τ"),
    ("&#x3c4;", "τ"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
    ("&nosuchname;", "&nosuchname;"), ("&copy", "&copy"), ("&;", "&;"),
  ])
  func `character references become characters`(reference: String, text: String)
  {
    #expect(read(reference).kinds == [.paragraph, .text(text)])
  }

  @Test func `NUL is replaced everywhere`() {
    let document = read("a\u{0}b `\u{0}`\n\n    \u{0}\n")
    #expect(document.kinds.contains(.text("a\u{FFFD}b ")))
    #expect(document.kinds.contains(.code("\u{FFFD}")))
    #expect(document.codeBlocks[0].content == "\u{FFFD}\n")
  }

  @Test func `a target in angle brackets ends with its line`() {
    #expect(html("[x](<a\\\nb>)") == "<p>[x](&lt;a<br />\nb&gt;)</p>\n")
  }
}
