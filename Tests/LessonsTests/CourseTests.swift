import Diagnostics
import Lessons
import Testing

@Suite struct CourseTests {
  private func course(_ text: String) -> Course {
    Course(SourceText(name: "course.md", text))
  }

  @Test func `the links of the ordered list are the lessons`() {
    let course = course(
      """
      # My course

      Welcome.

      1. [Leaky](leaky.md): a hole
      2. [Fire](fire.md) — a threshold

      ```course
      id: mine
      quote: Sources/A.swift
      ```
      """)
    #expect(course.diagnostics.isEmpty)
    #expect(course.id == "mine")
    #expect(course.title == "My course")
    #expect(course.lessons.map(\.id) == ["leaky", "fire"])
    #expect(course.lessons.map(\.summary) == ["a hole", "a threshold"])
    #expect(course.quotable.map(\.path) == ["Sources/A.swift"])
  }

  @Test(arguments: [
    ("# C\n", "the course names no lessons"),
    (
      "1. [A](../a.md)\n",
      "a lesson is a Markdown file beside the index, not `../a.md`"
    ),
    (
      "1. [A](a.txt)\n",
      "a lesson is a Markdown file beside the index, not `a.txt`"
    ),
    ("1. [A](a.md)\n2. [B](A.md)\n", "`A.md` is named twice"),
    (
      "1. [A](a.md)\n\n```course\nquote: ../secret\n```\n",
      "a quoted file lies below the folder that holds the course"
    ),
    (
      "1. [A](a.md)\n\n```course\nquotes: x\n```\n",
      "`quotes` is no key of a course"
    ),
  ])
  func `what is wrong with an index is said`(_ text: String, _ sentence: String)
  {
    #expect(course(text).diagnostics.map(\.message).contains(sentence))
  }
}

@Suite struct QuotationTests {
  private let file = SourceText(
    name: "A.swift", "import B\n\nstruct A {\n  let a = 1\n  let b = 2\n}\n")

  private func proof(_ passage: String) -> [String] {
    let text = "```swift A.swift\n\(passage)\n```\n"
    let lesson = Lesson(id: "l", SourceText(name: "l.md", text))
    return Proof(lesson, sources: ["A.swift": file]).diagnostics.map(\.message)
  }

  @Test(arguments: [
    ("let a = 1\nlet b = 2", []),
    ("  let a = 1", []),
    ("let a = 2", ["this line does not stand in A.swift"]),
    ("let a = 1\nlet c = 2", ["here the passage parts from A.swift"]),
    ("", ["this passage quotes nothing"]),
  ])
  func `a passage is a run of lines of its file`(
    _ passage: String, _ messages: [String]
  ) {
    #expect(proof(passage) == messages)
  }

  @Test func `lines of code that no lesson shows are named`() {
    let text = "```swift A.swift\nstruct A {\n  let a = 1\n```\n"
    let lesson = Lesson(id: "l", SourceText(name: "l.md", text))
    let left = Course.unquotedLines(in: ["A.swift": file], of: [lesson])
    #expect(left.map(\.line) == [5])
  }
}
