import Display
import Testing

@Suite struct ANSIEncoderTests {
  private let line = StyledLine([
    Run("a "), Run("b", Style(.red, bold: true)), Run(" c"),
  ])
  private let link = StyledLine([Run("go", link: "https://x.y/?q=1&r=ä")])

  @Test func `looks are switched on and off again`() {
    let encoder = ANSIEncoder(Medium(usesColor: true))
    #expect(encoder.encode(line) == "a \u{1B}[1;31mb\u{1B}[0m c")
  }

  @Test(arguments: [
    (Style(dim: true), "2"), (Style(italic: true), "3"),
    (Style(underlined: true), "4"), (Style(reversed: true), "7"),
    (Style(struck: true), "9"), (Style(.cyan), "36"),
  ])
  func `each look has its number`(style: Style, code: String) {
    let encoder = ANSIEncoder(Medium(usesColor: true))
    #expect(
      encoder.encode(StyledLine("x", style)) == "\u{1B}[\(code)mx\u{1B}[0m")
  }

  @Test func `neighbours that look different share one sequence`() {
    let encoder = ANSIEncoder(Medium(usesColor: true))
    let line = StyledLine([Run("a", Style(.red)), Run("b", Style(.green))])
    #expect(encoder.encode(line) == "\u{1B}[31ma\u{1B}[0;32mb\u{1B}[0m")
  }

  @Test func `without colour there is nothing but text`() {
    #expect(ANSIEncoder(Medium()).encode(line) == "a b c")
    #expect(ANSIEncoder(Medium()).encode(link) == "go")
  }

  @Test func `a link leads to an address of harmless characters`() {
    let encoder = ANSIEncoder(Medium(followsLinks: true))
    #expect(
      encoder.encode(link)
        == "\u{1B}]8;;https://x.y/?q=1&r=%C3%A4\u{1B}\\go\u{1B}]8;;\u{1B}\\")
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "lif:amp", "", "fire.md",
    "https:/x", "data:text/html,x", " http://x.y", "\u{1B}http://x.y",
    "http://" + String(repeating: "x", count: 3000),
  ])
  func `only addresses of the web and of mail are sent`(address: String) {
    let encoder = ANSIEncoder(Medium(followsLinks: true))
    #expect(encoder.encode(StyledLine([Run("a", link: address)])) == "a")
  }

  @Test func `an address cannot end its sequence early`() {
    let encoder = ANSIEncoder(Medium(followsLinks: true))
    let run = Run("a", link: "HTTP://x/\u{7}\u{1B}\\\u{9C} <>\"")
    #expect(
      encoder.encode(StyledLine([run]))
        == "\u{1B}]8;;HTTP://x/%07%1B%5C%C2%9C%20%3C%3E%22\u{1B}\\a"
        + "\u{1B}]8;;\u{1B}\\")
  }

  @Test func `every line ends with a line feed`() {
    #expect(ANSIEncoder(Medium()).encode(["a", "", "b"]) == "a\n\nb\n")
  }
}
