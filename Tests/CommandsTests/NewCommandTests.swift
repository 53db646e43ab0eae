import Commands
import Lessons
import Platform
import Testing

/// What an author begins with: sound, but for what is his to write.
@Suite struct NewCommandTests {
  private func lines(_ host: FakeHost) -> [Substring] {
    host.output.split(separator: "\n")
  }

  /// What `check` finds, but for what is left to do.
  private func findings(_ path: String, on host: FakeHost) -> [Substring] {
    let other = FakeHost()
    other.files = host.files
    _ = run(["check", path], on: other)
    return lines(other).filter {
      $0.hasPrefix("error:") || $0.hasPrefix("warning:")
    }
  }

  @Test(arguments: LessonTemplate.kinds)
  func `an exercise of each kind has nothing wrong but its TODOs`(
    _ kind: String
  ) {
    let host = FakeHost()
    #expect(run(["new", "exercise", kind, "mine"], on: host) == 0)
    #expect(host.output.contains("exercise \(kind) id=mine"))
    host.files["/home/me/l.md"] = Array(("# L\n\n" + host.output).utf8)
    let found = findings("/home/me/l.md", on: host)
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy { $0 == "error: something is left to do here" },
      "\(found)")
    let todos = host.output.ranges(of: "TODO").count
    #expect(found.count == todos)
  }

  @Test(arguments: LessonTemplate.kinds)
  func `a template is laid out as the formatter would`(_ kind: String) {
    let host = FakeHost()
    #expect(run(["new", "exercise", kind], on: host) == 0)
    let other = FakeHost()
    other.files["/l.md"] = Array(host.output.utf8)
    #expect(run(["fmt", "--check", "/l.md"], on: other) == 0)
  }

  @Test func `a course can be checked and started at once`() {
    let host = FakeHost()
    #expect(run(["new", "course", "heart-beat"], on: host) == 0)
    #expect(lines(host)[0] == "wrote heart-beat/Lessons/course.md")
    #expect(lines(host)[1] == "wrote heart-beat/Lessons/first.md")
    let index = host.files["heart-beat/Lessons/course.md"] ?? []
    #expect(
      String(decoding: index, as: UTF8.self).hasPrefix("# Heart beat\n"))
    let list = FakeHost()
    list.files = host.files
    #expect(
      run(["list", "--lessons", "heart-beat/Lessons"], on: list) == 0)
    #expect(list.output.contains("First lesson"))
    let check = FakeHost()
    check.files = host.files
    #expect(
      run(["check", "--lessons", "heart-beat/Lessons"], on: check) == 1)
    #expect(check.output.contains("heart-beat/Lessons/course.md:3:1"))
    #expect(!check.output.contains("warning"))
  }

  @Test func `a lesson is written beside the others, and the index is not`() {
    let host = CourseFixture.host()
    let index = host.files["/home/me/Lessons/course.md"]
    #expect(run(["new", "lesson", "synaptic-input"], on: host) == 0)
    #expect(host.files["/home/me/Lessons/synaptic-input.md"] != nil)
    #expect(host.files["/home/me/Lessons/course.md"] == index)
    #expect(
      host.output.contains("3. [Synaptic input](synaptic-input.md):"))
  }

  @Test(arguments: [
    ["new", "lesson", "leaky"], ["new", "course", "/home/me"],
  ])
  func `nothing is written over`(_ arguments: [String]) {
    let host = CourseFixture.host()
    let before = host.files
    #expect(run(arguments, on: host) == 1)
    #expect(host.files == before)
    #expect(host.errors.contains("is there already, and stays as it is"))
  }

  @Test(arguments: [
    (["new"], "new needs to know what"),
    (["new", "lessen", "x"], "did you mean lesson?"),
    (["new", "course"], "new course needs a name"),
    (["new", "exercise"], "new exercise needs its kind"),
    (
      ["new", "nothing", "x"], "a course, a lesson or an exercise, not nothing"
    ),
    (["new", "lesson", "../x"], "letters, digits and hyphens"),
    (["new", "lesson", ".x"], "letters, digits and hyphens"),
    (["new", "exercise", "quantiti"], "did you mean quantity?"),
  ])
  func `what cannot be made is said`(_ arguments: [String], _ words: String) {
    let host = CourseFixture.host()
    #expect(run(arguments, on: host) == 2)
    #expect(host.errors.contains(words), "\(host.errors)")
  }

  @Test func `a lesson that the index does not name is pointed out`() {
    let host = CourseFixture.host()
    #expect(run(["new", "lesson", "synaptic-input"], on: host) == 0)
    // A translation goes with its original, and a page of prose is no lesson.
    host.files["/home/me/Lessons/leaky.de.md"] =
      host.files["/home/me/Lessons/leaky.md"]
    host.files["/home/me/Lessons/notes.md"] = Array("# Notes\n".utf8)
    let check = FakeHost()
    check.files = host.files
    #expect(run(["check"], on: check) == 0)
    let found = lines(check).filter { $0.hasPrefix("warning") }
    #expect(
      found == ["warning: no link of the index leads to synaptic-input.md"])
  }

  @Test func `a course that is not here is named when it is checked`() {
    let host = CourseFixture.host()
    #expect(run(["check"], on: host) == 0)
    #expect(host.errors == "")
    host.currentDirectory = "/tmp/other"
    host.environment["LIF_LESSONS"] = "/home/me/Lessons"
    #expect(run(["check"], on: host) == 0)
    #expect(host.errors == "This is the course in /home/me/Lessons.\n")
  }
}
