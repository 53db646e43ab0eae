import MathText
import Testing

/// Blanks come from the classes of atoms, never from the source.
@Suite struct SpacingTests {
  @Test(arguments: [
    ("a+b", "a + b"), ("a   +   b", "a + b"), ("-a", "−a"), ("a=-b", "a = −b"),
    ("(-1,-1)", "(−1, −1)"), (#"\approx \pm 1"#, "≈ ±1"), ("2\\pi f", "2π f"),
    ("RI(t)", "R I(t)"), (#"\tau\ln x"#, "τ ln x"), (#"\ln(x)"#, "ln(x)"),
    (#"\ln -x"#, "ln −x"), (#"I\,dt"#, "I dt"), (#"\Delta t"#, "Δt"),
    (#"5\text{mV}"#, "5 mV"), (#"\text{if }x"#, "if x"), ("a/b", "a/b"),
    ("1{,}000", "1,000"), ("x_{n+1}", "xₙ₊₁"), (#"a \bmod b"#, "a mod b"),
    ("rate", "rate"), ("Cdu = RIdt", "C du = R I dt"), ("n!", "n!"),
    (#"a\quad b"#, "a  b"), (#"x_1, \ldots, x_n"#, "x₁, …, xₙ"),
    ("x^{+}", "x⁺"), ("(a+b)(c)", "(a + b)(c)"), ("0.04v", "0.04v"),
    (#"\mathrm{V}\,\mathrm{s}"#, "V s"), (#"a+\dots+b"#, "a + ⋯ + b"),
  ])
  func `blanks are decided by class`(tex: String, wanted: String) {
    #expect(drawn(tex) == wanted)
  }
}
