import MathText
import Testing

/// One construct at a time, by the rules of typesetting.
@Suite struct ConstructTests {
  @Test func `the bar overhangs by one and nested bars differ by two`() {
    #expect(
      drawn(#"\frac{1}{1+\frac{a}{b}}"#) == """
            1
        ─────────
              a
         1 + ───
              b
        """)
  }

  @Test func `fractions side by side do not touch`() {
    #expect(
      drawn(#"\frac{a}{b}\frac{c}{d}"#) == """
         a   c
        ─── ───
         b   d
        """)
  }

  @Test func `scripts use small characters if every script has them`() {
    #expect(drawn("x_1^2 + x_2^{n+1}") == "x₁² + x₂ⁿ⁺¹")
    #expect(
      drawn("x_1^2 + x^q") == """
         2    q
        x  + x
         1
        """)
  }

  @Test func `a word below the line is never made of small characters`() {
    #expect(
      drawn("u_{rest}") == """
        u
         rest
        """)
  }

  @Test func `scripts of scripts keep their rows apart`() {
    #expect(
      drawn("x^{y_z}") == """
         y
          z
        x
        """)
    #expect(
      drawn("x^y_z") == """
         y
        x
         z
        """)
  }

  @Test func `primes stay on the line`() {
    #expect(drawn("f'(x) = g''") == "f′(x) = g′′")
    #expect(drawn("f'^2") == "f′²")
  }

  @Test func `fences grow with what they hold`() {
    #expect(
      drawn(#"\left( \frac{a}{b} \right)^2"#) == """
        ⎛  a  ⎞²
        ⎜ ─── ⎟
        ⎝  b  ⎠
        """)
    #expect(drawn(#"\left( a \right)"#) == "(a)")
  }

  @Test func `plain parentheses grow too, but not for scripts`() {
    #expect(
      drawn(#"(\frac{a}{b}]"#) == """
        ⎛  a  ⎤
        ⎜ ─── ⎥
        ⎝  b  ⎦
        """)
    #expect(
      drawn("(u - u_{rest})") == """
        (u − u    )
              rest
        """)
  }

  @Test func `a brace is symmetric about the axis`() {
    #expect(
      drawn(#"\left\{ \begin{matrix} a \\ \frac{b}{c} \end{matrix} \right."#)
        == """
        ⎧  a
        ⎪
        ⎨  b
        ⎪ ───
        ⎩  c
        """)
  }

  @Test func `a fence can be open on one side`() {
    #expect(
      drawn(#"\left.\frac{du}{dt}\right|_{t=0}"#) == """
         du  │
        ──── │
         dt  │ₜ₌₀
        """)
  }

  @Test func `bars come in pairs, a single one is a sign`() {
    #expect(drawn("|x|^2 + P(a|b)") == "|x|² + P(a|b)")
    #expect(
      drawn(#"|\frac{a}{b}|"#) == """
        │  a  │
        │ ─── │
        │  b  │
        """)
  }

  @Test func `sums carry limits above and below`() {
    #expect(
      drawn(#"\sum_{i=1}^{N} x_i"#) == """
         N
         ∑  xᵢ
        i=1
        """)
    #expect(
      drawn(#"\sum\nolimits_{i} x"#) == "∑ᵢ x")
  }

  @Test func `roots show how far they reach`() {
    #expect(drawn(#"\sqrt 2 b"#) == "√2 b")
    #expect(drawn(#"\sqrt[3]{x}"#) == "³√x")
    #expect(
      drawn(#"\sqrt{a+b} + c"#) == """
         _____
        √a + b + c
        """)
  }

  @Test func `accents sit on a letter or run over a group`() {
    #expect(drawn(#"\hat{x} + \dot u"#) == "x\u{302} + u\u{307}")
    #expect(
      drawn(#"\overline{a+b}"#) == """
        _____
        a + b
        """)
    #expect(
      drawn(#"\vec{uv}"#) == """
        ──→
        u v
        """)
  }

  @Test func `braces under and over carry their labels`() {
    #expect(
      drawn(#"\underbrace{a+b+c}_{n}"#) == """
        a + b + c
        ╰───┬───╯
            n
        """)
  }

  @Test func `one thing can be set over another`() {
    #expect(
      drawn(#"x \overset{!}{=} y"#) == """
          !
        x = y
        """)
  }

  @Test func `a binomial has no bar`() {
    #expect(
      drawn(#"\binom{n}{k}"#) == """
        ⎛ n ⎞
        ⎜   ⎟
        ⎝ k ⎠
        """)
  }

  @Test func `colours and spacing commands leave no trace`() {
    #expect(drawn(#"\color{red} a \, + \; \textcolor{blue}{b}"#) == "a + b")
  }

  @Test func `a comment ends with its line`() {
    #expect(drawn("a % b\n + c") == "a + c")
  }

  @Test func `letters of other alphabets keep their meaning`() {
    #expect(drawn(#"\mathbf{W} \mathbb{R} \mathcal{L}"#) == "𝐖 ℝ ℒ")
  }

  @Test func `delimiters in the middle are as tall as the fence`() {
    #expect(
      drawn(#"\left(x\,\middle|\,\frac{a}{b}\middle|\right)"#)
        == """
        ⎛   │  a  │ ⎞
        ⎜ x │ ─── │ ⎟
        ⎝   │  b  │ ⎠
        """)
    #expect(line(#"\left\{x \middle| y\right\}"#) == "{x | y}")
  }

  @Test(arguments: [
    (#"10\,\mu\mathrm{s}"#, "10 μs"), (#"10~\Omega"#, "10 Ω"),
    (#"5\,ms"#, "5 ms"), (#"10\,\mathrm{k}\Omega"#, "10 kΩ"),
    (#"1\,\mu\mathrm{F}/\mathrm{cm}^2"#, "1 μF/cm²"),
    (#"3\,\mathrm{V}\,\mathrm{s}"#, "3 V s"), (#"2\pi f"#, "2π f"),
    (#"\qty{10}{\milli\volt}"#, "10 mV"), (#"\SI{5}{ms}"#, "5 ms"),
    (#"\qty{1}{\micro\ampere\per\centi\meter\squared}"#, "1 µA/cm²"),
    (#"\unit{mV.s^{-1}}"#, "mV s⁻¹"), (#"\num{12}"#, "12"),
  ])
  func `a number stands apart from its unit, the unit together`(
    _ tex: String, _ wanted: String
  ) {
    #expect(drawn(tex) == wanted)
  }

  @Test(arguments: [
    (#"\textbf{a b}"#, "𝐚 𝐛"), (#"\mathbf{ab}\mathbf{x}"#, "𝐚𝐛 𝐱"),
    (#"\operatorname{arg\,max}"#, "arg max"), (#"\eqref{eq:1}"#, "(eq:1)"),
    (#"x \tag*{A}"#, "x    A"), ("x²+y₁", "x² + y₁"), (#"\abs{x}"#, "|x|"),
    (#"\ce{Na+} + \foo{a}{b}c"#, #"\ce{Na+} + \foo{a}{b} c"#),
  ])
  func `what authors also write`(_ tex: String, _ wanted: String) {
    #expect(drawn(tex) == wanted)
  }

  @Test func `an array has its bars and lines`() {
    #expect(
      drawn(#"\left(\begin{array}{cc|c}1&2&3\\4&5&6\end{array}\right)"#) == """
        ⎛ 1  2 │ 3 ⎞
        ⎜      │   ⎟
        ⎝ 4  5 │ 6 ⎠
        """)
    #expect(
      drawn(#"\begin{array}{|c|c|}\hline a&b\\\hline c&d\\\hline\end{array}"#)
        == """
        ┼───┼───┼
        │ a │ b │
        ┼───┼───┼
        │ c │ d │
        ┼───┼───┼
        """)
    #expect(line(#"\begin{array}{c|c}a&b\\c&d\end{array}"#) == "a | b; c | d")
  }

  @Test func `a text that looks like a line between rows is none`() {
    #expect(
      drawn(#"\begin{array}{c|}\text{─}\\a\end{array}"#) == """
        ─ │
          │
        a │
        """)
  }
}
