import Diagnostics
import Testing

@Suite struct ReportTests {
  /// The report on the text between ⟦brackets⟧.
  private func report(
    _ marked: String, suggestion: String? = nil, notes: [String] = []
  ) -> String {
    let parts = marked.split(
      omittingEmptySubsequences: false, whereSeparator: { "⟦⟧".contains($0) })
    let lower = parts[0].utf8.count
    let finding = Diagnostic(
      code: "c", "it is wrong",
      at: SourceRange(lower, lower + parts[1].utf8.count),
      suggestion: suggestion, notes: notes)
    let source = SourceText(name: "fire.md", parts.joined())
    return finding.report(in: source)
  }

  @Test func `a report says what, where, and what to do next`() {
    let text = report(
      "# Fire\n\n⟦anwser⟧: R * C\nhint: …",
      suggestion: "did you mean `answer`?", notes: ["the keys are answer"])
    #expect(
      text == """
        error: it is wrong
          fire.md:3:1
           3 | anwser: R * C
             | ^~~~~~ did you mean `answer`?
             = the keys are answer

        """)
  }

  @Test func `the gutter is as wide as the number of the line`() {
    let text = report(String(repeating: "\n", count: 122) + "tau: ⟦x⟧ ms")
    #expect(
      text == """
        error: it is wrong
          fire.md:123:6
           123 | tau: x ms
               |      ^

        """)
  }

  @Test func `an accent before the caret takes no column`() {
    let text = report("e\u{301}ϑ−: ⟦x⟧")
    #expect(text.hasSuffix("   1 | e\u{301}ϑ−: x\n     |      ^\n"))
  }

  @Test func `the caret stands beneath wide characters`() {
    let text = report("漏漏 ⟦漏漏⟧")
    #expect(text.hasSuffix("   1 | 漏漏 漏漏\n     |      ^~~~\n"))
  }

  @Test func `a tab is one blank, above the caret and before it`() {
    let text = report("\t\ttau:\t⟦x⟧")
    #expect(text.hasSuffix("   1 |   tau: x\n     |        ^\n"))
  }

  @Test func `a range over several lines is marked to the end of its first`() {
    let text = report("one\ntwo ⟦three\nfour\nfive⟧ six")
    #expect(
      text == """
        error: it is wrong
          fire.md:2:5
           2 | two three
             |     ^~~~~

        """)
  }

  @Test func `an empty text has a line and a caret`() {
    #expect(
      report("⟦⟧").split(separator: "\n")
        == ["error: it is wrong", "  fire.md:1:1", "   1 | ", "     | ^"])
  }

  @Test func `an empty range at the end of a text is behind its last line`() {
    #expect(report("tau:⟦⟧").hasSuffix("   1 | tau:\n     |     ^\n"))
    #expect(report("tau:\n⟦⟧").hasSuffix("   2 | \n     | ^\n"))
  }

  @Test func `a range outside the text is reported at its end`() {
    let finding = Diagnostic(code: "c", "late", at: SourceRange(90, 95))
    let text = finding.report(in: SourceText(name: "t", "abc"))
    #expect(text == "error: late\n  t:1:4\n   1 | abc\n     |    ^\n")
  }

  @Test func `a long line is shown around the caret`() {
    let a = String(repeating: "a", count: 100_000)
    let b = String(repeating: "b", count: 100_000)
    let text = report("\(a)⟦xyz⟧\(b)")
    let shown = "…" + a.prefix(44) + "xyz" + b.prefix(17) + "…"
    let caret = String(repeating: " ", count: 45) + "^~~"
    #expect(
      text == "error: it is wrong\n  fire.md:1:100001\n"
        + "   1 | \(shown)\n     | \(caret)\n")
  }

  @Test func `a long range is cut`() {
    let text = report("⟦\(String(repeating: "x", count: 100_000))⟧ rest")
    let shown = String(repeating: "x", count: 44) + "…"
    let caret = "^" + String(repeating: "~", count: 43)
    #expect(text.hasSuffix("   1 | \(shown)\n     | \(caret)\n"))
  }

  @Test func `nothing in a file can steer the terminal through a report`() {
    let source = SourceText(name: "\u{1B}[2Jt", "ab\u{1B}[31m\u{9B}1m\u{202E}c")
    let finding = Diagnostic(
      code: "c", "`\u{1B}]0;x\u{7}` is no key", at: SourceRange(2, 3),
      suggestion: "\u{8}", notes: ["\u{202E}note"])
    #expect(
      finding.report(in: source) == """
        error: `␛]0;x␇` is no key
          ␛[2Jt:1:3
           1 | ab␛[31m<U+009B>1m<U+202E>c
             |   ^ ␈
             = <U+202E>note

        """)
  }
}
