import Diagnostics
import Lessons
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ text: String) throws -> String {
    let format = try LessonFormat(SourceText(name: "lesson.md", text))
    return String(decoding: format.diff(naming: "lesson.md"), as: UTF8.self)
  }

  @Test func `no change is no text`() throws {
    #expect(try diff("Prose\n") == "")
  }

  @Test func `neighbours go together, three lines stand around`() throws {
    let text = "0\n1\n\n```course\n\nid:a\nquote:b\n```\n\n2\n3\n4\n5\n"
    #expect(
      try diff(text) == """
        --- lesson.md
        +++ lesson.md
        @@ -2,9 +2,8 @@
         1
         
         ```course
        -
        -id:a
        -quote:b
        +id:    a
        +quote: b
         ```
         
         2

        """)
  }

  @Test func `distant changes are hunks of their own`() throws {
    let text = """
      ```course

      id: a
      ```
      1
      2
      3
      4
      5
      ```course
      id:b
      ```
      """
    #expect(
      try diff(text) == """
        --- lesson.md
        +++ lesson.md
        @@ -1,5 +1,4 @@
         ```course
        -
         id: a
         ```
         1
        @@ -8,5 +7,5 @@
         4
         5
         ```course
        -id:b
        +id: b
         ```
        \\ No newline at end of file

        """)
  }

  @Test func `line ends stay in it`() throws {
    #expect(
      try diff("```course\r\nid:b\r\n```\r\n") == """
        --- lesson.md
        +++ lesson.md
        @@ -1,3 +1,3 @@
         ```course\r
        -id:b\r
        +id: b\r
         ```\r

        """)
  }

  @Test func `a last line without an end says so on both sides`() throws {
    #expect(
      try diff("```course\n ```").hasSuffix(
        """
         ```course
        - ```
        \\ No newline at end of file
        +```
        \\ No newline at end of file

        """))
  }
}
