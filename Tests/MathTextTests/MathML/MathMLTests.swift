#if canImport(FoundationXML)
  import FoundationXML
#endif
import Foundation
import MathText
import TestSupport
import Testing

/// MathML as browsers and screen readers want it.
@Suite struct MathMLTests {
  /// What stands within the `math` element.
  private func content(_ tex: String, _ style: MathStyle = .inline) -> String {
    let element = Formula(tex).mathML(style)
    let start = element.firstIndex(of: ">").map { element.index(after: $0) }
    return String(element[(start ?? element.startIndex)...].dropLast(7))
  }

  @Test(arguments: [
    ("x", "<mi>x</mi>"),
    ("12.5", "<mn>12.5</mn>"),
    ("a<b", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>"),
    ("a=-b", "<mi>a</mi><mo>=</mo><mo form=\"prefix\">−</mo><mi>b</mi>"),
    (#"\Gamma"#, "<mi mathvariant=\"normal\">Γ</mi>"),
    (#"\mathrm{d}"#, "<mi mathvariant=\"normal\">d</mi>"),
    (#"\mathbf{W}"#, "<mi>𝐖</mi>"),
    (#"\frac{a}{b}"#, "<mfrac><mi>a</mi><mi>b</mi></mfrac>"),
    (#"\sqrt{x}"#, "<msqrt><mi>x</mi></msqrt>"),
    (#"\sqrt[3]{x}"#, "<mroot><mi>x</mi><mn>3</mn></mroot>"),
    ("x_1^2", "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>"),
    (
      #"\hat{x}"#,
      "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">^</mo></mover>"
    ),
    (
      #"\ln x"#,
      "<mi>ln</mi><mo>&#x2061;</mo><mspace width=\"0.167em\"/><mi>x</mi>"
    ),
    (
      #"10\,\text{ms}"#,
      "<mn>10</mn><mspace width=\"0.167em\"/>"
        + "<mtext>ms</mtext>"
    ),
    (#"a\quad b"#, "<mi>a</mi><mspace width=\"1em\"/><mi>b</mi>"),
    (#"\text{if } x"#, "<mtext>if\u{A0}</mtext><mi>x</mi>"),
    (
      "(a)",
      "<mrow><mo form=\"prefix\" stretchy=\"true\">(</mo><mi>a</mi>"
        + "<mo form=\"postfix\" stretchy=\"true\">)</mo></mrow>"
    ),
    (#"\oops"#, #"<mtext>\oops</mtext>"#),
  ])
  func `a construct is the element made for it`(
    _ tex: String, _ wanted: String
  ) {
    #expect(content(tex) == wanted)
  }

  @Test func `bars and lines of an array are borders of its cells`() {
    let sides = content(
      #"\begin{array}{|c|r}\hline a&b\\c&d\\\hline\end{array}"#
    )
    .split(separator: "<mtd ").dropFirst()
    .map { cell in
      ["left", "right", "top", "bottom"]
        .filter { cell.contains("border-\($0): 1px solid") }
    }
    #expect(
      sides == [
        ["left", "top"], ["left", "top"], ["left", "bottom"],
        ["left", "bottom"],
      ])
  }

  @Test func `limits stand below in display style, beside in prose`() {
    let limit = #"\lim_{x} f"#
    #expect(content(limit, .display).hasPrefix("<munder>"))
    #expect(content(limit).hasPrefix("<msub>"))
    #expect(content(#"\sum\limits_{x} f"#).hasPrefix("<munder>"))
    #expect(content(#"\overset{a}{=}"#).hasPrefix("<mrow><mover>"))
  }

  @Test func `columns of equations meet at their relations`() {
    let cells = content(#"\begin{aligned} a &= b \end{aligned}"#)
    #expect(cells.contains("text-align: right"))
    #expect(cells.contains("text-align: left"))
  }

  @Test func `lines outside of a table are broken`() {
    let lines = Formula(#"a \\ b"#).mathML(.display)
    #expect(lines.contains("flex-direction: column"))
    #expect(lines.contains("<mspace linebreak=\"newline\"/>"))
  }

  @Test(arguments: ["<", ">", "&"])
  func `a mark on a character does not hide it from escaping`(sign: String) {
    let escaped = ["<": "&lt;", ">": "&gt;", "&": "&amp;"][sign] ?? ""
    for tex in ["\\text{a\(sign)\u{338}}", #"\operatorname{\#(sign)\u{301}}"#] {
      #expect(
        content(tex).utf8.firstRange(of: escaped.utf8) != nil, "\(tex)")
    }
  }

  @Test func `hostile TeX closes no element`() {
    let text = content(#"\text{</math><script>} </script> \</mi>"#)
    #expect(!text.contains("<script>"))
    #expect(!text.contains("</math>"))
  }

  @Test func `whatever the TeX, the MathML is well-formed XML`() {
    var random = SeededRandom(announcing: "MathML of any TeX")
    for _ in 0..<400 {
      let tex = random.tex(pieces: 12)
      let element = Formula(tex).mathML(.display)
      #expect(XMLParser(data: Data(element.utf8)).parse(), "\(tex)")
    }
  }

  @Test(arguments: [(true, MathStyle.display), (false, .inline)])
  func `TeX becomes an element at once`(_ isDisplay: Bool, _ style: MathStyle) {
    #expect(
      Formula.mathML(of: "a^2", isDisplay: isDisplay)
        == Formula("a^2").mathML(style))
  }
}

extension SeededRandom {
  /// TeX of any kind, right or wrong.
  fileprivate mutating func tex(pieces count: Int) -> String {
    let pieces = [
      "a", "<", "&", ">", "{", "}", "_", "^", "'", #"\frac"#, #"\sqrt"#, "[",
      "]", #"\left("#, #"\right)"#, #"\begin{cases}"#, #"\end{cases}"#, #"\\"#,
      #"\text{a"#, "\u{1B}", "\0", #"\hat"#, #"\sum"#, #"\boxed"#, #"\,"#,
      "\u{FFFE}", "é", "τ", #"\not"#, #"\operatorname{<b>}"#, "\"",
    ]
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }
      .joined()
  }
}
