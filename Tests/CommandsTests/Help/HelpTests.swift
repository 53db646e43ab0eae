import Platform
import Testing

@testable import Commands

/// Help says what there is, in the room that there is.
@Suite struct HelpTests {
  private func help(
    _ arguments: [String], columns: Int = 80
  ) -> (code: Int32, output: String, errors: String) {
    let host = CourseFixture.host()
    host.environment["COLUMNS"] = String(columns)
    let code = run(arguments, on: host)
    return (code, host.output, host.errors)
  }

  @Test(arguments: CommandTable.names)
  func `a command has one help, however it is asked for`(name: String) {
    let (code, output, _) = help(["help", name])
    #expect(code == 0)
    #expect(output.hasPrefix("usage: lif "))
    #expect(help([name, "--help"]).output == output)
    #expect(help([name, "-h"]).output == output)
    #expect(help(["--ascii", name, "--color", "never", "-h"]).code == 0)
  }

  @Test func `the help of a command has all its options`() {
    for command in CommandTable.all {
      let output = help(["help", command.name]).output
      for option in command.options
      where !output.contains("\n  --\(option.name)") {
        Issue.record("\(command.name) --\(option.name)")
      }
    }
    for option in Options.shared {
      #expect(help(["help", "options"]).output.contains("--\(option.name)"))
    }
  }

  @Test(arguments: CommandTable.names + ["options", ""], [40, 80])
  func `no line is wider than the screen`(topic: String, columns: Int) {
    let output = help(["help", topic].filter { $0 != "" }, columns: columns)
      .output
    for line in output.split(separator: "\n") {
      #expect(line.count <= columns, "\(line)")
    }
  }

  @Test func `the overview has each command with its line, in groups`() {
    let output = help(["help"]).output
    #expect(output == help(["--help"]).output)
    #expect(output == help(["-h"]).output)
    let rows = output.split(separator: "\n")
    for command in CommandTable.all {
      let row = rows.filter { $0.hasPrefix("  \(command.name) ") }
      #expect(row.count == 1 && row[0].hasSuffix(command.summary))
    }
    for group in CommandTable.groups {
      #expect(output.contains("\n\n\(group.title)\n"))
    }
  }

  @Test func `help for what is no command offers the nearest, and exits 2`() {
    let (code, output, errors) = help(["help", "simulat"])
    #expect(code == 2)
    #expect(output.isEmpty)
    #expect(
      errors == """
        error: there is no command simulat; did you mean simulate?
        `lif help` lists the commands

        """)
  }

  @Test func `an option that is not there offers the nearest, or the help`() {
    let near = help(["export", "--handuot"])
    #expect(near.code == 2)
    #expect(
      near.errors
        == "error: there is no option --handuot; did you mean --handout?\n")
    #expect(
      help(["export", "--frobnicate"]).errors == """
        error: export has no option --frobnicate
        `lif help export` lists those that it has

        """)
  }

  @Test(arguments: ["version", "--version", "-V"])
  func `the version is one line`(word: String) {
    let (code, output, _) = help([word])
    #expect(code == 0)
    #expect(output.hasPrefix("lif "))
    #expect(output.filter { $0 == "\n" }.count == 1)
  }
}
