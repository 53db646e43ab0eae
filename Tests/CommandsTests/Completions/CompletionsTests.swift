import Platform
import Testing

@testable import Commands

/// The scripts are made from the table of commands, and shells take them.
@Suite struct CompletionsTests {
  private static let shells = ["bash", "zsh", "fish"]

  private func script(_ shell: String) -> String {
    let host = CourseFixture.host()
    #expect(run(["completions", shell], on: host) == 0)
    return host.output
  }

  @Test(arguments: shells)
  func `a script knows every command, option and choice`(shell: String) {
    let script = script(shell)
    func knows(_ option: OptionSpec) -> Bool {
      let spelling =
        shell == "fish" ? "-l \(option.name) " : "--\(option.name)"
      return script.contains(spelling)
        && option.choices.allSatisfy { script.contains($0) }
    }
    for command in CommandTable.all {
      let line = script.split(separator: "\n").filter {
        $0.contains(command.name)
      }
      #expect(!line.isEmpty, "\(command.name)")
      for option in command.options where !knows(option) {
        Issue.record("\(command.name) --\(option.name)")
      }
    }
    for option in Options.shared where !knows(option) {
      Issue.record("--\(option.name)")
    }
  }

  @Test func `without a shell it says how to install each`() {
    let host = FakeHost()
    #expect(run(["completions"], on: host) == 0)
    for shell in Self.shells {
      #expect(host.output.contains("lif completions \(shell)"))
    }
  }

  @Test func `another shell is not known`() {
    let host = FakeHost()
    #expect(run(["completions", "fihs"], on: host) == 2)
    #expect(
      host.errors == """
        error: there are no completions for fihs; did you mean fish?
        shells: bash, zsh, fish

        """)
  }

  @Test(arguments: [
    ("demo [LESSON]", true, false, false),
    ("help [COMMAND|options]", false, true, false),
    ("fmt [FILE…|-] [--check]", false, false, true),
    ("render [--html | --math] [FILE|-|TEX]", false, false, true),
    ("export html [LESSON…] [--output DIR]", true, false, false),
    ("grade LESSON --answers FILE [--json]", true, false, false),
    ("new course DIR, new lesson NAME", false, false, true),
    ("version", false, false, false),
  ])
  func `a usage says what may follow`(
    usage: String, lessons: Bool, commands: Bool, files: Bool
  ) {
    let kinds = WordKinds(usage: usage)
    #expect(kinds.lessons == lessons)
    #expect(kinds.commands == commands)
    #expect(kinds.files == files)
  }

  @Test func `the names of lessons can be had alone`() {
    let host = CourseFixture.host()
    #expect(run(["list", "--ids"], on: host) == 0)
    #expect(host.output == "leaky\nfire\n")
  }

  // MARK: The shells themselves

  /// What is typed, the word at the cursor last; what is offered for it.
  private static let offers: [([String], [String])] = [
    (["chec"], ["check"]),
    (["fir"], ["fire"]),
    (["demo", "lea"], ["leaky"]),
    (["check", "--js"], ["--json"]),
    (["--color", "n"], ["never"]),
    (["list", "--dots", "b"], ["blocks", "braille"]),
    (["completions", "z"], ["zsh"]),
    (["help", "ev"], ["eval"]),
    (["new", "ex"], ["exercise"]),
  ]

  @Test(
    .enabled(if: exists("bash"), "this machine has no bash"),
    arguments: offers)
  func `bash offers what can follow`(typed: [String], offers: [String]) throws {
    let words = typed.map { "'\($0)'" }.joined(separator: " ")
    let output = try output(
      of: [
        "bash", "--norc", "-c",
        """
        \(script("bash"))
        lif() { printf 'leaky\\nfire\\n'; }
        COMP_WORDS=(lif \(words)); COMP_CWORD=\(typed.count); _lif
        printf '%s\\n' "${COMPREPLY[@]}"
        """,
      ])
    #expect(output.sorted() == offers)
  }

  @Test(
    .enabled(if: exists("fish"), "this machine has no fish"),
    arguments: offers)
  func `fish offers what can follow`(typed: [String], offers: [String]) throws {
    let output = try output(
      of: [
        "fish", "--no-config", "-c",
        """
        \(script("fish"))
        function lif; printf 'leaky\\nfire\\n'; end
        complete -C 'lif \(typed.joined(separator: " "))'
        """,
      ])
    let names = output.map { $0.prefix { $0 != "\t" } }
    #expect(names.map(String.init).sorted() == offers)
  }

  @Test(.enabled(if: exists("zsh"), "this machine has no zsh"))
  func `zsh can read its script`() throws {
    _ = try output(of: ["zsh", "-f", "-n", "-c", script("zsh")])
  }

  private func output(of words: [String]) throws -> [String] {
    let bytes = try #require(Program(words).output())
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }
}

/// Whether a program can be started on this machine.
private func exists(_ program: String) -> Bool {
  Program([program, "-c", "exit 0"]).output() != nil
}
