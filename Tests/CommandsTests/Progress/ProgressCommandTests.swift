import Commands
import Platform
import Testing

@Suite struct ProgressCommandTests {
  static let folder = "/home/me/.local/state/lif"
  static let path = "\(folder)/journal.jsonl"

  /// A learner who has read a page, missed once, and been right.
  static func host(_ options: [String] = []) -> FakeHost {
    let host = CourseFixture.host()
    host.type("\n\n3 ms\n20 ms\n")
    _ = run(options, on: host)
    host.forgetOutput()
    return host
  }

  private func said(_ host: FakeHost) -> String {
    host.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `the table shows what each lesson took, and where it is kept`() {
    let host = Self.host()
    #expect(run(["progress"], on: host) == 0)
    #expect(host.output.contains("━━━━━━━━ 2/2"))
    #expect(said(host).contains("Leaky ━━━━━━━━ 2/2 2 0 0 min 12 January"))
    #expect(said(host).contains("Together ━━━━━╌╌╌ 2/3 2 0"))
    #expect(said(host).contains("Kept in \(Self.path)"))
  }

  @Test(arguments: ["20", "40", "80", "200"])
  func `no line is wider than the terminal`(_ width: String) {
    let host = Self.host()
    #expect(run(["progress", "--width", width, "--ascii"], on: host) == 0)
    for line in host.output.split(separator: "\n") {
      #expect(line.count <= Int(width) ?? 0)
      #expect(!line.contains { !$0.isASCII })
    }
  }

  @Test func `before the first page it says how to begin`() {
    let host = CourseFixture.host()
    #expect(run(["progress"], on: host) == 0)
    #expect(host.output.contains("Nothing is kept yet; lif begins the course."))
  }

  @Test func `programs get an object`() {
    let host = Self.host()
    #expect(run(["progress", "--json"], on: host) == 0)
    for part in [
      #""course":"test""#, #""learner":null"#, #""removed_answers":0"#,
      #""done":2"#, #""total":2"#, #""tries":2"#, #""seconds":"#,
      #""first":"1970-01-12 "#,
    ] {
      #expect(host.output.contains(part), "\(part)")
    }
  }

  @Test func `answers at steps that are gone are said`() {
    let host = Self.host()
    let other = CourseFixture.leaky.replacing("id=tau", with: "id=other")
    host.files["/home/me/Lessons/leaky.md"] = Array(other.utf8)
    #expect(run(["progress"], on: host) == 0)
    #expect(
      said(host).contains(
        "2 answers belong to steps that are no longer in the course."))
    #expect(host.files[Self.path]?.count { $0 == 0x0A } == 5)
  }

  @Test func `a step that changed says so when the learner comes by`() {
    let host = Self.host()
    let other = CourseFixture.leaky.replacing("How long?", with: "How slow?")
    host.files["/home/me/Lessons/leaky.md"] = Array(other.utf8)
    host.type(":g 2\n")
    #expect(run(["leaky"], on: host) == 0)
    #expect(said(host).contains("Changed since you answered (12 January)."))
    #expect(said(host).contains("Every step") || said(host).contains("Next:"))
  }

  @Test func `each learner has his own`() {
    let host = Self.host(["--as", "ada", "--new"])
    #expect(run(["progress", "--as", "ada"], on: host) == 0)
    #expect(host.output.contains("A course: ada"))
    #expect(run(["progress", "--as"], on: host) == 0)
    #expect(host.output.hasSuffix("\nada\n"))
  }

  @Test func `a word that is none is an error with an offer`() {
    let host = Self.host()
    #expect(run(["progress", "exprot"], on: host) == 2)
    #expect(
      host.errors.contains("progress has no exprot; did you mean export?"))
  }
}
