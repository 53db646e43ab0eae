import Platform

/// `lif fmt`: lesson files in their usual layout.
enum FormatCommand: ShellCommand {
  static let name = "fmt"
  static let summary = "bring lesson files into the usual layout"
  static let usage = "fmt [FILE…|-] [--check] [--diff]"
  static let details = """
    Lays out what stands in the fences of experiments, exercises and courses:
    values in one column, and what continues them below; options, and their
    feedback indented; no blanks at line ends, no two blank lines in a row.
    Prose, formulas and other code stay as they are, to the byte. Nothing is
    wrapped, and nothing changes its order or what it says.

    Without a file, every lesson of the course and its index. A file is
    written only where it changes, and named. For -, standard input goes to
    standard output.

      lif fmt Lessons/fire.md
      lif fmt --check          for a script: exit code 1 if a file would change
      lif fmt --diff | patch -p0
    """
  static let options = [
    OptionSpec("check", nil, "write nothing, name what would change"),
    OptionSpec("diff", nil, "write nothing, show what would change"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    var round = FormatRound(Console(host, options), options)
    if options.words.isEmpty {
      let course = try CourseFolder(host, options)
      for file in course.files { round.format(file, inside: course.path) }
    }
    for file in options.words { round.format(file) }
    return round.exitCode
  }
}
