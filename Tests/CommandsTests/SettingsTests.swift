import Commands
import Platform
import Testing

/// What a learner likes, asked once and kept beside his journal.
@Suite struct SettingsTests {
  private let path = "/home/me/.local/state/lif/settings"
  private let question = "Do you see a curve at the top?"

  /// The course on a terminal, with what is typed there before the end of
  /// input.
  private func host(typing text: String...) -> FakeHost {
    let host = CourseFixture.host()
    host.terminals = [.input, .output]
    for line in text { host.type(line) }
    return host
  }

  private func kept(on host: FakeHost) -> String? {
    host.files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `the first page asks how curves look, and Enter is a yes`() {
    let host = host(typing: "\r")
    #expect(run([], on: host) == 0)
    #expect(host.output.contains(question))
    #expect(kept(on: host) == "curves: braille\n")
  }

  @Test(
    arguments: [
      (1, "curves: blocks\n"), (2, "curves: ascii\n"), (3, "curves: braille\n"),
    ])
  func `c tries other characters, and the last are kept`(
    times: Int, settings: String
  ) {
    let host = host()
    for _ in 0..<times { host.type("c\r") }
    _ = run([], on: host)
    #expect(kept(on: host) == settings)
  }

  @Test func `it is asked once`() {
    let host = host(typing: "\r")
    _ = run([], on: host)
    let length = host.output.count
    _ = run([], on: host)
    #expect(!host.output.dropFirst(length).contains(question))
  }

  @Test(
    arguments: [
      (["--dots", "ascii"], [:]), (["--linear"], [:]), (["--ascii"], [:]),
      ([], ["LC_ALL": "C"]), ([], ["TERM": "dumb"]),
    ] as [([String], [String: String])])
  func `nobody is asked who cannot see or has said`(
    arguments: [String], environment: [String: String]
  ) {
    let host = host(typing: "\r")
    host.environment.merge(environment) { _, new in new }
    _ = run(arguments, on: host)
    #expect(!host.output.contains(question))
    #expect(kept(on: host) == nil)
  }

  @Test func `:c goes on from what is seen, and says what it is now`() {
    let host = host(typing: "\r", ":c\r")
    _ = run(["--dots", "blocks"], on: host)
    #expect(host.output.contains("Curves are drawn in ASCII now"))
    #expect(kept(on: host) == "curves: ascii\n")
  }

  @Test func `where only ASCII can be shown :c says so and keeps nothing`() {
    let host = host(typing: "\r", ":c\r")
    _ = run(["--ascii"], on: host)
    #expect(host.output.contains("This screen has ASCII curves only."))
    #expect(kept(on: host) == nil)
  }

  @Test func `lines of other programs stay`() {
    let host = host(typing: ":c\r")
    host.files[path] = Array("colour: light\ncurves: blocks\n".utf8)
    _ = run([], on: host)
    #expect(kept(on: host) == "colour: light\ncurves: ascii\n")
  }

  @Test func `where it cannot be kept the course goes on`() {
    let host = host(typing: "c\r", "\r")
    host.refusals[path] = .readOnly
    #expect(run([], on: host) == 0)
    #expect(host.output.contains("Something to read."))
  }
}
