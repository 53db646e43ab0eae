import Faces
import Testing

@Suite struct ScreenControlTests {
  @Test func `what is switched on is switched off again`() {
    func modes(_ text: String, _ end: Character) -> Set<Substring> {
      let modes = text.split(separator: "\u{1B}[?")
      return Set(modes.filter { $0.last == end }.map { $0.dropLast() })
    }
    #expect(modes(ScreenControl.enter, "h") == ["1049", "2004"])
    #expect(modes(ScreenControl.leave, "l") == ["1049", "2004"])
    #expect(modes(ScreenControl.leave, "h") == ["25"])
  }
}
