import Platform
import Testing

@testable import Commands

/// Courses that reach where they should not, or hold too much.
@Suite struct CourseLimitsTests {
  private let host = CourseFixture.host()

  @Test func `a lesson that is a link out of the course is not read`() {
    host.links["/home/me/Lessons/fire.md"] = "/etc/fire.md"
    #expect(run(["check"], on: host) == 3)
    #expect(
      host.output.contains(
        "error: cannot read /home/me/Lessons/fire.md: a link leads out of "
          + "/home/me/Lessons; put the file itself there\n"
          + "  /home/me/Lessons/course.md:6:4"))
    #expect(host.output.contains("1 lesson, 1 exercise"))
  }

  @Test(arguments: ["/home/me/Lessons-too/fire.md", "/home/me/fire.md"])
  func `a neighbour of the course is outside`(_ target: String) {
    host.links["/home/me/Lessons/fire.md"] = target
    #expect(run(["check"], on: host) == 3)
  }

  @Test func `a link within the course is followed`() {
    host.links["/home/me/Lessons/fire.md"] = "/home/me/Lessons/old/fire.md"
    #expect(run(["check"], on: host) == 0)
  }

  @Test func `an index that is a link out of the course is not read`() {
    host.links["/home/me/Lessons/course.md"] = "/etc/course.md"
    #expect(run(["check"], on: host) == 3)
    #expect(host.errors.contains("a link leads out of /home/me/Lessons"))
  }

  @Test func `a course is found where its whole folder is a link`() {
    for name in ["", "/course.md", "/leaky.md", "/fire.md"] {
      host.links["/home/me/Lessons\(name)"] = "/srv/course\(name)"
    }
    #expect(run(["check"], on: host) == 0)
  }

  @Test func `nothing outside the course is formatted`() {
    let untidy = Array("```exercise choice\n- [x]   a\n- [ ] b\n```\n".utf8)
    host.files["/home/me/Lessons/fire.md"] = untidy
    host.links["/home/me/Lessons/fire.md"] = "/etc/fire.md"
    #expect(run(["fmt"], on: host) == 3)
    #expect(host.files["/home/me/Lessons/fire.md"] == untidy)
    #expect(host.errors.contains("a link leads out of /home/me/Lessons"))
  }

  @Test func `a source that is a link out of the project is not quoted`() {
    quote("A.swift")
    host.files["/home/me/A.swift"] = Array("let a = 1\n".utf8)
    #expect(run(["check"], on: host) == 1)
    #expect(host.output.contains("no lesson shows this line"))
    let other = CourseFixture.host()
    other.files = host.files
    other.links["/home/me/A.swift"] = "/etc/A.swift"
    #expect(run(["check"], on: other) == 1)
    #expect(!other.output.contains("no lesson shows this line"))
    #expect(
      other.output.contains(
        "cannot read /home/me/A.swift: a link leads out of /home/me"))
  }

  @Test(arguments: ["/etc/passwd", "../x", "a/../../x", "a//b", "\u{1B}[31m"])
  func `a source with a path that leads elsewhere is a finding`(
    _ path: String
  ) {
    quote(path)
    host.files["/etc/passwd"] = Array("let secret = 1\n".utf8)
    #expect(run(["check"], on: host) == 1)
    #expect(!host.output.contains("secret"))
    #expect(!host.output.contains("\u{1B}"))
  }

  @Test func `the index is no lesson of its own`() {
    for name in ["course.md", "Course.md"] {
      index("# C\n\n1. [C](\(name))\n2. [Fire](fire.md)\n")
      #expect(run(["check"], on: host) == 1)
      #expect(host.output.contains("the index cannot be a lesson of its own"))
    }
  }

  @Test func `names that differ in case only are one lesson`() {
    index("# C\n\n1. [A](fire.md)\n2. [B](Fire.md)\n")
    #expect(run(["check"], on: host) == 1)
    #expect(host.output.contains("`Fire.md` is named twice"))
  }

  @Test(arguments: [
    ["check", "big.md"], ["export", "html", "big.md"],
    ["fmt", "--check", "big.md"],
  ])
  func `a file that is larger than a lesson is refused`(_ words: [String]) {
    host.files["big.md"] = Array(repeating: 0x0A, count: (16 << 20) + 1)
    #expect(run(words, on: host) == 3)
    #expect(
      host.errors == "error: cannot read big.md: it is larger than 16 MiB\n")
  }

  @Test func `a course of very many lessons is read`() {
    let count = 500
    for name in ["leaky", "fire"] {
      host.files["/home/me/Lessons/\(name).md"] = nil
    }
    index(
      "# C\n\n"
        + (1...count).map { "\($0). [L\($0)](l\($0).md)\n" }.joined())
    for number in 1...count {
      host.files["/home/me/Lessons/l\(number).md"] = Array("# L\n\nText.".utf8)
    }
    #expect(run(["check"], on: host) == 0)
    #expect(host.output.hasPrefix("500 lessons, 0 exercises"))
  }

  private func index(_ text: String) {
    host.files["/home/me/Lessons/course.md"] = Array(text.utf8)
  }

  private func quote(_ path: String) {
    index(
      CourseFixture.index.replacing(
        "id: test", with: "id: test\nquote: \(path)")
    )
  }
}
