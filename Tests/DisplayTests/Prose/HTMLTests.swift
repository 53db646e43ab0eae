import Display
import Markdown
import Testing

/// Raw HTML on a page: what it says is shown, its tags are not.
@Suite struct HTMLTests {
  private func plain(_ text: String) -> [String] { page(text, 60) }

  @Test(arguments: [
    ("a<sub>i</sub> 10<sup>-3</sup>", "aᵢ 10⁻³"),
    ("x<sup>Q</sup> y<sub>a b</sub>", "x^Q y_(a b)"),
    (
      "<b>bold</b>, <em>slanted</em>, <kbd>Ctrl-C</kbd>",
      "*bold*, _slanted_, `Ctrl-C`"
    ),
    ("<b>one <i>two</b> three", "*one _two* three_"),
    ("<u>plain</u> <span class='x'>text</span>", "plain text"),
    ("say <your name> and <tau>", "say <your name> and <tau>"),
    ("a <img src=\"b.png\" alt='c > d'> e", "a [image: c > d, b.png] e"),
    ("</b>closed", "closed"), ("*a <b>b* c</b>", "_a *b_ c*"),
    ("a <!-- note --> b", "a  b"),
  ])
  func `tags within a line`(text: String, wanted: String) {
    #expect(plain(text) == [" " + wanted])
  }

  @Test func `a break is a new line`() {
    #expect(plain("a<br>b<BR/>c") == [" a", " b", " c"])
  }

  @Test func `a link in HTML is a link, if it leads to the web`() {
    #expect(
      plain("<a href=\"http://x.y\">here</a> <a href='javascript:x'>no</a>")
        == [" here [1] no", "", " [1] http://x.y"])
  }

  @Test func `a block of HTML is its text`() {
    let text = """
      <div align="center">
        <h1>Title</h1>
        A &lt; <b>B</b>
        <!-- no comment -->
        <foo>
      </div>
      """
    #expect(plain(text) == [" *Title*", " A < *B* <foo>"])
  }

  @Test func `lists and tables of HTML have their lines`() {
    #expect(
      plain("<ul><li>a</li><li>b</li></ul>") == [" • a", " • b"])
    #expect(
      plain("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>")
        == [" 1 2", " 3"])
    #expect(plain("<pre>\n  a\n    b\n</pre>") == ["   a", "     b"])
  }

  @Test func `programs in HTML are no text`() {
    let text = "<style>\nb { c: d }\n</style>\n\ne &eacute;\n"
    #expect(plain(text) == [" e é"])
    #expect(plain("<script>\nx()\n</script>") == [])
  }

  @Test func `marks and notes are neither raised nor lowered`() {
    #expect(
      plain("x<sup><a href=\"http://x.y\">1</a></sup>\na<sub>*b*\nc</sub>")
        == [" x¹ [1] a__b_ _c", "", " [1] http://x.y"])
  }

  @Test func `no number of open tags takes long`() {
    let text =
      String(repeating: "<b>", count: 5_000)
      + String(repeating: "</i>", count: 5_000)
    #expect(plain(text + "x").joined().contains("x*"))
  }

  @Test func `tags change the looks where there is colour`() {
    let medium = Medium(width: 60, usesColor: true)
    let runs = lines("<b>a</b><code>b</code>", on: medium)[0].runs
    #expect(runs.map(\.text) == [" ", "a", "b"])
    #expect(runs[1].style == Style(bold: true))
    #expect(runs[2].style == Style(.cyan))
  }
}
