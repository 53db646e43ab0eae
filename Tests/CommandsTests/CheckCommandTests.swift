import Commands
import Testing

/// What `lif check` finds only with more than one lesson before it.
@Suite struct CheckCommandTests {
  /// The course, where the second lesson sends back to the first.
  private func host(_ reread: String) -> FakeHost {
    let host = CourseFixture.host()
    let text = CourseFixture.fire.replacing(
      "solution: amp = 3 nA", with: "solution: amp = 3 nA\nreread: \(reread)")
    host.files["/home/me/Lessons/fire.md"] = Array(text.utf8)
    return host
  }

  /// The whole course, or one file of it.
  private static let ways = [["check"], ["check", "/home/me/Lessons/fire.md"]]

  @Test(arguments: ways)
  func `a step of another lesson may be named`(_ words: [String]) {
    let host = host("leaky/the-time-constant")
    #expect(run(words, on: host) == 0, "\(host.output)")
  }

  @Test(arguments: ways)
  func `a step that the other lesson does not have is found`(
    _ words: [String]
  ) {
    let host = host("leaky/time-constant")
    #expect(run(words, on: host) == 1)
    #expect(
      host.output.contains(
        "error: there is no step of leaky with the id `time-constant`\n"))
    #expect(host.output.contains("did you mean `the-time-constant`?"))
  }

  @Test(arguments: ways)
  func `a lesson that the course does not have is found`(_ words: [String]) {
    let host = host("laeky/the-time-constant")
    #expect(run(words, on: host) == 1)
    #expect(host.output.contains("error: there is no lesson `laeky`\n"))
    #expect(host.output.contains("did you mean `leaky`?"))
  }

  @Test func `a lesson that cannot be read is said once`() {
    let host = host("leaky/the-time-constant")
    host.files["/home/me/Lessons/leaky.md"] = nil
    #expect(run(["check"], on: host) == 3)
    #expect(host.output.contains("error: cannot read"))
    #expect(!host.output.contains("there is no"))
  }
}
