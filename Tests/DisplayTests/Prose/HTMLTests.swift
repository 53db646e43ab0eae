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
    ("<b>one <i>two</b> three", "*one _two_* three"),
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
    #expect(plain(text) == [" Title", " A < B", " <foo>"])
  }

  @Test func `tags change the looks where there is colour`() {
    let medium = Medium(width: 60, usesColor: true)
    let runs = lines("<b>a</b><code>b</code>", on: medium)[0].runs
    #expect(runs.map(\.text) == [" ", "a", "b"])
    #expect(runs[1].style == Style(bold: true))
    #expect(runs[2].style == Style(.cyan))
  }
}
