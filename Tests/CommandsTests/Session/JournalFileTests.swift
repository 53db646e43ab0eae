import Commands
import Platform
import Testing

/// What becomes of progress on disks and in homes of every kind.
@Suite struct JournalFileTests {
  private static let path = "/home/me/.local/state/lif/journal.jsonl"

  private func journal(of host: FakeHost, at path: String = path) -> [Substring]
  {
    String(decoding: host.files[path] ?? [], as: UTF8.self)
      .split(separator: "\n")
  }

  /// What was said, however its lines were broken.
  private func said(_ host: FakeHost) -> String {
    host.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The events of whole lines, in their order.
  private func events(of host: FakeHost) -> [String] {
    journal(of: host).filter { $0.hasSuffix("}") }.map { line in
      let parts = line.split(separator: "\"")
      let place = parts.firstIndex(of: "event") ?? 0
      return parts.indices.contains(place + 2) ? String(parts[place + 2]) : ""
    }
  }

  @Test func `a full disk is said, and nothing is lost once it is not`() {
    let host = CourseFixture.host()
    host.room = 0
    host.type("\n\n3 ms\n")
    host.onRead = { [unowned host] left in
      if left == 1 { host.room = nil }
    }
    host.type("20 ms\n")
    #expect(run([], on: host) == 0)
    let said = said(host)
    #expect(said.contains("no space is left on the disk"))
    #expect(said.contains("It is written as soon as there is room."))
    #expect(said.contains("Your progress is kept again; nothing is missing."))
    #expect(
      events(of: host) == ["opened", "read", "opened", "answered", "answered"])
  }

  @Test func `a disk that fills up within a line tears that line only`() {
    for room in stride(from: 1, to: 500, by: 7) {
      let host = CourseFixture.host()
      host.room = room
      host.type("\n\n3 ms\n")
      _ = run([], on: host)
      host.room = nil
      host.type("\n\n20 ms\n")
      #expect(run([], on: host) == 0)
      #expect(host.output.contains("✓ Right."))
      #expect(!said(host).contains("could not be read"))
      #expect(events(of: host).last == "answered")
    }
  }

  @Test(arguments: [
    FileProblem.Reason.readOnly, .notPermitted, .notADirectory, .nameTooLong,
  ])
  func `where nothing can be kept, the first page says so and how to go on`(
    _ reason: FileProblem.Reason
  ) {
    let host = CourseFixture.host()
    host.refusals["/home/me/.local/state/lif"] = reason
    host.type("\n\n20 ms\n")
    #expect(run([], on: host) == 0)
    let first = host.output.prefix { $0 != "?" }
    #expect(first.contains("Your progress is not kept:"))
    #expect(said(host).contains("lif --state DIR"))
    #expect(host.output.contains("✓ Right."))
  }

  @Test func `without a home there is no place for it, and another is named`() {
    let host = CourseFixture.host()
    host.environment = [:]
    host.type("\n\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(said(host).contains("there is no HOME to keep it in"))
    #expect(host.files.keys.allSatisfy { !$0.contains("journal") })
    host.type("\n\n20 ms\n")
    #expect(run(["--state", "/else"], on: host) == 0)
    #expect(journal(of: host, at: "/else/journal.jsonl").count == 4)
  }

  @Test func `a folder in the place of the journal is said`() {
    let host = CourseFixture.host()
    host.files[Self.path + "/x"] = []
    host.refusals[Self.path] = .isDirectory
    host.type("\n\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(said(host).contains("Your progress is not known:"))
    #expect(said(host).contains("Your progress is not kept:"))
  }

  @Test func `a second session says once that it is one, and keeps its lines`()
  {
    let host = CourseFixture.host()
    host.held = [Self.path + ".lock"]
    host.type("\n\n3 ms\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(
      said(host).ranges(of: "lif is already open elsewhere").count == 1)
    #expect(journal(of: host).count == 5)
  }

  @Test func `lines of a newer program are passed over, and stay`() {
    let host = CourseFixture.host()
    let line =
      #"{"v":9,"at":1,"event":"danced","course":"test","lesson":"leaky","#
      + #""stop":"tau","content":"0"}"#
    host.files[Self.path] = Array((line + "\n" + line + "\n").utf8)
    host.type("\n\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(
      said(host).contains("2 lines are from a newer lif and were passed over.")
    )
    #expect(journal(of: host).prefix(2).allSatisfy { $0 == line })
  }

  @Test func `a torn last line is no matter`() {
    let host = CourseFixture.host()
    host.type("\n\n")
    _ = run([], on: host)
    host.files[Self.path]? += Array(#"{"answer":"20 m"#.utf8)
    host.type("\n20 ms\n")
    #expect(run([], on: host) == 0)
    #expect(host.output.contains("Welcome back."))
    #expect(host.output.contains("✓ Right."))
    #expect(!said(host).contains("read, and stays"))
  }

  @Test func `a line that is none is said and stays`() {
    let host = CourseFixture.host()
    host.files[Self.path] = Array("hello\n".utf8)
    #expect(run([], on: host) == 0)
    #expect(
      said(host).contains(
        "A line of \(Self.path) could not be read, and stays there."))
    #expect(journal(of: host).first == "hello")
  }

  @Test func `on a whole screen a pause keeps what is typed`() {
    let host = CourseFixture.host()
    host.terminals = [.input, .output]
    host.type("\r")
    host.type("\r12 m")
    #expect(run(["--color", "never"], on: host) == 0)
    #expect(journal(of: host).last?.contains(#""answer":"12 m""#) == true)
    #expect(events(of: host).count { $0 == "draft" } == 1)
    host.type("\r")
    host.type("s\r")
    #expect(run(["--color", "never"], on: host) == 0)
    let answers = journal(of: host).filter { $0.contains("answered") }
    #expect(answers.count == 1)
    #expect(answers.first?.contains(#""answer":"12 ms""#) == true)
  }
}
