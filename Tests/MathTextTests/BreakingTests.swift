import MathText
import Testing

/// Formulas on screens that are too narrow for them.
@Suite struct BreakingTests {
  @Test func `what fits is left alone`() {
    #expect(fitted("a = b + c", 9) == "a = b + c")
  }

  @Test func `lines break before relations first`() {
    #expect(
      fitted("aaa = bbb + ccc = ddd", 16) == """
        aaa = bbb + ccc
          = ddd
        """)
  }

  @Test func `then before operators`() {
    #expect(
      fitted(Course.membrane, 20) == """
           du
        τ ────
           dt

          = −(u(t) − u    )
                      rest

          + R I(t)
        """)
  }

  @Test func `a part too wide for a line sends the whole to one line`() {
    #expect(
      fitted(Course.interval, 40) == """
        f(I) = [t_ref + τ ln ((R I + u_rest
          − u_reset)/(R I + u_rest − ϑ))]^(−1)
        """)
  }

  @Test func `each equation of several is broken on its own`() {
    #expect(
      fitted(#"\begin{aligned} a &= b + c \\ d &= e \end{aligned}"#, 7) == """
        a = b
          + c
        d = e
        """)
  }

  @Test(arguments: [4, 5, 8, 12, 13, 20, 40, 80])
  func `no row is wider than asked`(width: Int) {
    for tex in [Course.membrane, Course.interval, Course.charging] {
      for characters in [MathCharacters.unicode, .ascii] {
        let rows = Formula(tex).fitted(
          to: width, style: .display, characters: characters)
        // Every character of these formulas takes one column.
        #expect(rows.allSatisfy { $0.count <= width })
      }
    }
  }

  @Test func `wrapping loses nothing but blanks`() {
    let whole = line(Course.interval).filter { $0 != " " }
    for width in 4...40 {
      let rows = Formula(Course.interval).fitted(to: width, style: .inline)
      #expect(rows.joined().filter { $0 != " " } == whole)
    }
  }

  @Test func `terms stay together where one of them is too wide for a line`() {
    let tex =
      #"C \frac{dV}{dt} = -g_{Na} m^3 h(V-E_{Na}) - g_K n^4 (V-E_K) + I"#
    #expect(
      fitted(tex, 20) == """
        C dV/dt
          = −g_Na m^3 h(V
            − E_Na)
          − g_K n^4 (V
            − E_K)
          + I
        """)
  }

  @Test func `cases that are too wide are broken where a row ends`() {
    let tex =
      #"f = \begin{cases} 0 & \text{if } I \le I_{th} \\ "#
      + #"\left[t_{ref} + \tau\ln\frac{R I}{R I - \vartheta}\right]^{-1} "#
      + #"& \text{otherwise} \end{cases}"#
    #expect(
      fitted(tex, 30) == """
        f = {0 if I ≤ I_th;
          [t_ref + τ ln ((R I)/(R I
          − ϑ))]^(−1) otherwise}
        """)
  }
}
