import Markdown
import Testing

@Suite struct HTMLPassageTests {
  /// All blocks of a text below a heading of level 2, with one known value.
  private func passage(_ text: String, only blocks: [Int]? = nil) -> String {
    let document = read(text)
    let bytes = HTMLRenderer().bytes(
      of: blocks ?? Array(document.children(of: 0)), in: document,
      belowHeading: 2
    ) { destination, text in
      destination == "lif:amp" && text == "1 nA" ? "2 < 3 nA" : nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `only the nodes that are asked for are written, in their order`() {
    let document = read("a\n\n> b\n\n- c\n")
    let blocks = Array(document.children(of: 0))
    #expect(
      passage("a\n\n> b\n\n- c\n", only: [blocks[2], blocks[0]])
        == "<ul>\n<li>c</li>\n</ul>\n<p>a</p>\n")
    #expect(passage("a", only: [-1, 99]).isEmpty)
  }

  @Test func `what stands within a block can be had without it`() {
    let document = read("a *b*")
    let paragraph = Array(document.children(of: 0))[0]
    let inside = Array(document.children(of: paragraph))
    #expect(passage("a *b*", only: inside) == "a <em>b</em>")
  }

  @Test func `a value stands in the place of its link`() {
    #expect(
      passage("[1 nA](lif:amp)")
        == "<p><span class=\"value\">2 &lt; 3 nA</span></p>\n")
    #expect(passage("[_1_ V](lif:amp)") == "<p><em>1</em> V</p>\n")
  }

  @Test(arguments: [
    "lif:amp", "javascript:x", "data:x", "file:///x", "other.md", "#place",
    "//host/x", "",
  ])
  func `a link to nowhere outside is its words`(_ address: String) {
    #expect(passage("[a *b*](\(address))") == "<p>a <em>b</em></p>\n")
  }

  @Test(arguments: ["http://a.b", "HTTPS://a.b", "mailto:a@b.c"])
  func `a link that leads outside stays`(_ address: String) {
    #expect(
      passage("[a](\(address))") == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test func `nothing is fetched: a picture is what describes it`() {
    #expect(
      passage("![a *cell*](https://a.b/c.png \"t\")")
        == "<p><span class=\"picture\">[image: a cell]</span></p>\n")
    #expect(
      passage("![](c\"d.png)")
        == "<p><span class=\"picture\">[image: c&quot;d.png]</span></p>\n")
  }

  @Test(arguments: [(1, 3), (2, 3), (3, 3), (4, 4), (6, 6)])
  func `a heading is deeper than the page's`(_ level: Int, _ shown: Int) {
    let marks = String(repeating: "#", count: level)
    #expect(passage(marks + " a") == "<h\(shown)>a</h\(shown)>\n")
  }

  @Test func `raw HTML and what is hidden are shown`() {
    #expect(passage("<b>\u{202E}") == "<p>&lt;b&gt;&lt;U+202E&gt;</p>\n")
  }
}
