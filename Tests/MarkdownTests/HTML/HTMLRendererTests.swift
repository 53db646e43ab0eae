import Markdown
import Testing

@Suite struct HTMLRendererTests {
  private func safe(_ text: String) -> String {
    HTMLRenderer().render(read(text))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "vbscript:x",
    "file:///etc/passwd", "lif:amp", "&#106;avascript:x", "java&#9;script:x",
    "\\javascript&colon;x",
  ])
  func `a link that could run a program leads nowhere`(address: String) {
    #expect(safe("[a](\(address))") == "<p><a href=\"\">a</a></p>\n")
    #expect(safe("![a](\(address))") == "<p><img src=\"\" alt=\"a\" /></p>\n")
  }

  @Test(arguments: [
    "http://a.b", "HTTPS://a.b/?c=d:e", "mailto:a@b.c", "a/b.md", "#step:2",
    "../a?b:c", "",
  ])
  func `a harmless link stays`(address: String) {
    #expect(safe("[a](\(address))") == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test func `raw HTML is shown, not obeyed`() {
    #expect(safe("a <b onclick='x'>") == "<p>a &lt;b onclick='x'&gt;</p>\n")
    #expect(
      safe("<script>\nx\n</script>")
        == "&lt;script&gt;\nx\n&lt;/script&gt;\n")
  }

  @Test func `what is hidden is shown by number, unless told otherwise`() {
    let text = "a\u{1B}[31m &#x202E; `\u{9B}`"
    #expect(
      safe(text) == "<p>a␛[31m &lt;U+202E&gt; <code>&lt;U+009B&gt;</code></p>\n"
    )
    #expect(html(text).contains("\u{1B}[31m \u{202E}"))
  }

  @Test func `attributes cannot be left by a quotation mark`() {
    #expect(
      safe("[a](/u '\"><script>')")
        == "<p><a href=\"/u\" title=\"&quot;&gt;&lt;script&gt;\">a</a></p>\n")
    #expect(
      safe("``` \"><b>\n```")
        == "<pre><code class=\"language-&quot;&gt;&lt;b&gt;\"></code></pre>\n")
  }

  @Test func `rows are filled up with empty cells`() {
    let printed = html("|a|b|\n|-|:-:|\n|1|\n")
    #expect(printed.count(of: "<td>1</td>\n<td align=\"center\"></td>") == 1)
  }

  @Test func `formulas are spans with their TeX`() {
    #expect(
      html("$a<b$")
        == "<p><span class=\"math inline\">a&lt;b</span></p>\n")
    #expect(
      html("$$a$$")
        == "<p><span class=\"math display\">a</span></p>\n")
  }

  @Test func `comments are shown to nobody`() {
    #expect(safe("<!-- a -->\n\nb <!-- c -->d") == "<p>b d</p>\n")
    #expect(safe("<!-- a -->b\n") == "&lt;!-- a --&gt;b\n")
    #expect(html("<!-- a -->") == "<!-- a -->\n")
  }
}
