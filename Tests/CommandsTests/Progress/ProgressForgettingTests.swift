import Commands
import Platform
import Testing

@Suite struct ProgressForgettingTests {
  private let path = ProgressCommandTests.path

  /// Two lessons begun, and a line that this program does not know.
  private func host() -> FakeHost {
    let host = ProgressCommandTests.host()
    host.type("\n3 nA\n")
    _ = run(["fire"], on: host)
    host.files[path]? += Array("a line of mine\n".utf8)
    host.forgetOutput()
    return host
  }

  private func lessons(on host: FakeHost) -> [String] {
    let text = String(decoding: host.files[path] ?? [], as: UTF8.self)
    return text.split(separator: "\n").map { line in
      line.contains(#""lesson":"leaky""#)
        ? "leaky" : line.contains(#""lesson":"fire""#) ? "fire" : "other"
    }
  }

  @Test func `a lesson is really removed, and nothing else`() {
    for name in ["leaky", "1", "Leaky"] {
      let host = host()
      let before = lessons(on: host)
      #expect(run(["progress", "forget", name, "--yes"], on: host) == 0)
      #expect(lessons(on: host) == before.filter { $0 != "leaky" })
      #expect(host.output == "Forgotten: 5 lines about leaky.\n")
      #expect(host.files.keys.filter { $0.contains("journal") } == [path])
    }
  }

  @Test func `all that is kept is really removed`() {
    let host = host()
    #expect(run(["progress", "forget", "--yes"], on: host) == 0)
    #expect(host.files[path]?.isEmpty == true)
    #expect(run(["progress"], on: host) == 0)
    #expect(host.output.contains("Nothing is kept yet"))
  }

  @Test func `at a terminal it asks first`() {
    for (answer, isForgotten) in [("y\n", true), ("n\n", false), ("\n", false)]
    {
      let host = host()
      let before = host.files[path]
      host.terminals = [.input, .output]
      host.type(answer)
      #expect(run(["progress", "forget", "leaky"], on: host) == 0)
      #expect(
        host.output.hasPrefix(
          "Forget 5 lines about leaky? It is gone for good. y/N "))
      #expect((host.files[path] != before) == isForgotten)
      #expect(host.output.contains("Nothing was forgotten.") != isForgotten)
    }
  }

  @Test func `in a pipe it wants a yes on the command line`() {
    let host = host()
    let before = host.files[path]
    #expect(run(["progress", "forget"], on: host) == 2)
    #expect(host.errors.contains("--yes"))
    #expect(host.files[path] == before)
  }

  @Test func `not while it is open elsewhere`() {
    let host = host()
    let before = host.files[path]
    host.held = [path + ".lock"]
    #expect(run(["progress", "forget", "--yes"], on: host) == 1)
    #expect(host.errors.contains("lif is open elsewhere"))
    #expect(host.files[path] == before)
  }

  @Test func `what is written while it asks stays`() {
    let host = host()
    let line = #"{"lesson":"fire","course":"test"}"# + "\n"
    host.terminals = [.input, .output]
    host.type("y\n")
    host.onRead = { [path] _ in host.files[path]? += Array(line.utf8) }
    let before = lessons(on: host)
    #expect(run(["progress", "forget", "leaky"], on: host) == 0)
    host.onRead = { _ in }
    #expect(
      lessons(on: host) == before.filter { $0 != "leaky" } + ["fire"])
  }

  @Test func `a session that begins while it asks keeps its lines`() {
    let host = host()
    let before = host.files[path]
    host.terminals = [.input, .output]
    host.type("y\n")
    host.onRead = { [path] _ in host.held = [path + ".lock"] }
    #expect(run(["progress", "forget"], on: host) == 1)
    host.onRead = { _ in }
    #expect(host.errors.contains("lif is open elsewhere"))
    #expect(host.files[path] == before)
  }

  @Test func `a lesson of that name in another course stays`() {
    let host = host()
    let other = #"{"lesson":"leaky","course":"other"}"# + "\n"
    host.files[path]? += Array(other.utf8)
    #expect(run(["progress", "forget", "leaky", "--yes"], on: host) == 0)
    #expect(lessons(on: host).filter { $0 == "leaky" }.count == 1)
    #expect(host.output == "Forgotten: 5 lines about leaky.\n")
  }

  @Test func `without a course it is that lesson in any, and it says so`() {
    let host = host()
    let other = #"{"lesson":"leaky","course":"other"}"# + "\n"
    host.files[path]? += Array(other.utf8)
    host.files["/home/me/Lessons/course.md"] = nil
    host.terminals = [.input, .output]
    host.type("y\n")
    #expect(run(["progress", "forget", "leaky"], on: host) == 0)
    #expect(
      host.output.hasPrefix("Forget 6 lines about leaky in any course? "))
    #expect(!lessons(on: host).contains("leaky"))
  }

  @Test func `a lesson that left the course can be forgotten`() {
    let host = host()
    let text = String(decoding: host.files[path] ?? [], as: UTF8.self)
    host.files[path] = Array(
      text.replacing(#""lesson":"leaky""#, with: #""lesson":"gone""#).utf8)
    #expect(run(["progress", "forget", "gon", "--yes"], on: host) == 2)
    #expect(host.errors.contains("did you mean gone?"))
    #expect(run(["progress", "forget", "gone", "--yes"], on: host) == 0)
    #expect(lessons(on: host).contains("other"))
    #expect(!lessons(on: host).contains("leaky"))
  }

  @Test func `what holds nothing has nothing to forget`() {
    let host = CourseFixture.host()
    #expect(run(["progress", "forget", "--yes"], on: host) == 0)
    #expect(host.output == "Nothing is kept.\n")
    let other = ProgressCommandTests.host()
    #expect(run(["progress", "forget", "fire", "--yes"], on: other) == 0)
    #expect(other.output == "Nothing is kept about fire.\n")
  }

  @Test func `where it cannot be written, it is said and all stays`() {
    let host = host()
    let before = host.files[path]
    host.refusals[path] = .readOnly
    #expect(run(["progress", "forget", "--yes"], on: host) == 3)
    #expect(host.files[path] == before)
  }
}
