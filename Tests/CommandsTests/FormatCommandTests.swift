import Commands
import Platform
import Testing

@Suite struct FormatCommandTests {
  private static let loose = "```course\nid:a\n\nquote: b\n```\n"
  private static let laidOut = "```course\nid:    a\n\nquote: b\n```\n"

  /// A machine with one file that is not laid out, and one that is.
  private func host() -> FakeHost {
    let host = FakeHost()
    host.files["/home/me/loose.md"] = Array(Self.loose.utf8)
    host.files["/home/me/good.md"] = Array(Self.laidOut.utf8)
    host.refusals["/home/me/good.md"] = .readOnly
    return host
  }

  private func text(_ host: FakeHost, _ path: String) -> String {
    String(decoding: host.files[path] ?? [], as: UTF8.self)
  }

  @Test func `a file is written where it changes, and named`() {
    let host = host()
    let files = ["/home/me/good.md", "/home/me/loose.md"]
    #expect(run(["fmt"] + files, on: host) == 0)
    #expect(host.output == "formatted loose.md\n")
    #expect(text(host, "/home/me/loose.md") == Self.laidOut)
    #expect(run(["fmt", "--check"] + files, on: host) == 0)
    #expect(host.output == "formatted loose.md\n")
  }

  @Test func `a check names what would change and writes nothing`() {
    let host = host()
    let files = ["/home/me/good.md", "/home/me/loose.md"]
    #expect(run(["fmt", "--check"] + files, on: host) == 1)
    #expect(host.output == "would change loose.md\n")
    #expect(text(host, "/home/me/loose.md") == Self.loose)
  }

  @Test(arguments: [(["--diff"], 0), (["--diff", "--check"], 1)])
  func `a difference is shown and nothing is written`(
    _ options: [String], _ code: Int
  ) {
    let host = host()
    let exitCode = run(["fmt", "/home/me/loose.md"] + options, on: host)
    #expect(exitCode == code)
    #expect(
      host.output == """
        --- loose.md
        +++ loose.md
        @@ -1,5 +1,5 @@
         ```course
        -id:a
        +id:    a
         
         quote: b
         ```

        """)
    #expect(text(host, "/home/me/loose.md") == Self.loose)
  }

  @Test func `without a file it is the course and its index`() {
    let host = CourseFixture.host()
    let fire = CourseFixture.fire.replacing("run:    100", with: "run:100")
    host.files["/home/me/Lessons/fire.md"] = Array(fire.utf8)
    host.files["/home/me/Lessons/course.md"]? += Array("\n\n".utf8)
    #expect(run(["fmt"], on: host) == 0)
    #expect(host.output == "formatted Lessons/fire.md\n")
    #expect(text(host, "/home/me/Lessons/fire.md") == CourseFixture.fire)
  }

  @Test(arguments: [loose, laidOut])
  func `standard input goes to standard output`(_ input: String) {
    let host = FakeHost()
    host.type(input)
    #expect(run(["fmt", "-"], on: host) == 0)
    #expect(host.output == Self.laidOut)
  }

  @Test func `standard input can be checked`() {
    let host = FakeHost()
    host.type(Self.loose)
    #expect(run(["fmt", "--check", "-"], on: host) == 1)
    #expect(host.output == "would change standard input\n")
  }

  @Test func `what cannot be read is said, and the others are formatted`() {
    let host = host()
    host.files["/home/me/bad.md"] = [0x61, 0x0A, 0x62, 0xFF]
    let files = ["/no.md", "/home/me/bad.md", "/home/me/loose.md"]
    #expect(run(["fmt"] + files, on: host) == 3)
    #expect(host.output == "formatted loose.md\n")
    #expect(
      host.errors == """
        error: cannot read /no.md: no such file
        error: these bytes are not UTF-8
          /home/me/bad.md:2:2
           2 | b\u{FFFD}
             |  ^ save the file as UTF-8, then format it

        """)
    #expect(host.files["/home/me/bad.md"] == [0x61, 0x0A, 0x62, 0xFF])
    #expect(run(["fmt", "--check"] + files, on: host) == 3)
  }

  @Test func `what cannot be written is said`() {
    let host = host()
    host.refusals["/home/me/loose.md"] = .readOnly
    #expect(run(["fmt", "/home/me/loose.md"], on: host) == 3)
    #expect(host.output.isEmpty)
    #expect(host.errors.contains("cannot write /home/me/loose.md"))
  }

  @Test func `a pipe gets the bytes, a terminal nothing that steers it`() {
    let evil = "\u{1B}[2J\u{202E}\n```course\nid:\u{9B}31m\n```\n"
    for terminals: Set<Stream> in [[], [.output]] {
      let host = FakeHost()
      host.terminals = terminals
      host.type(evil)
      #expect(run(["fmt", "-"], on: host) == 0)
      let isWhole = host.output == evil.replacing("id:", with: "id: ")
      #expect(isWhole == terminals.isEmpty)
      #expect(host.output.contains("\u{1B}") == terminals.isEmpty)
    }
  }

  @Test func `an option that is none is a usage error`() {
    let host = host()
    #expect(run(["fmt", "--chekc"], on: host) == 2)
    #expect(host.errors.contains("did you mean --check?"))
  }
}
