import Display
import Testing

@Suite struct FittingTests {
  @Test(arguments: [
    (9, "potential"), (8, "potenti…"), (2, "p…"), (1, "…"), (0, ""), (-1, ""),
  ])
  func `what is cut off is said by an ellipsis`(width: Int, text: String) {
    #expect(StyledLine("potential").truncated(to: width).text == text)
  }

  @Test func `a wide character is not halved`() {
    #expect(StyledLine("漏れ").truncated(to: 4).text == "漏れ")
    #expect(StyledLine("漏れる").truncated(to: 4).text == "漏…")
    #expect(StyledLine("漏れ").prefix(width: 3).text == "漏")
  }

  @Test func `an ellipsis looks like what it stands for`() {
    let red = Style(.red)
    let line = StyledLine([Run("ab"), Run("cdef", red)])
    let cut = line.truncated(to: 4)
    #expect(cut.runs.last == Run("…", red))
    #expect(cut.text == "abc…")
  }

  @Test(arguments: [
    (TextAlignment.left, "τ    "), (.center, "  τ  "), (.right, "    τ"),
  ])
  func `blanks fill the room`(alignment: TextAlignment, text: String) {
    #expect(StyledLine("τ").padded(to: 5, alignment).text == text)
  }

  @Test func `what is too wide is not padded`() {
    #expect(StyledLine("漏れ").padded(to: 3).text == "漏れ")
    #expect(StyledLine("ab").padded(to: 5, .center).text == " ab  ")
  }

  @Test func `blanks are trimmed at the end alone`() {
    #expect(StyledLine("  a b  ").trimmed.text == "  a b")
    #expect(StyledLine("   ").trimmed.text == "")
    #expect(StyledLine("").trimmed.text == "")
  }
}
