import Commands
import Platform
import Testing

@Suite struct ExportCommandTests {
  private func result(
    _ arguments: [String], on host: FakeHost = CourseFixture.host()
  ) -> (code: Int32, output: String, errors: String) {
    let code = run(["export"] + arguments, on: host)
    return (code, host.output, host.errors)
  }

  private func page(_ path: String, on host: FakeHost) -> String? {
    host.files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: ["leaky", "LEAKY", "1", "/home/me/Lessons/leaky.md"])
  func `one lesson goes to standard output`(_ name: String) {
    let (code, output, errors) = result(["html", name])
    #expect(code == 0)
    #expect(output.hasPrefix("<!DOCTYPE html>"))
    #expect(output.contains("<title>Leaky</title>"))
    #expect(errors.isEmpty)
  }

  @Test func `all lessons are written to a folder, and it is said which`() {
    let host = CourseFixture.host()
    let before = host.files
    let (code, output, errors) = result(["html", "--output", "out"], on: host)
    #expect(code == 0)
    #expect(output == "wrote out/leaky.html\nwrote out/fire.html\n")
    #expect(errors.isEmpty)
    #expect(page("out/fire.html", on: host)?.contains(">Fire<") == true)
    for (path, bytes) in before { #expect(host.files[path] == bytes) }
  }

  @Test func `some lessons are written, a page that is there is replaced`() {
    let host = CourseFixture.host()
    host.files["out/fire.html"] = [0x61]
    let (code, output, _) = result(["html", "2", "--output=out"], on: host)
    #expect(code == 0)
    #expect(output == "wrote out/fire.html\n")
    #expect(page("out/fire.html", on: host)?.hasPrefix("<!DOCTYPE") == true)
    #expect(host.files["out/leaky.html"] == nil)
  }

  @Test func `a handout has no hint and no solution`() {
    let study = result(["html", "leaky"]).output
    #expect(study.contains("Multiply.") && study.contains("20 ms"))
    let handout = result(["html", "leaky", "--handout"]).output
    #expect(!handout.contains("Multiply.") && !handout.contains("20 ms"))
    #expect(handout.contains("How long?"))
  }

  @Test(arguments: [
    ([], "a format is missing"),
    (["htlm"], "there is no format htlm; did you mean html?"),
    (["pdf"], "there is no format pdf\nformats: html"),
    (["html"], "several lessons need a folder: --output DIR"),
    (["html", "1", "2"], "several lessons need a folder: --output DIR"),
    (["html", "leeky"], "there is no lesson leeky; did you mean leaky?"),
    (["html", "3"], "there is no lesson 3"),
    (["html", "1", "leaky", "--output", "x"], "two of the lessons are called"),
  ])
  func `a command line that cannot be followed says why`(
    _ arguments: [String], _ message: String
  ) {
    let (code, output, errors) = result(arguments)
    #expect(code == 2)
    #expect(output.isEmpty)
    #expect(errors.contains(message), "\(errors)")
  }

  @Test func `a file that is not there is said`() {
    let (code, _, errors) = result(["html", "none.md"])
    #expect(code == 3)
    #expect(errors.contains("none.md"))
  }

  @Test func `of a course, the lessons that can be read are written`() {
    let host = CourseFixture.host()
    host.files["/home/me/Lessons/fire.md"] = nil
    let (code, output, errors) = result(["html", "--output", "out"], on: host)
    #expect(code == 3)
    #expect(output == "wrote out/leaky.html\n")
    #expect(errors.contains("fire.md"))
  }

  @Test func `a folder that cannot be made is said`() {
    let host = CourseFixture.host()
    host.refusals["out"] = .notPermitted
    let (code, output, errors) = result(["html", "--output", "out"], on: host)
    #expect(code == 3)
    #expect(output.isEmpty)
    #expect(errors.contains("out"))
  }

  @Test func `a link to a lesson is not written through`() {
    let host = CourseFixture.host()
    let lesson = "/home/me/Lessons/leaky.md"
    host.files["out/leaky.html"] = host.files[lesson]
    host.links["out/leaky.html"] = lesson
    let before = host.files
    let (code, _, errors) = result(["html", "1", "--output", "out"], on: host)
    #expect(code == 3)
    #expect(errors.contains("out/leaky.html is a link to \(lesson)"))
    #expect(host.files == before)
  }

  @Test func `what is wrong with a lesson is said beside the page`() {
    let host = CourseFixture.host()
    host.files["bad.md"] = Array("# Bad\n\n```exercise\n```\n".utf8)
    let (code, output, errors) = result(["html", "bad.md"], on: host)
    #expect(code == 0)
    #expect(output.contains("Something is missing here."))
    #expect(errors.contains("bad.md:3:"))
  }
}
