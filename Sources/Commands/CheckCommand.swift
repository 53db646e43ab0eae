import Diagnostics
import Lessons
import Platform

/// `lif check`: what is wrong with a course, before a learner sees it.
enum CheckCommand: ShellCommand {
  static let name = "check"
  static let summary = "prove the lessons of a course"
  static let usage = "check [FILE…] [--json]"
  static let details = """
    Reads every lesson of the course, or the files that are named, and proves
    what can be proved: every solution is right, every mistake gets its
    message, every value in the prose is what the model says, every quoted
    line of code stands in its file. All findings are listed in one run.
    """
  static let options = [
    OptionSpec("json", nil, "the findings as a JSON object")
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    let console = Console(host, options)
    var report = CheckReport()
    if options.words.isEmpty {
      try report.check(try CourseFolder(host, options))
    } else {
      let sources = (try? CourseFolder(host, options))?.quotableSources() ?? [:]
      for path in options.words {
        try report.check(file: path, on: host, sources)
      }
    }
    console.print(options.has("json") ? report.json + "\n" : report.text)
    if report.isUnreadable { return 3 }
    return report.hasErrors ? 1 : 0
  }
}
