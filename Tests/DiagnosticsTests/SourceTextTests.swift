import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test func `positions count lines and visible characters from one`() {
    let text = SourceText(name: "t", "tau: 10 ms\nϑ = −50 mV\r\nend")
    #expect(text.lineCount == 3)
    #expect(text.position(of: 0) == SourcePosition(line: 1, column: 1))
    let minus = SourceText(name: "t", "tau: 10 ms\nϑ = ").bytes.count
    #expect(text.position(of: minus) == SourcePosition(line: 2, column: 5))
    #expect(text[text.range(ofLine: 2)] == "ϑ = −50 mV")
  }

  @Test(
    arguments: [
      ("", [""]),
      ("a", ["a"]),
      ("a\n", ["a", ""]),
      ("a\nb", ["a", "b"]),
      ("a\r\nb", ["a", "b"]),
      ("a\rb", ["a", "b"]),
      ("a\n\nb", ["a", "", "b"]),
      ("a\r\rb", ["a", "", "b"]),
      ("a\n\rb", ["a", "", "b"]),
      ("a\r\n\r\nb", ["a", "", "b"]),
      ("a\r\r\nb", ["a", "", "b"]),
      ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
    ])
  func `a line ends with LF, CR LF, or CR alone`(text: String, lines: [String])
  {
    let source = SourceText(name: "t", text)
    let found = (1...source.lineCount).map { source[source.range(ofLine: $0)] }
    #expect(found == lines)
  }

  @Test func `a line that does not exist is the empty range at the end`() {
    let source = SourceText(name: "t", "one\ntwo")
    for line in [-1, 0, 3, Int.max, Int.min] {
      #expect(source.range(ofLine: line) == SourceRange(7, 7))
    }
  }

  @Test func `an offset outside the text is taken to its nearer end`() {
    let source = SourceText(name: "t", "one\ntwo")
    #expect(source.position(of: -9) == SourcePosition(line: 1, column: 1))
    #expect(source.position(of: .max) == SourcePosition(line: 2, column: 4))
    #expect(source[SourceRange(-5, 3)] == "one")
    #expect(source[SourceRange(4, 999)] == "two")
    #expect(source[SourceRange(100, 200)] == "")
  }

  @Test func `the position after a last line feed is on a line of its own`() {
    let source = SourceText(name: "t", "one\n")
    #expect(source.position(of: 4) == SourcePosition(line: 2, column: 1))
  }

  @Test func `a letter with its accent and a family are one column each`() {
    let before = "e\u{301}👨‍👩‍👧"
    let source = SourceText(name: "t", before + "x")
    #expect(
      source.position(of: before.utf8.count)
        == SourcePosition(line: 1, column: 3))
  }

  @Test func `a range that ends before it begins is empty`() {
    #expect(SourceRange(5, 2) == SourceRange(5, 5))
    #expect(SourceRange(5, 2).count == 0)
    #expect(SourceRange(2, 5).shifted(by: 10) == SourceRange(12, 15))
  }
}
