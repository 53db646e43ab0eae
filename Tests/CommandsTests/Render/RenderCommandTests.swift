import Commands
import Platform
import Testing

@Suite struct RenderCommandTests {
  private func result(
    _ arguments: [String], typed: String = "",
    _ environment: [String: String] = [:]
  ) -> (code: Int32, output: String, errors: String) {
    let host = FakeHost()
    host.environment.merge(environment) { $1 }
    host.files["page.md"] = Array("---\ntitle: x\n---\n# Hi\n\nA *b*.".utf8)
    if !typed.isEmpty { host.type(typed) }
    let code = run(["render"] + arguments, on: host)
    return (code, host.output, host.errors)
  }

  @Test func `a file is set for the terminal`() {
    let (code, output, errors) = result(["page.md"])
    #expect(code == 0)
    #expect(output == " Hi\n ━━\n\n A _b_.\n")
    #expect(errors.isEmpty)
  }

  @Test(arguments: [[], ["-"]])
  func `standard input is read without a file, or for a hyphen`(
    _ words: [String]
  ) {
    #expect(result(words, typed: "one *two*").output == " one _two_\n")
  }

  @Test func `it is as wide as asked, then as COLUMNS says`() {
    let text = "one two three four five six seven"
    let widths = [
      result(["--width", "20"], typed: text).output,
      result([], typed: text, ["COLUMNS": "20"]).output,
    ]
    for output in widths {
      #expect(output == " one two three four\n five six seven\n")
    }
  }

  @Test func `COLUMNS is heeded before the terminal is asked`() {
    let host = FakeHost()
    host.terminals = [.output]
    host.environment = ["COLUMNS": "10", "TERM": "dumb"]
    host.type("one two three")
    #expect(run(["render"], on: host) == 0)
    #expect(host.output == " one two\n three\n")
  }

  @Test func `HTML has its formulas in MathML`() {
    let (code, output, _) = result(["--html"], typed: "# A\n\n$x$ <b>")
    #expect(code == 0)
    #expect(
      output
        == "<h1>A</h1>\n<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\">"
        + "<mi>x</mi></math> &lt;b&gt;</p>\n")
  }

  @Test func `HTML is made harmless unless told otherwise`() {
    let text = "[a](javascript:x) <b>"
    #expect(
      result(["--html"], typed: text).output
        == "<p><a href=\"\">a</a> &lt;b&gt;</p>\n")
    #expect(
      result(["--html", "--unsafe"], typed: text).output
        == "<p><a href=\"javascript:x\">a</a> <b></p>\n")
  }

  @Test(arguments: [
    ("none", "<p>~~a~~ $b$</p>\n"),
    ("strikethrough", "<p><del>a</del> $b$</p>\n"),
    ("strikethrough,tables", "<p><del>a</del> $b$</p>\n"),
  ])
  func `extensions are chosen by name`(_ list: String, _ wanted: String) {
    let (_, output, _) = result(
      ["--html", "--extensions", list], typed: "~~a~~ $b$")
    #expect(output == wanted)
  }

  @Test func `a formula is set in two dimensions`() {
    let (code, output, _) = result(["--math", #"\tau\frac{du}{dt}"#])
    #expect(code == 0)
    #expect(output == "   du\nτ ────\n   dt\n")
    #expect(
      result(["--math", "--inline", #"\tau\frac{du}{dt}"#]).output
        == "τ du/dt\n")
    #expect(result(["--math", "-"], typed: "a+b\n").output == "a + b\n")
  }

  @Test func `a formula is MathML in the style asked for`() {
    let inline = result(["--math", "--mathml", "x"]).output
    #expect(!inline.contains("display="))
    let display = result(["--mathml", "--display", "x"]).output
    #expect(display.contains("display=\"block\""))
    let asked = result(["--mathml", "x"], ["MATH_DISPLAY": "1"]).output
    #expect(asked == display)
  }

  @Test func `a slip in a formula is said, and the page comes out`() {
    let (code, output, errors) = result(["-"], typed: #"See $\aplha$."#)
    #expect(code == 0)
    #expect(output == " See \\aplha.\n")
    #expect(
      errors == """
        error: `\\aplha` is no command known here; it is shown as written
          standard input:1:6
           1 | See $\\aplha$.
             |      ^~~~~~ did you mean `\\alpha`?

        """)
  }

  @Test func `of very many slips the first are said`() {
    let text = String(repeating: #"$\oops$ "#, count: 25)
    let (_, _, errors) = result([], typed: text)
    #expect(errors.hasSuffix("and 5 more like these\n"))
  }

  @Test(arguments: [
    (["--unsafe"], "--unsafe goes with --html"),
    (["--inline"], "--inline goes with --math"),
    (["--display"], "--display goes with --math"),
    (["--html", "--math"], "--html and --math cannot be had together"),
    (
      ["--math", "--inline", "--mathml", "x"],
      "--inline and --mathml cannot be had together"
    ),
    (["--extensions", "tabels"], "did you mean tables?"),
    (["a", "b"], "too many words"),
  ])
  func `options that make no sense are refused`(
    _ arguments: [String], _ words: String
  ) {
    let (code, _, errors) = result(arguments)
    #expect(code == 2)
    #expect(errors.contains(words), "\(errors)")
  }

  @Test func `a file that is not there exits 3`() {
    let (code, output, errors) = result(["nowhere.md"])
    #expect(code == 3)
    #expect(output.isEmpty)
    #expect(errors.contains("nowhere.md"))
  }
}
