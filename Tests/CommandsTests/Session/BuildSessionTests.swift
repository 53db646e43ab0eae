import Commands
import Platform
import Testing

/// A program of the learner's: what runs it, and what never does.
@Suite struct BuildSessionTests {
  private static let build = """
    # Build

    Something to read.

    ## Leak

    Write a program that leaks.

    ```exercise build id=leak
    group:   leaks
    explain: It pulls towards rest.
    ```
    """

  private func host(typing text: String = "") -> FakeHost {
    let host = CourseFixture.host()
    let index = CourseFixture.index.replacing(
      "\n\n```course", with: "\n3. [Build](build.md): your own\n\n```course")
    host.files["/home/me/Lessons/course.md"] = Array(index.utf8)
    host.files["/home/me/Lessons/build.md"] = Array(Self.build.utf8)
    host.files["/home/me/a.txt"] = Array("leak: ./neuron\n".utf8)
    if !text.isEmpty { host.type(text) }
    return host
  }

  private func journal(_ host: FakeHost) -> String {
    let bytes = host.files["/home/me/.local/state/lif/journal.jsonl"] ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `the program that is named at the prompt is run, and no other`() {
    let host = host(typing: "\n./neuron 'a b'\n")
    #expect(run(["build"], on: host) == 0)
    #expect(!host.started.isEmpty)
    #expect(host.started.allSatisfy { $0 == ["./neuron", "a b"] })
  }

  @Test func `a program that cannot be started is told so, without a try`() {
    let host = host(typing: "\n./neuron\n")
    _ = run(["build"], on: host)
    #expect(host.output.contains("“./neuron” cannot be started"))
    #expect(host.output.contains("the folder in which lif was started"))
    #expect(!journal(host).contains("answered"))
  }

  @Test func `a program that does nothing right is told its mistakes`() {
    let host = host(typing: "\n./neuron\n")
    host.program = { _, _ in ProgramRun(output: [], ending: .exited(0)) }
    _ = run(["build"], on: host)
    #expect(host.output.contains("✗ 0 of "))
    #expect(host.output.contains("lif judge --group leaks -- ./neuron"))
    #expect(journal(host).contains(#""answer":"./neuron""#))
  }

  @Test func `while it runs the page says so, line by line`() throws {
    let host = host(typing: "\n./neuron\n")
    var before: String?
    host.program = { [unowned host] _, _ in
      before = before ?? host.output
      return ProgramRun(output: [], ending: .exited(0))
    }
    _ = run(["build"], on: host)
    #expect(try #require(before).contains("Your program runs."))
  }

  @Test func `while it runs the page says so, on a whole screen`() throws {
    let host = host()
    host.terminals = [.input, .output]
    // What is pressed meanwhile is for the page that comes of it.
    for keys in ["\r", "./neuron\r:q\r"] { host.type(keys) }
    var before: String?
    host.program = { [unowned host] _, _ in
      before = before ?? host.output
      return ProgramRun(output: [], ending: .exited(0))
    }
    #expect(run(["build"], on: host) == 0)
    #expect(try #require(before).contains("Your program runs."))
    #expect(journal(host).contains(#""answer":"./neuron""#))
  }

  @Test func `a program that ends because lif is asked to counts for nothing`()
  {
    let host = host()
    host.terminals = [.input, .output]
    for keys in ["\r", "./neuron\r"] { host.type(keys) }
    host.program = { [unowned host] _, _ in
      host.endingSignal = 15
      return ProgramRun(output: [], ending: .interrupted)
    }
    #expect(run(["build"], on: host) == 128 + 15)
    #expect(host.started.count == 1)
    #expect(!journal(host).contains("answered"))
  }

  @Test func `a preview runs what its author names`() {
    let host = host(typing: "./neuron\n")
    host.terminals = [.input, .output]
    _ = run(
      ["preview", "/home/me/Lessons/build.md", "--step", "leak", "--linear"],
      on: host)
    #expect(host.output.contains("Your program runs."))
    #expect(host.started.allSatisfy { $0 == ["./neuron"] })
    #expect(!host.started.isEmpty)
  }

  @Test(arguments: [
    ["check"], ["check", "--explain"], ["check", "--json"], ["list"],
    ["demo", "build"], ["grade", "build", "--answers", "a.txt"],
    ["grade", "build", "--answers", "/home/me/a.txt", "--json"],
    ["export", "html", "--to", "/home/me/out"], ["fmt", "--check"],
    ["preview", "/home/me/Lessons/build.md"], ["quiz"], ["review"],
    ["report", "/home/me/Lessons/build.md"], ["progress"], ["build"],
    ["render", "/home/me/Lessons/build.md"],
  ])
  func `nothing that is read starts a program`(_ arguments: [String]) {
    let host = host(typing: "\n\n")
    _ = run(arguments, on: host)
    #expect(host.started.isEmpty)
  }

  @Test func `answers of a class start none either`() {
    let host = host(
      typing: #"{"lesson":"build","answers":{"leak":"./neuron"}}"# + "\n")
    #expect(run(["grade", "--jsonl", "-"], on: host) == 0)
    #expect(host.started.isEmpty)
    #expect(host.output.contains(#""verdict":"notRun""#))
    #expect(host.output.contains(#""correct":0"#))
    #expect(host.output.contains(#""total":0"#))
  }

  @Test func `a demonstration shows it and goes on`() {
    let host = host()
    #expect(run(["demo", "build"], on: host) == 0)
    #expect(host.output.contains("Write a program that leaks."))
    #expect(host.output.contains("The end of Build."))
  }
}
