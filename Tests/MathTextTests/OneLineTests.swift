import MathText
import Testing

/// On a line, precedence says what position said on the page.
@Suite struct OneLineTests {
  @Test(arguments: [
    (#"\frac{a+b}{c}"#, "(a + b)/c"), (#"a+\frac{b}{c}"#, "a + b/c"),
    (#"\frac{a}{bc}"#, "a/(b c)"), (#"\frac{a}{b}c"#, "(a/b) c"),
    (#"\frac{a}{\frac{b}{c}}"#, "a/(b/c)"), (#"{\frac{a}{b}}^2"#, "(a/b)²"),
    (#"-\frac{a}{b}"#, "−a/b"), (#"\frac{-a}{b}"#, "(−a)/b"),
    (#"C\frac{du}{dt}"#, "C du/dt"), (#"\frac{d}{dt}u"#, "(d/dt) u"),
    (#"e^{-t/\tau}"#, "e^(−t/τ)"), (#"e^{-t}/\tau"#, "e⁻ᵗ/τ"),
    ("u_{rest}", "u_rest"), ("u_{rest}(t)", "u_rest(t)"),
    (#"\tau_{NMDA,decay}"#, "τ_(NMDA,decay)"), ("x^{y_z}", "x^(y_z)"),
    ("{x^y}_z", "(x^y)_z"), ("{a+b}^2", "(a + b)²"),
    (#"\sqrt{x}"#, "√x"), (#"\sqrt{ab}"#, "√(a b)"), (#"\sqrt{x^2}"#, "√(x²)"),
    (#"\sqrt[n]{x}"#, "ⁿ√x"), (#"\sqrt[q]{x}"#, "√[q]x"),
    (#"\sum_{i=1}^N x_i"#, "∑ᵢ₌₁ᴺ xᵢ"),
    (#"\int_0^\infty f\,dt"#, "∫_0^∞ f dt"),
    (#"\lim_{x\to 0} f"#, "lim_(x→0) f"), (#"\overline{ab}"#, "overline(a b)"),
    (#"\binom{n}{k}"#, "(n choose k)"), ("t^{(f)}_q", "t_q^(f)"),
    (#"\begin{pmatrix}a&b\\c&d\end{pmatrix}"#, "(a, b; c, d)"),
    (#"\begin{aligned}a&=b\\c&=d\end{aligned}"#, "a = b; c = d"),
  ])
  func `no meaning is lost on a line`(tex: String, wanted: String) {
    #expect(line(tex) == wanted)
  }

  @Test func `the course's formulas read as people write them`() {
    #expect(line(Course.membrane) == "τ du/dt = −(u(t) − u_rest) + R I(t)")
    #expect(
      line(Course.interval)
        == "f(I) = [t_ref + τ ln ((R I + u_rest − u_reset)"
        + "/(R I + u_rest − ϑ))]^(−1)")
    #expect(
      line(Course.firing) == "u(t) = {u_reset if u(t) ≥ ϑ; u(t) otherwise}")
  }

  @Test func `ASCII spells out what it has no sign for`() {
    #expect(
      line(Course.charging, .ascii)
        == "u(t) = u_inf + (u_0 - u_inf) e^(-t/tau)")
    #expect(line(#"\hat{x} \le \mathbf{W}"#, .ascii) == "hat(x) <= bold(W)")
    #expect(line(#"x \approx 3\,\text{MΩ}"#, .ascii) == "x ~= 3 MOhm")
    #expect(line(#"\vartheta + \varepsilon"#, .ascii) == "theta + epsilon")
  }

  @Test func `ASCII draws in two dimensions too`() {
    #expect(
      drawn(Course.membrane, .ascii) == """
             du
        tau ---- = -(u(t) - u    ) + R I(t)
             dt              rest
        """)
  }

  @Test func `backticks around a formula are no part of it`() {
    #expect(line("`a+b`") == "a + b")
    #expect(Formula("`a+b`").mathML(.inline).contains("`") == false)
  }
}
