import MathText
import Testing

/// The formulas of the course, drawn by hand on squared paper.
@Suite struct CourseFormulaTests {
  @Test func `the membrane equation joins its parts on the axis`() {
    #expect(
      drawn(Course.membrane) == """
           du
        τ ──── = −(u(t) − u    ) + R I(t)
           dt              rest
        """)
  }

  @Test func `the interval formula grows its bracket around the fraction`() {
    #expect(
      drawn(Course.interval) == """
               ⎡              R I + u     − u       ⎤ −1
               ⎢                     rest    reset  ⎥
        f(I) = ⎢ t    + τ ln ────────────────────── ⎥
               ⎢  ref           R I + u     − ϑ     ⎥
               ⎣                       rest         ⎦
        """)
  }

  @Test func `firing is a case distinction with a brace of odd height`() {
    #expect(
      drawn(Course.firing) == """
               ⎧ u       if u(t) ≥ ϑ
        u(t) = ⎨  reset
               ⎩ u(t)    otherwise
        """)
  }

  @Test func `charging raises its exponent and lowers its indices`() {
    #expect(
      drawn(Course.charging) == """
                               −t/τ
        u(t) = u  + (u  − u ) e
                ∞     0    ∞
        """)
  }

  @Test func `aligned equations share their relation`() {
    #expect(
      drawn(
        #"\begin{aligned} C\frac{du}{dt} &= -g_L(u-E_L) + I(t) \\"#
          + #" \tau &= RC \end{aligned}"#) == """
             du
          C ──── = −g (u − E ) + I(t)
             dt      L      L

               τ = R C
          """)
  }

  @Test func `an integral carries its bounds at its ends`() {
    #expect(
      drawn(
        #"u(t) = u_{rest} + \frac{R}{\tau}\int_0^{\infty}"#
          + #" e^{-s/\tau} I(t-s)\,ds"#) == """
                          R  ⌠∞  −s/τ
          u(t) = u     + ─── ⎮  e     I(t − s) ds
                  rest    τ  ⌡0
          """)
  }

  @Test func `a limit stands under its name`() {
    #expect(
      drawn(
        #"\langle u \rangle = \lim_{T\to\infty} \frac{1}{T}"#
          + #"\int_0^T u(t)\,dt"#) == """
                     1  ⌠T
          ⟨u⟩ = lim ─── ⎮  u(t) dt
                T→∞  T  ⌡0
          """)
  }

  @Test func `a root reaches over a sum with limits`() {
    #expect(
      drawn(#"\sqrt{\frac{1}{N}\sum_{i=1}^{N}(x_i-\hat{x}_i)^2}"#) == """
          ┌───────────────────
          │  1   N
        ╲ │ ───  ∑  (xᵢ − x̂ᵢ)²
         ╲│  N  i=1
        """)
  }

  @Test func `a matrix has a middle row to join its equation`() {
    #expect(
      drawn(
        #"\mathbf{W} = \begin{pmatrix} w_{11} & w_{12} \\"#
          + #" w_{21} & w_{22} \end{pmatrix}"#) == """
              ⎛ w₁₁  w₁₂ ⎞
          𝐖 = ⎜          ⎟
              ⎝ w₂₁  w₂₂ ⎠
          """)
  }

  @Test func `the box says where its neighbours stand`() {
    let box = Formula(Course.membrane).typeset(.display)
    #expect(box.baseline == 1)
    #expect(box.width == 33)
    #expect(Formula(Course.membrane).typeset(.inline).rows.count == 1)
  }
}
