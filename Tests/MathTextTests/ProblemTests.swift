import Diagnostics
import MathText
import Testing

/// What is said of TeX that cannot be understood, and where.
@Suite struct ProblemTests {
  /// The only problem of a formula: the text it points at and its sentence.
  private func onlyProblem(_ tex: String) -> (String, Diagnostic)? {
    let found = Formula(tex).diagnostics
    guard let only = found.first, found.count == 1 else { return nil }
    return (SourceText(name: "tex", tex)[only.range], only)
  }

  @Test func `an unknown command is shown, with an offer`() throws {
    let (place, problem) = try #require(onlyProblem(#"a + \aplha b"#))
    #expect(place == #"\aplha"#)
    #expect(problem.code == "unknown-command")
    #expect(
      problem.message
        == #"`\aplha` is no command known here; it is shown as written"#)
    #expect(problem.suggestion == #"did you mean `\alpha`?"#)
    #expect(drawn(#"a + \aplha b"#) == #"a + \aplha b"#)
  }

  @Test(arguments: [
    ("{a", "{", "`{` is not closed; add `}`"),
    ("a}", "}", "`}` does not belong here; remove it or open what it closes"),
    ("x^", "^", "`^` lacks an argument; write it in braces"),
    (
      #"\frac{a}"#, #"\frac"#, #"`\frac` lacks an argument; write it in braces"#
    ),
    (
      "x_1_2", "_",
      "a second `_` on one base; group with braces what belongs together"
    ),
    (#"\left( a"#, #"\left"#, #"`\left` is not closed; add `\right`"#),
    (
      #"\left a \right)"#, #"\left"#,
      #"`\left` needs a delimiter such as `(`, or `.` for none"#
    ),
    (
      #"\begin{cases} a"#, #"\begin"#,
      #"`\begin{cases}` is not closed; add `\end{cases}`"#
    ),
    (
      #"\begin{matrx} a \end{matrx}"#, "{matrx}",
      "`matrx` is no environment known here; its cells are shown in columns"
    ),
    (
      #"a \end{cases}"#, #"\end"#,
      #"`\end` does not belong here; remove it or open what it closes"#
    ),
  ])
  func `each problem has its place and its sentence`(
    tex: String, place: String, message: String
  ) throws {
    let (found, problem) = try #require(onlyProblem(tex))
    #expect(found == place)
    #expect(problem.message == message)
  }

  @Test func `sound formulas have no problems`() {
    for tex in [
      Course.membrane, Course.interval, Course.firing, Course.charging,
    ] {
      #expect(Formula(tex).diagnostics.isEmpty)
    }
  }

  @Test func `what is missing is marked, the rest is drawn`() {
    #expect(
      drawn(#"\frac{a}"#) == """
         a
        ───
         □
        """)
  }
}
