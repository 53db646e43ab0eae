import Diagnostics
import Lessons
import Testing

/// What formatting does not touch, and what it refuses.
@Suite struct LeftAloneTests {
  @Test(arguments: [
    "", "Prose  \n\n\n\tcode\n", "```swift\n\n\nkey:value  \n```\n",
    "```\nkey:value\n```\n", "``` experiments\nkey:value\n```\n",
    "$$\nkey:value\n$$\n", "---\nkey:value\n---\n", "    ```course\n    a:b",
    "<!--\n```course\na:b\n```\n-->\n", "```exercise\tchoice\na:b\n```\n",
    "- item\n\n  ```course\n  a:b\n  ```\n", "> ```course\n> a:b\n> ```\n",
    "\u{FEFF}```course\nid: a\n```\n", "```course\nid: a\n```",
  ])
  func `what is no fence of a lesson`(_ text: String) throws {
    #expect(try formatted(text) == text)
  }

  @Test func `an open fence, which holds all the prose below`() throws {
    let text = "```experiment\nrun:1 ms\n\n\nProse\n"
    #expect(try formatted(text) == text)
  }

  @Test(arguments: ["     ```", "hint: a\n     ```", "\t~~~~ b"])
  func `a fence that a line could close if it were moved`(_ line: String)
    throws
  {
    let mark = line.contains("~") ? "~~~" : "```"
    let text = "\(mark)exercise\nk:v\n\(line)\n\(mark)\n"
    #expect(try formatted(text) == text)
  }

  @Test func `a byte-order mark`() throws {
    #expect(
      try formatted("\u{FEFF} ```course\nid:a\n```\n")
        == "\u{FEFF} ```course\nid: a\n```\n")
  }

  @Test func `white space that is no blank`() throws {
    let text = "```course\nid: a\n\u{A0}\n \u{2028} b\n\u{301}c\n```\n"
    #expect(
      try formatted(text)
        == "```course\nid: a\n\u{A0}\n    \u{2028} b\n\u{301}c\n```\n")
  }

  @Test func `a line is indented or not as it was`() throws {
    let text = "```exercise\n   key: value\n\t1. one\nkey\n   : value\n```\n"
    #expect(
      try formatted(text)
        == "```exercise\n  key: value\n  1. one\nkey\n  : value\n```\n")
  }

  @Test func `bytes that are not UTF-8 are refused with their place`() {
    let bytes = Array("ab ".utf8) + [0xFF] + Array("\n".utf8)
    let source = SourceText(name: "lesson.md", bytes: bytes)
    let error = #expect(throws: Diagnostic.self) { try LessonFormat(source) }
    #expect(error?.message == "these bytes are not UTF-8")
    #expect(error?.range == SourceRange(3, 6))
  }
}
