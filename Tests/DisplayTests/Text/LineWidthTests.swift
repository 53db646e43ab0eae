import Display
import Testing

@Suite struct LineWidthTests {
  @Test func `a line is measured as the one text that is seen`() {
    let line = StyledLine([Run("e"), Run("\u{301}x", Style(bold: true))])
    #expect(line.width == 2)
    #expect(Run("中").width == 2)
  }
}
