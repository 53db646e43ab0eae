import Display
import Testing

@Suite struct FrameTests {
  @Test func `a frame has as many rows as the screen, none too wide`() {
    let frame = Frame(
      width: 5, height: 3, lines: ["neuron", "漏れ積", "a", "below"])
    #expect(frame.lines.map(\.text) == ["neuro", "漏れ", "a"])
    let short = Frame(width: 5, height: 3, lines: ["a"])
    #expect(short.lines == ["a", "", ""])
  }

  @Test func `a cursor outside moves to the edge`() {
    let frame = Frame(
      width: 5, height: 3, lines: [],
      cursor: Frame.Position(row: 9, column: -1))
    #expect(frame.cursor == Frame.Position(row: 2, column: 0))
  }

  @Test func `a screen is at least one cell`() {
    let frame = Frame(width: 0, height: -4, lines: ["ab"])
    #expect(frame.lines.map(\.text) == ["a"])
  }
}
