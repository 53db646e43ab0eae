import Diagnostics
import Lessons
import Platform
import Testing
import Tutor

@testable import Commands

/// The preview shows the step that was edited, and what is wrong with it.
@Suite struct PreviewTests {
  private static let path = "/home/me/Lessons/leaky.md"
  private static let broken = CourseFixture.leaky.replacing(
    "answer: R", with: "anwser: R")

  private func host(typing keys: String? = nil) -> FakeHost {
    let host = CourseFixture.host()
    host.terminals = [.input, .output]
    if let keys { host.type(keys) }
    return host
  }

  /// The screens that a host was shown, from the first to the last.
  private func run(
    _ arguments: [String], on host: FakeHost
  ) -> (code: Int32, text: String) {
    let code = Commands.run(arguments + ["--color", "never"], on: host)
    return (code, host.output)
  }

  /// A save, and the looks until it is noticed; what they add to the output.
  private func saving(
    _ texts: String..., on host: FakeHost, _ check: @escaping (String) -> Void
  ) {
    var length = 0
    for text in texts {
      host.happenings.append { host in
        length = host.output.utf8.count
        host.files[Self.path] = Array(text.utf8)
      }
    }
    host.happenings += Array(repeating: { _ in }, count: 3)
    host.happenings.append { host in
      check(String(decoding: host.output.utf8.dropFirst(length), as: UTF8.self))
    }
  }

  // MARK: A screen

  @Test func `a file by itself is previewed`() {
    let (code, text) = run([Self.path], on: host())
    #expect(code == 0)
    #expect(text.contains("Something to read."))
    #expect(text.contains("leaky.md: nothing to mend"))
    #expect(text.contains("\u{1B}[?1049l"))
  }

  @Test func `a save shows the edited step, an error with its line`() {
    let host = host()
    var seen = ""
    saving(Self.broken, on: host) { seen = $0 }
    _ = run(["preview", Self.path], on: host)
    #expect(seen.contains("The time constant"))
    #expect(seen.contains("leaky.md: 1 error"))
    #expect(seen.contains("`anwser` is no key of a quantity exercise"))
    #expect(seen.contains("11 | anwser: R * C"))
  }

  @Test func `the error is gone when it is mended`() {
    let host = host()
    host.files[Self.path] = Array(Self.broken.utf8)
    var seen = ""
    saving(CourseFixture.leaky, on: host) { seen = $0 }
    let (_, text) = run(["preview", Self.path, "--step", "2"], on: host)
    #expect(text.contains("1 error"))
    #expect(seen.contains("nothing to mend"))
    #expect(!seen.contains("anwser"))
  }

  @Test func `what is wrong comes before what is only doubtful`() {
    let host = host()
    host.files[Self.path] = Array(
      """
      # L

      ## One

      ```experiment id=drive
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
      run:    100 ms
      show:   u, w
      ```
      """.utf8)
    let (_, text) = run(["preview", Self.path, "--step", "1"], on: host)
    let parts = text.split(separator: "error: there is no curve `w`")
    #expect(parts.count > 1)
    #expect(parts.first?.contains("warning: ") == false)
  }

  @Test func `a moment of an empty file is not shown`() {
    let host = host()
    var seen = ""
    saving("", CourseFixture.leaky + "\nMore.\n", on: host) { seen = $0 }
    let (_, text) = run(["preview", Self.path], on: host)
    #expect(!text.contains("error"))
    #expect(seen.contains("More."))
  }

  @Test func `a file that is gone leaves its last page`() {
    let host = host()
    host.happenings.append { $0.files[Self.path] = nil }
    host.happenings += Array(repeating: { _ in }, count: 6)
    let (code, text) = run(["preview", Self.path], on: host)
    #expect(code == 0)
    #expect(text.contains("leaky.md: is not there; this is its last state"))
  }

  @Test func `arrows turn the pages, answers can be tried, nothing is kept`() {
    let host = host(typing: "\u{1B}[C")
    host.type("20 ms\r")
    let before = Set(host.files.keys)
    let (_, text) = run(["preview", Self.path], on: host)
    #expect(text.contains("How long?"))
    #expect(text.contains("✓ Right."))
    #expect(Set(host.files.keys) == before)
  }

  @Test func `what only a proof finds is found too`() {
    let host = host()
    let text = CourseFixture.leaky.replacing(
      "hint:", with: "wrong:  R * C -> Never said.\nhint:")
    host.files[Self.path] = Array(text.utf8)
    #expect(run(["preview", Self.path], on: host).text.contains("1 error"))
  }

  @Test(arguments: [
    (["preview"], 2, "preview needs a file"),
    (["preview", "nowhere.md"], 3, "cannot read nowhere.md: no such file"),
    (["nowhere.md"], 3, "cannot read nowhere.md: no such file"),
    (
      ["preview", path, "--step", "the-time-constnat"], 2,
      "there is no step the-time-constnat; did you mean the-time-constant?"
    ),
    (["preview", path, "--step", "9"], 2, "steps: 1 to 2, or leaky"),
  ])
  func `what cannot be previewed is said`(
    arguments: [String], code: Int32, words: String
  ) {
    let host = host()
    #expect(run(arguments, on: host).code == code)
    #expect(host.errors.contains(words), "\(host.errors)")
  }

  // MARK: Lines

  @Test func `into a pipe one page is written, and the code tells`() {
    let host = host()
    host.terminals = []
    #expect(run(["preview", Self.path, "--step", "tau"], on: host).code == 0)
    #expect(host.output.contains("How long?"))
    #expect(!host.output.contains("Something to read."))
    #expect(host.output.contains("nothing to mend"))
    host.files[Self.path] = Array(Self.broken.utf8)
    #expect(run(["preview", Self.path], on: host).code == 1)
  }

  @Test func `on a dumb terminal each save adds a page`() {
    let host = host()
    host.environment["TERM"] = "dumb"
    var seen = ""
    saving(Self.broken, on: host) { seen = $0 }
    _ = run(["preview", Self.path], on: host)
    #expect(!host.output.contains("\u{1B}"))
    #expect(seen.contains("anwser"))
  }

  @Test func `line by line what if is run, after a save too`() {
    let fire = "/home/me/Lessons/fire.md"
    let host = host()
    host.type("play\namp = 3 nA\n")
    var seen = ""
    host.happenings.append { host in
      seen = host.output
      host.forgetOutput()
      host.files[fire]? += Array("\nMore.\n".utf8)
    }
    host.happenings += Array(repeating: { _ in }, count: 3)
    host.happenings.append { $0.type("play\namp = 4 nA\n") }
    _ = run(["preview", fire, "--linear"], on: host)
    #expect(seen.contains("Now amp = 3 nA: fires"))
    #expect(host.output.contains("More."))
    #expect(host.output.contains("Now amp = 4 nA: fires"))
    // A key that nobody can press line by line is not offered.
    #expect(!(seen + host.output).contains("Tab"))
  }

  @Test func `a signal that ends it is told as shells do`() {
    for options in [[], ["--linear"]] {
      let host = host()
      host.endingSignal = 15
      #expect(run(["preview", Self.path] + options, on: host).code == 143)
    }
  }

  // MARK: Settings

  private static let settings = "/home/me/.local/state/lif/settings"
  private static let named = "/home/me/.local/state/lif/as/ada"

  @Test(arguments: ["xterm", "dumb"])
  func `other characters for curves are shown, and not kept`(terminal: String) {
    let host = host()
    let more = CourseFixture.drive.replacing("drive", with: "again")
    host.environment["TERM"] = terminal
    host.files[Self.settings] = Array("curves: blocks\n".utf8)
    let fire = "/home/me/Lessons/fire.md"
    host.happenings.append { host in
      #expect(!host.output.holdsBraille)
      host.type(terminal == "dumb" ? ":c\n:c\n" : ":c\r:c\r")
    }
    // A save begins a new session with what is seen now.
    host.happenings.append { host in
      host.forgetOutput()
      host.files[fire] = Array(CourseFixture.fire.utf8)
      host.files[fire]? += Array("\nMore.\n\n\(more)".utf8)
    }
    host.happenings += Array(repeating: { _ in }, count: 3)
    _ = run(["preview", fire], on: host)
    #expect(host.output.contains("More."))
    #expect(host.output.holdsBraille)
    #expect(host.files[Self.settings] == Array("curves: blocks\n".utf8))
  }

  @Test func `what the named learner sees is how curves are drawn`() {
    let host = host()
    host.files["\(Self.named)/journal.jsonl"] = []
    host.files["\(Self.named)/settings"] = Array("curves: ascii\n".utf8)
    let fire = "/home/me/Lessons/fire.md"
    #expect(run(["preview", fire, "--as", "ada"], on: host).code == 0)
    #expect(!host.output.holdsBraille)
    host.forgetOutput()
    #expect(run(["preview", fire], on: host).code == 0)
    #expect(host.output.holdsBraille)
  }

  // MARK: The place of an edit

  @Test(arguments: [
    ("Something", "Anything", "leaky"),
    ("How long?", "How long, then?", "tau"),
    ("Multiply.", "Multiply them.", "tau"),
    ("## The", "## New\n\nText.\n\n## The", "new"),
    ("nF\n", "nF\nhint: Units.\n", "tau"),
    ("# Leaky", "# Leaking", "leaking"),
  ])
  func `the page of an edit is the one that holds its first byte`(
    old: String, new: String, stop: String
  ) throws {
    let course = Course(SourceText(name: "course.md", ""))
    func lesson(_ text: String) -> PreviewedLesson {
      PreviewedLesson(Array(text.utf8), path: "leaky.md", of: course)
    }
    let before = lesson(CourseFixture.leaky)
    let after = lesson(CourseFixture.leaky.replacing(old, with: new))
    let place = try #require(after.place(ofEditSince: before))
    #expect(after.outline.stop(at: place).id == stop)
    #expect(after.place(ofEditSince: after) == nil)
  }
}

extension String {
  fileprivate var holdsBraille: Bool {
    unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
  }
}
