import Display
import Testing

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("τ", "tau"), ("ϑ", "theta"), ("µA", "uA"), ("10 MΩ", "10 MOhm"),
    ("−50 mV", "-50 mV"), ("wait …", "wait ..."), ("“spike”", "\"spike\""),
    ("cell—it", "cell--it"), ("• a", "* a"), ("u ≤ 3 ± 1", "u <= 3 +/- 1"),
    ("a → b", "a -> b"), ("2 × 3", "2 x 3"), ("x²", "x^2"),
    ("s⁻¹", "s^-1"), ("u₀", "u_0"), ("uᵣₑₛₜ", "u_rest"), ("Δt", "Delta t"),
    ("τϑ", "tau theta"), ("τ ln", "tau ln"), ("τ/R", "tau/R"),
    ("Hückel", "Huckel"), ("e\u{302}", "e"), ("τ\u{302}s", "tau s"),
    ("1️⃣", "1"), ("漏れ", "??"), ("🧠", "?"),
    ("│─┼━", "|-+="), ("a\u{A0}b\u{AD}c", "a bc"), ("plain", "plain"),
  ])
  func `signs are spelt out in ASCII`(text: String, spelling: String) {
    #expect(StyledLine(text).spelled(in: .ascii).text == spelling)
    #expect(StyledLine(text).spelled(in: .unicode).text == text)
  }

  @Test func `looks and links stay as they are`() {
    let line = StyledLine([Run("τ", Style(bold: true), link: "x"), Run("m")])
    let spelled = line.spelled(in: .ascii)
    #expect(
      spelled.runs == [Run("tau", Style(bold: true), link: "x"), Run("m")])
  }

  @Test func `every character has a spelling in ASCII`() {
    let codes = Array(0...0x2FFF) + stride(from: 0x3000, to: 0x30000, by: 37)
    let others = codes.compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { scalar in
        let line = StyledLine(String(scalar)).spelled(in: .ascii)
        return !line.text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      }
    #expect(others == [])
  }
}
