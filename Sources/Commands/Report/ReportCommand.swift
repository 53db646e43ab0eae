import Display
import Lessons
import Platform
import Tutor

/// `lif report`: a class, from the files that learners hand in.
enum ReportCommand: ShellCommand {
  static let name = "report"
  static let summary = "the table of a class, from what learners hand in"
  static let usage = "report FILE… [--json | --csv]"
  static let details = """
    Reads the files that learners wrote with `lif progress export` and shows
    what each has finished, how each exercise went, and the commonest wrong
    answers to which the exercise has nothing to say, with a line to put into
    the lesson.

      lif report handed-in/*.jsonl
      lif report --csv *.jsonl > class.csv      a line for each learner and
                                                lesson, for a spreadsheet

    A learner is called as his file says, or else as it is called. What cannot
    be read is named with its file and line, and the rest counts; the exit
    code is then 1, or 3 where nothing could be read.
    """
  static let options = [
    OptionSpec("json", nil, "the report as a JSON object"),
    OptionSpec("csv", nil, "learners and lessons as comma-separated values"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    guard !options.words.isEmpty else {
      throw .usage("no file is named; the usage is: lif \(usage)")
    }
    guard !(options.has("json") && options.has("csv")) else {
      throw .usage("--json and --csv exclude each other")
    }
    let console = Console(host, options)
    let outline = try LessonTexts(
      of: try CourseFolder(host, options), console
    ).outline
    let files = options.words.map {
      HandedIn($0, course: outline.course.id, on: host)
    }
    let problems = files.flatMap(\.problems)
    for problem in problems { console.complain("\(problem.sentence)\n") }
    let work = ClassReport.Work.named(files.filter { !$0.entries.isEmpty })
    guard !work.isEmpty else { throw .unreadable("no work could be read") }
    let report = ClassReport(work, in: outline)
    if options.has("json") {
      console.print(report.json(problems).text + "\n")
    } else if options.has("csv") {
      console.print(report.csv)
    } else {
      console.print(ReportShow(report, outline).lines(on: console.page))
    }
    return problems.isEmpty ? 0 : 1
  }
}

extension ClassReport.Work {
  /// The work of some files; a name that stands in several gets the file's
  /// behind it.
  fileprivate static func named(_ files: [HandedIn]) -> [Self] {
    let counts = Dictionary(grouping: files, by: \.name)
    return files.map { file in
      let isShared = counts[file.name].map { $0.count > 1 } ?? false
      return Self(
        name: isShared ? "\(file.name) (\(file.path))" : file.name,
        entries: file.entries)
    }
  }
}
