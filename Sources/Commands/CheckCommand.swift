import Diagnostics
import Lessons
import Platform

/// `lif check`: what is wrong with a course, before a learner sees it.
enum CheckCommand: ShellCommand {
  static let name = "check"
  static let summary = "prove the lessons of a course"
  static let usage = "check [PATH…] [--json] [--explain] [--seeds N]"
  static let details = """
    Reads every lesson of the course, or of the files and folders that are
    named, and proves what can be proved: every solution is right, every
    mistake gets its message, every value in the prose is what the model says,
    every quoted line of code stands in its file. All findings are listed in
    one run.

    Exercises with several variants are proved in each of them; with --seeds,
    in those of so many learners, each once. --explain lists what was proved, a
    line for each promise.
    """
  static let options = [
    OptionSpec("json", nil, "the findings as a JSON object"),
    OptionSpec("explain", nil, "every promise that was put to the test"),
    OptionSpec("seeds", "N", "the variants of so many learners, not all"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    let console = Console(host, options)
    if options.has("json"), options.has("explain") {
      throw .usage("--json and --explain cannot be had together")
    }
    var report = CheckReport(
      console, seeds: options["seeds"].flatMap { Int($0) },
      explains: options.has("explain"))
    if options.words.isEmpty {
      let folder = try CourseFolder(host, options)
      if folder.isElsewhere {
        console.complain("This is the course in \(folder.path).\n")
      }
      try report.check(folder)
    } else {
      let sources = (try? CourseFolder(host, options))?.quotableSources() ?? [:]
      for path in options.words {
        if host.kind(of: path) == .directory {
          try report.check(try CourseFolder(host, at: path))
        } else {
          try report.check(file: path, sources)
        }
      }
    }
    if options.has("explain") { console.print(report.explanation) }
    console.print(options.has("json") ? report.json + "\n" : report.text)
    if report.isUnreadable { return 3 }
    return report.hasErrors ? 1 : 0
  }
}
