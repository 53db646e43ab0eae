import Commands
import Platform
import Testing

@Suite struct LearnerNameTests {
  private let folder = "/home/me/.local/state/lif"

  private func host(known names: String...) -> FakeHost {
    let host = CourseFixture.host()
    for name in names {
      host.files["\(folder)/as/\(name)/journal.jsonl"] = []
    }
    return host
  }

  private func journal(of name: String, on host: FakeHost) -> Int? {
    host.files["\(folder)/as/\(name)/journal.jsonl"]?.count { $0 == 0x0A }
  }

  @Test func `a learner who is known goes on under his name`() {
    let host = host(known: "ada", "bob")
    host.type("\n\n20 ms\n")
    #expect(run(["--as", "ada"], on: host) == 0)
    #expect(journal(of: "ada", on: host) == 4)
    #expect(journal(of: "bob", on: host) == 0)
    #expect(host.files["\(folder)/journal.jsonl"] == nil)
    host.type("\n")
    #expect(run(["--as=ada"], on: host) == 0)
    #expect(host.output.contains("Welcome back."))
  }

  @Test func `in a pipe a new name is an error that says how`() {
    let host = host(known: "bob", "eve")
    #expect(run(["--as", "ada"], on: host) == 2)
    #expect(host.errors.contains("there is no learner ada"))
    #expect(host.errors.contains("Known: bob, eve."))
    #expect(host.errors.contains("--as ada --new"))
    host.type("\n\n20 ms\n")
    #expect(run(["--as", "ada", "--new"], on: host) == 0)
    #expect(journal(of: "ada", on: host) == 4)
  }

  @Test func `a name nearly known is offered`() {
    let host = host(known: "adele")
    #expect(run(["--as", "adelle"], on: host) == 2)
    #expect(host.errors.contains("did you mean adele?"))
  }

  @Test func `at a terminal a new name is confirmed`() {
    for (answer, isBegun) in [("y\n", true), ("YES\n", true), ("\n", false)] {
      let host = host(known: "bob")
      host.terminals = [.input, .output]
      host.type(answer)
      host.type("\r")
      host.type("\r20 ms\r")
      #expect(
        run(["--as", "ada", "--color", "never"], on: host)
          == (isBegun ? 0 : 2))
      #expect(host.output.contains("There is no learner ada yet. Known: bob."))
      #expect(host.output.contains("Begin as ada? y/N"))
      #expect((journal(of: "ada", on: host) != nil) == isBegun)
    }
  }

  @Test(arguments: [
    "..", ".", ".hidden", "a/b", "/etc", "a b", "-x", "ada\u{200D}",
    "a\u{1B}[m",
    "a\n", String(repeating: "a", count: 41), "\u{202E}ada",
  ])
  func `a name that is no safe name of a folder is refused`(_ name: String) {
    let host = host()
    #expect(run(["--as", name, "--new"], on: host) == 2)
    #expect(host.errors.contains("a learner's name is made of"))
    #expect(host.files.count == CourseFixture.host().files.count)
  }

  @Test(arguments: ["ada", "Zoë", "李", "a.b-c_9", "7"])
  func `letters of any script will do`(_ name: String) {
    let host = host()
    host.type("\n\n20 ms\n")
    #expect(run(["--as", name, "--new"], on: host) == 0)
    #expect(journal(of: name, on: host) == 4)
  }

  @Test func `without a name the known ones are listed`() {
    let host = host(known: "bob", "eve")
    #expect(run(["--as"], on: host) == 2)
    #expect(host.errors.contains("known: bob, eve"))
  }

  @Test func `a command that only reads begins nobody`() {
    let host = host(known: "bob")
    #expect(run(["list", "--as", "ada", "--new"], on: host) == 2)
    #expect(host.errors.contains("there is no learner ada"))
  }
}
