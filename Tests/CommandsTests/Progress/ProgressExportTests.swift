import Commands
import Platform
import Testing

@Suite struct ProgressExportTests {
  private let file = "lif-progress.jsonl"

  private func lines(_ bytes: [UInt8]?) -> [Substring] {
    String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n")
  }

  @Test func `the file says what it holds, and a line for each thing`() {
    let host = ProgressCommandTests.host()
    #expect(run(["progress", "export"], on: host) == 0)
    let lines = lines(host.files[file])
    #expect(lines.count == 6)
    let head = lines.first ?? ""
    #expect(head.contains(#""holds":"a learner's work on A course:"#))
    #expect(head.contains(#""lines":5"#))
    #expect(
      lines[4].hasPrefix(
        #"{"time":"1970-01-12 13:46:48 UTC","answer":"3 ms""#), "\(lines[4])")
    #expect(lines[4].contains(#""answer":"3 ms""#))
    #expect(host.output.hasPrefix("wrote lif-progress.jsonl\nIt holds"))
    #expect(host.output.contains("Nothing was sent"))
  }

  @Test func `each thing that its lines hold is said in the first`() {
    let host = ProgressCommandTests.host()
    host.type("20 ms\n")
    _ = run(["quiz", "--questions", "1", "leaky"], on: host)
    #expect(run(["progress", "export"], on: host) == 0)
    let lines = lines(host.files[file])
    let head = lines.first ?? ""
    for (key, word) in [
      ("answer", "answer"), ("verdict", "verdict"), ("time", "times"),
      ("content", "fingerprint"), ("seed", "numbers"), ("draw", "numbers"),
      ("sitting", "quiz or review"),
    ] {
      #expect(
        lines.dropFirst().contains { $0.contains("\"\(key)\":") }, "\(key)")
      #expect(head.contains(word), "\(word)")
    }
  }

  @Test func `nothing of the computer, of drafts or of other courses is in it`()
  {
    let host = ProgressCommandTests.host(["--as", "ada", "--new"])
    let path = "\(ProgressCommandTests.folder)/as/ada/journal.jsonl"
    let line =
      #"{"at":1,"event":"draft","answer":"secret","course":"test","#
      + #""lesson":"leaky","stop":"tau","content":"0","v":1}"# + "\n"
    host.files[path]? += Array(line.utf8)
    host.files[path]? += Array(
      line.replacing("draft", with: "answered")
        .replacing("\"test\"", with: "\"other\"").utf8)
    #expect(run(["progress", "export", "--as", "ada"], on: host) == 0)
    let text = String(
      decoding: host.files["lif-progress-ada.jsonl"] ?? [], as: UTF8.self)
    #expect(text.contains(#""learner":"ada""#))
    #expect(lines(host.files["lif-progress-ada.jsonl"]).count == 6)
    for word in ["secret", "other", "/home", "state"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `one line is called one line`() {
    let host = CourseFixture.host()
    host.type("\n")
    _ = run([], on: host)
    #expect(run(["progress", "export"], on: host) == 0)
    #expect(host.output.contains("This is 1 line, 12 January."))
    let other = ProgressCommandTests.host()
    #expect(run(["progress", "export"], on: other) == 0)
    #expect(other.output.contains("These are 5 lines, 12 January."))
  }

  @Test func `standard output gets the file alone`() {
    let host = ProgressCommandTests.host()
    #expect(run(["progress", "export", "-"], on: host) == 0)
    #expect(lines(host.written[.output]).count == 6)
    #expect(lines(host.written[.output]).allSatisfy { $0.hasPrefix("{") })
    #expect(host.errors.contains("Nothing was sent"))
  }

  @Test func `an earlier export is replaced, any other file is not`() {
    let host = ProgressCommandTests.host()
    #expect(run(["progress", "export", "a.jsonl"], on: host) == 0)
    #expect(run(["progress", "export", "a.jsonl"], on: host) == 0)
    host.files["b.txt"] = Array("my thesis".utf8)
    #expect(run(["progress", "export", "b.txt"], on: host) == 1)
    #expect(host.files["b.txt"] == Array("my thesis".utf8))
    #expect(host.errors.contains("b.txt is there already"))
  }

  @Test func `what is empty is not exported`() {
    let host = CourseFixture.host()
    #expect(run(["progress", "export"], on: host) == 1)
    #expect(host.files[file] == nil)
    #expect(host.errors.contains("there is no work on A course to export yet"))
  }

  @Test func `a folder that cannot be written is said`() {
    let host = ProgressCommandTests.host()
    host.refusals[file] = .readOnly
    #expect(run(["progress", "export"], on: host) == 3)
    #expect(host.errors.contains("the disk is read-only"))
  }
}
