import Diagnostics
import Lessons
import Testing

/// A lesson in its usual layout.
func formatted(_ text: String) throws -> String {
  let source = SourceText(name: "lesson.md", text)
  return String(decoding: try LessonFormat(source).bytes, as: UTF8.self)
}

@Suite struct LessonFormatTests {
  @Test func `values stand in a column, and so does what continues them`()
    throws
  {
    let text = """
      ```exercise quantity id=tau
      given:R = 10 MΩ,
       C = 2 nF
      answer:   R * C
      hint:
        Multiply.
      explain: Because\tit is.   
      ```

      """
    #expect(
      try formatted(text) == """
        ```exercise quantity id=tau
        given:   R = 10 MΩ,
                 C = 2 nF
        answer:  R * C
        hint:
                 Multiply.
        explain: Because\tit is.
        ```

        """)
  }

  @Test func `a key of ten letters moves no value`() throws {
    let text = """
      ```exercise parameter
      experiment:   drive
      ask: amp = 1 .. 2 nA
      solution: amp = 2 nA
      ```
      """
    #expect(
      try formatted(text) == """
        ```exercise parameter
        experiment: drive
        ask:      amp = 1 .. 2 nA
        solution: amp = 2 nA
        ```
        """)
  }

  @Test func `options and feedback have their places`() throws {
    let text = """
      ```exercise choice
        - [X]   Ions
      >They flow.
          Always.
      - [ ]Light
      \t>  No.
      -[x] no option
      -  [x] none either
      hint: Think.
      > below a value
      ```
      """
    #expect(
      try formatted(text) == """
        ```exercise choice
        - [x] Ions
          > They flow.
          Always.
        - [ ] Light
          > No.
        -[x] no option
        -  [x] none either
        hint: Think.
        > below a value
        ```
        """)
  }

  @Test func `items and pairs keep their words`() throws {
    let text = """
      ```exercise order
      1.  first
      2)\tsecond
      3.third
      1234567890. no item
        4.  further words
      left ::  right\t
      key::value
      ```
      """
    #expect(
      try formatted(text) == """
        ```exercise order
        1. first
        2) second
        3.third
        1234567890. no item
          4.  further words
        left ::  right
        key::value
        ```
        """)
  }

  @Test func `blank lines stand alone and at no end`() throws {
    let text = "```experiment\n \n\nrun: 1 ms\n\n\t\n\nshow: u\n\n```\n\n\nEnd"
    #expect(
      try formatted(text)
        == "```experiment\nrun:  1 ms\n\nshow: u\n```\n\n\nEnd")
    #expect(try formatted("```course\n\n\n```") == "```course\n```")
  }

  @Test func `a fence and its words stand at the margin`() throws {
    #expect(
      try formatted("  ~~~~  exercise   choice  id=a \n  k:v\n ~~~~~ \n")
        == "~~~~exercise choice id=a\nk: v\n~~~~~\n")
  }

  @Test func `each line keeps its end`() throws {
    #expect(
      try formatted("```course\r\nid:a\r\n\r\n\r\nquote: b\r```\n")
        == "```course\r\nid:    a\r\n\r\nquote: b\r```\n")
  }
}
