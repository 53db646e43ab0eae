import Commands
import Platform
import Testing

@Suite struct CourseTests {
  @Test func `without a terminal the course reads an answer a line`() {
    let host = CourseFixture.host()
    host.type("\n\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(host.output.contains("Something to read."))
    #expect(host.output.contains("✓ Right."))
    #expect(host.output.contains("Next: Leaky, step 2 of 2") == false)
  }

  @Test func `at the end of input it says where progress stands`() {
    let host = CourseFixture.host()
    host.type("\n\n")
    #expect(run([], on: host) == 0)
    #expect(
      host.output.contains("Next: Leaky, step 2 of 2, The time constant."))
  }

  @Test func `a learner comes back to the same place`() {
    let host = CourseFixture.host()
    host.type("\n\n")
    _ = run([], on: host)
    host.type("\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(host.output.contains("Welcome back."))
    #expect(host.output.contains("✓ Right."))
  }

  @Test func `the journal is one line an event`() throws {
    let host = CourseFixture.host()
    host.type("\n\n3 s\n20 ms\n")
    _ = run([], on: host)
    let path = "/home/me/.local/state/lif/journal.jsonl"
    let journal = try #require(host.files[path])
    let lines = String(decoding: journal, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[3].contains(#""answer":"3 s""#))
    #expect(lines[4].contains(#""verdict":"correct""#))
  }

  @Test func `where nothing can be kept the course goes on and says so`() {
    let host = CourseFixture.host()
    host.refusals["/home/me/.local/state/lif"] = .readOnly
    host.type("\n\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(host.output.contains("✓ Right."))
    #expect(host.output.contains("Your progress is not kept:"))
  }

  @Test func `a missing course says where it looked`() {
    let host = FakeHost()
    #expect(run([], on: host) == 3)
    #expect(host.errors.contains("no course was found"))
    #expect(host.errors.contains("/home/me\n"))
    #expect(host.errors.contains("/opt/lif/share/lif"))
  }

  @Test func `a course is found above the program, and by its name`() {
    let host = CourseFixture.host()
    host.currentDirectory = "/tmp"
    #expect(run(["list"], on: host) == 3)
    host.executablePath = "/home/me/.build/debug/lif"
    #expect(run(["list"], on: host) == 0)
    host.executablePath = "/bin/lif"
    host.environment["LIF_LESSONS"] = "/home/me/Lessons"
    #expect(run(["list"], on: host) == 0)
  }

  @Test func `a lesson that is missing is said, and the others work`() {
    let host = CourseFixture.host()
    host.files["/home/me/Lessons/leaky.md"] = nil
    #expect(run(["list"], on: host) == 0)
    #expect(host.output.contains("Fire"))
    #expect(host.errors.contains("cannot read /home/me/Lessons/leaky.md"))
  }

  @Test func `the list shows how far each lesson is`() {
    let host = CourseFixture.host()
    host.type("\n\n20 ms\n")
    _ = run([], on: host)
    _ = run(["list", "--ascii"], on: host)
    #expect(host.output.contains("2/2"))
    #expect(host.output.contains("0/1"))
  }

  @Test func `a demonstration answers every question and keeps nothing`() {
    let host = CourseFixture.host()
    #expect(run(["demo", "fire"], on: host) == 0)
    #expect(host.output.contains("amp = 3 nA"))
    #expect(host.output.contains("✓ Right."))
    #expect(host.files.keys.allSatisfy { !$0.contains("journal") })
  }

  @Test(arguments: [("\n\n\n\n\n\n\n\n", true), ("\nq\n", false), ("", false)])
  func `at a terminal a demonstration waits for Enter, and q stops it`(
    typed: String, isSeen: Bool
  ) {
    let host = CourseFixture.host()
    host.terminals = [.input, .output]
    host.type(typed)
    #expect(run(["demo", "leaky"], on: host) == 0)
    #expect(
      host.output.contains("Enter shows the next page, q and Enter stops."))
    #expect(host.output.contains("The end of Leaky.") == isSeen)
  }

  @Test func `a demonstration ends even where its answer is not taken`() {
    let host = CourseFixture.host()
    let text = CourseFixture.leaky.replacing(
      "answer: R * C", with: "answer: 10.01234 ms ± 0.0001 ms")
    host.files["/home/me/Lessons/leaky.md"] = Array(text.utf8)
    #expect(run(["demo", "leaky"], on: host) == 0)
    #expect(host.output.contains("The end of Leaky."))
  }

  @Test func `where nobody reads, no answer is taken`() {
    let host = CourseFixture.host()
    host.isUnread = true
    host.type("\n\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(host.files.keys.allSatisfy { !$0.contains("journal") })
  }

  @Test func `options may stand before the command`() {
    let host = CourseFixture.host()
    #expect(run(["--ascii", "--color", "never", "list"], on: host) == 0)
    #expect(host.output.contains("Leaky"))
  }

  @Test func `a whole screen is left as it was found`() {
    let host = CourseFixture.host()
    host.terminals = [.input, .output]
    host.type("\r")
    host.type("\r20 ms\r")
    host.type("\u{3}\u{3}")
    #expect(run(["--color", "never"], on: host) == 0)
    #expect(!host.isRaw)
    #expect(host.output.contains("\u{1B}[?1049h"))
    #expect(host.output.contains("\u{1B}[?1049l"))
    let last = host.output.split(separator: "\u{1B}[?1049l").last ?? ""
    #expect(last.contains("✓ Right."))
  }

  @Test func `no escape sequence of a lesson reaches the terminal`() {
    let host = CourseFixture.host()
    let hostile = "# L\u{1B}]0;x\u{7}\n\n\u{1B}[2J\u{9B}31m text \u{202E}\n"
    host.files["/home/me/Lessons/leaky.md"] = Array(hostile.utf8)
    host.type("\n\n")
    _ = run([], on: host)
    _ = run(["check"], on: host)
    let all = host.output + host.errors
    #expect(
      all.unicodeScalars.allSatisfy { scalar in
        scalar == "\n"
          || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
            && scalar != "\u{202E}"
      })
  }

  @Test(arguments: [1, 5, 20, 40, 200])
  func `no width crashes it`(_ width: Int) {
    let host = CourseFixture.host()
    host.terminals = [.input, .output]
    host.size = .init(columns: width, rows: 5)
    host.type("\r\r1 V\r:h\r:s\ry\r\r\r3 nA\r")
    #expect(run([], on: host) == 0)
  }
}
