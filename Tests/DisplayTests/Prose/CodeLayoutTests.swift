import Display
import Testing

@Suite struct CodeLayoutTests {
  @Test func `code keeps its lines and its blanks`() {
    let text = "```\na  b\n\n\tc\n```\n\ntext"
    #expect(
      page(text, 20)
        == ["     a  b", "", "         c", "", " text"])
  }

  @Test func `wide code moves to the left before it is broken`() {
    #expect(page("```\n0123456789\n```", 13) == ["   0123456789"])
    #expect(page("```\n0123456789\n```", 11) == [" 0123456789"])
    #expect(
      page("```\n0123456789\n```", 8) == [" 01234", " ↳ 56789"])
  }

  @Test func `an info string of several words is a caption`() {
    #expect(
      page("```swift Model/Neuron.swift\nlet u\n```", 40)
        == ["   Model/Neuron.swift", "     let u"])
    #expect(page("```swift\nlet u\n```", 40) == ["     let u"])
  }

  @Test func `code without lines leaves nothing behind`() {
    #expect(page("a\n\n```\n```\n\nb", 20) == [" a", "", " b"])
    #expect(page("- ```\n  ```", 20) == [" •"])
  }
}
