import Commands
import Platform
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  /// A class of two, whose files lie in the working folder.
  private func host() -> FakeHost {
    let host = CourseFixture.host()
    for (name, typed) in [
      ("ada", "\n\n7 ms\n20 ms\n"), ("bob", "\n\n0.007 s\n:h\n20 ms\n"),
    ] {
      host.type(typed)
      _ = run(["--as", name, "--new"], on: host)
      _ = run(["progress", "export", "\(name).jsonl", "--as", name], on: host)
    }
    host.forgetOutput()
    return host
  }

  private func said(_ host: FakeHost) -> String {
    host.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a class is a table, and says what nothing was said to`() {
    let host = host()
    #expect(run(["report", "ada.jsonl", "bob.jsonl"], on: host) == 0)
    let said = said(host)
    #expect(said.contains("A course: 2 learners"))
    #expect(said.contains("ada 2/2 0/1 bob 2/2 0/1"))
    #expect(said.contains("leaky/tau 2 0 2.0 1 0"))
    #expect(said.contains("1 exercise that nobody has answered is left out."))
    #expect(said.contains("7 ms: 2 times, 2 learners wrong: 7 ms -> …"))
    #expect(host.errors.isEmpty)
  }

  @Test func `the line that is offered is what the exercise needed`() {
    let host = host()
    let text = CourseFixture.leaky.replacing(
      "hint:", with: "wrong: 7 ms -> That is something else.\nhint:")
    host.files["/home/me/Lessons/leaky.md"] = Array(text.utf8)
    #expect(run(["report", "ada.jsonl", "bob.jsonl"], on: host) == 0)
    #expect(!host.output.contains("nothing to say"))
    #expect(run(["check", "/home/me/Lessons/leaky.md"], on: host) == 0)
  }

  @Test func `what cannot be used is named, and the rest counts`() {
    let host = host()
    host.files["bob.jsonl"]? += Array("\n{\"a\":1}\nx\n".utf8)
    host.files["junk.jsonl"] = [0, 1, 255, 10, 0x1B]
    let files = ["ada.jsonl", "bob.jsonl", "junk.jsonl", "none.jsonl"]
    #expect(run(["report"] + files, on: host) == 1)
    #expect(said(host).contains("A course: 2 learners"))
    for sentence in [
      "bob.jsonl:9: 2 lines from here on are no progress of lif",
      "junk.jsonl:1: 2 lines from here on are no progress of lif",
      "junk.jsonl: there is no work in it",
      "cannot read none.jsonl: no such file",
    ] {
      #expect(host.errors.contains(sentence), "\(sentence): \(host.errors)")
    }
    #expect(!host.errors.contains("\u{1B}"))
  }

  @Test func `where nothing can be read, that is the end`() {
    let host = host()
    host.files["junk.jsonl"] = []
    #expect(run(["report", "junk.jsonl", "none.jsonl"], on: host) == 3)
    #expect(host.output.isEmpty)
  }

  @Test func `work on another course is no work on this one`() {
    let host = host()
    let text = String(decoding: host.files["bob.jsonl"] ?? [], as: UTF8.self)
    host.files["bob.jsonl"] = Array(
      text.replacing(#""course":"test""#, with: #""course":"heart""#).utf8)
    #expect(run(["report", "ada.jsonl", "bob.jsonl"], on: host) == 1)
    #expect(
      host.errors.contains("bob.jsonl: it holds work on another course: heart"))
  }

  @Test func `a journal as it is will do, and is called as its file`() {
    let host = host()
    host.files["eve.jsonl"] =
      host.files["\(ProgressCommandTests.folder)/as/ada/journal.jsonl"]
    #expect(run(["report", "eve.jsonl"], on: host) == 0)
    #expect(said(host).contains("eve 2/2"))
  }

  @Test func `two of one name are told apart by their files`() {
    let host = host()
    host.files["x/ada.jsonl"] = host.files["ada.jsonl"]
    #expect(run(["report", "ada.jsonl", "x/ada.jsonl"], on: host) == 0)
    #expect(host.output.contains("ada (x/ada.jsonl)"))
  }

  @Test func `a spreadsheet takes no name for a formula`() {
    let host = host()
    let text = String(decoding: host.files["ada.jsonl"] ?? [], as: UTF8.self)
    host.files["ada.jsonl"] = Array(
      text.replacing(
        #""learner":"ada""#, with: #""learner":"=SUM(A1,\"B\")""#
      ).utf8)
    #expect(run(["report", "--csv", "ada.jsonl", "bob.jsonl"], on: host) == 0)
    let lines = host.output.split(separator: "\r\n").map { $0 }
    #expect(lines.count == 5)
    #expect(
      lines[1].hasPrefix(#""'=SUM(A1,""B"")",leaky,2,2,2,0,0,"#), "\(lines)")
    #expect(lines[3].hasPrefix("bob,leaky,2,2,2,1,0,"))
  }

  private func answering(_ text: String, on host: FakeHost) {
    let file = String(decoding: host.files["ada.jsonl"] ?? [], as: UTF8.self)
    host.files["ada.jsonl"] = Array(
      file.replacing(
        #""answer":"7 ms""#, with: "\"answer\":\"\(text)\""
      ).utf8)
  }

  @Test func `of a long answer people read the beginning`() {
    let host = host()
    let text = String(repeating: "1+", count: 50) + "1"
    answering(text, on: host)
    #expect(run(["report", "ada.jsonl"], on: host) == 0)
    #expect(said(host).contains(" \(text.prefix(59))…: once, 1 learner"))
    #expect(!host.output.contains(text.prefix(60)))
    #expect(!host.output.contains("wrong: 1"))
  }

  @Test func `what is too long to have been typed is passed over`() {
    let host = host()
    for text in [
      String(repeating: "x", count: 4_000_000),
      "e" + String(repeating: "\u{301}", count: 4096),
    ] {
      answering(text, on: host)
      for form in [[], ["--json"], ["--csv"]] {
        host.forgetOutput()
        #expect(run(["report", "ada.jsonl"] + form, on: host) == 0)
        #expect(host.output.utf8.count < 2000)
      }
      answering("7 ms", on: host)
    }
  }

  @Test func `what turns the direction of writing is seen`() {
    let host = host()
    answering("7 \u{202E}ms", on: host)
    let text = String(decoding: host.files["ada.jsonl"] ?? [], as: UTF8.self)
    host.files["ada.jsonl"] = Array(
      text.replacing(
        #""learner":"ada""#, with: #""learner":"ada\u202E""#
      ).utf8)
    host.files["x\u{202E}.jsonl"] = host.files["bob.jsonl"]?
      .split(separator: 0x0A).dropFirst().joined(separator: [0x0A]).map { $0 }
    let files = ["ada.jsonl", "x\u{202E}.jsonl"]
    for form in [[], ["--json"], ["--csv"]] {
      host.forgetOutput()
      #expect(run(["report"] + files + form, on: host) == 0)
      #expect(host.output.contains("ada<U+202E>"), "\(form)")
      #expect(host.output.contains("x<U+202E>"), "\(form)")
      #expect(host.output.steering.filter { $0 != "\r" }.isEmpty)
    }
  }

  @Test func `programs get an object`() {
    let host = host()
    #expect(run(["report", "--json", "ada.jsonl", "none"], on: host) == 1)
    for part in [
      #""name":"ada""#, #""right_at_once":0"#, #""mean_tries":2"#,
      #""line":"wrong: 7 ms -> …""#, #""file":"none""#,
    ] {
      #expect(host.output.contains(part), "\(part)")
    }
  }

  @Test func `without a file the usage is said`() {
    #expect(run(["report"], on: host()) == 2)
    #expect(run(["report", "--json", "--csv", "x"], on: host()) == 2)
  }
}
