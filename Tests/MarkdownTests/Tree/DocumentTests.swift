import Diagnostics
import Markdown
import Testing

@Suite struct DocumentTests {
  @Test func `an empty text is a document without children`() {
    let document = read("")
    #expect(document.nodes.count == 1)
    #expect(Array(document.children(of: 0)) == [])
    #expect(document.plainText(of: 0) == "")
  }

  @Test func `children come in order, and foreign indices have none`() {
    let document = read("# a *b* c\n\ntext\n")
    #expect(Array(document.children(of: 0)) == [1, 6])
    #expect(Array(document.children(of: 1)) == [2, 3, 5])
    #expect(Array(document.children(of: 99)) == [])
    #expect(document.plainText(of: -1) == "")
  }

  @Test func `plain text drops the markup and keeps code and TeX`() {
    let document = read("# A `b` $c$\n\n> d\n> *e*\n\n```\nf\n```\n")
    #expect(document.plainText(of: 0) == "A b c\nd e\nf\n")
    #expect(document.plainText(of: 1) == "A b c")
  }

  @Test func `bytes that are not UTF-8 are reported, twenty times at most`() {
    let one = Document(SourceText(name: "x", bytes: [0x61, 0xFF, 0x62]))
    #expect(one.diagnostics.map(\.code) == ["invalid-utf8"])
    #expect(one.diagnostics.map(\.message) == ["these bytes are not UTF-8"])
    #expect(one.plainText(of: 0) == "a\u{FFFD}b")
    let bytes = [UInt8](repeating: 0xFF, count: 50)
    let many = Document(SourceText(name: "x", bytes: bytes)).diagnostics
    #expect(many.count == 21)
    #expect(many.last?.message == "30 more places are not UTF-8")
  }

  @Test func `a byte order mark is no text`() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("# a".utf8)
    let document = Document(SourceText(name: "x", bytes: bytes))
    #expect(document.kinds == [.heading(level: 1), .text("a")])
    #expect(document.nodes[1].range == SourceRange(3, 6))
  }

  @Test func `lines may end as on any system`() {
    let unix = "# a\n\n- b\n  c\n\n```\nd\n```\n"
    for ending in ["\r\n", "\r"] {
      let text = unix.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: ending)
      #expect(html(text) == html(unix))
      #expect(read(text).flaws == [])
    }
  }
}
