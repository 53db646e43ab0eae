import Display
import Faces
import Lessons
import Platform
import Tutor

/// `lif progress`: how far a learner is, his work as a file, and forgetting
/// it.
enum ProgressCommand: ShellCommand {
  static let name = "progress"
  static let summary = "how far you are; hand it on, or forget it"
  static let usage =
    "progress [--json], progress export [FILE], or progress forget [LESSON]"
  static let details = """
    Shows each lesson with the steps that are finished, answers and hints, the
    days, and the time at work: pauses of five minutes and more are left out.

      lif progress                   a table, and where the journal lies
      lif progress export            your work on the course as one file, to be
                                     handed in; - writes it to standard output
      lif progress forget fire       removes what is kept about a lesson
      lif progress forget            removes all your work, in every course
      lif progress --as              the learners who share this machine

    A file that is exported says in its first line what it holds. Nothing is
    sent anywhere. What is forgotten is gone for good; lif asks first, and
    without a terminal --yes is needed. The name given with --as stays, and so
    does how curves are drawn.
    """
  static let options = [
    OptionSpec("json", nil, "the summary as a JSON object"),
    OptionSpec("yes", nil, "forget without a question"),
  ]
  static let literals = ["export", "forget"]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    let console = Console(host, options)
    if options["as"] == "", options.words.isEmpty {
      return listLearners(options, console)
    }
    guard let word = options.words.first else {
      return try show(options, console)
    }
    switch word {
    case "export": return try ProgressExport.run(options, console)
    case "forget": return try ProgressForgetting.run(options, console)
    default:
      throw .usage(
        "progress has no \(word)\(offer(for: word, among: literals))\n"
          + "the usage is: lif \(usage)")
    }
  }

  private static func listLearners<Machine: Host>(
    _ options: Options, _ console: Console<Machine>
  ) -> Int32 {
    let state = StateFolder.path(on: console.host, options)
    let known = state.map { LearnerName.known(in: $0, on: console.host) } ?? []
    console.print(
      known.isEmpty
        ? "Nobody has begun with a name yet: lif --as NAME\n"
        : known.map { $0 + "\n" }.joined())
    return 0
  }

  private static func show<Machine: Host>(
    _ options: Options, _ console: Console<Machine>
  ) throws(Failure) -> Int32 {
    var journal = try JournalFile(console.host, options)
    let outline = try LessonTexts(
      of: try CourseFolder(console.host, options), console
    ).outline
    let show = ProgressShow(
      summary: CourseSummary(journal.read(), in: outline),
      course: outline.course, learner: journal.learner?.text,
      journal: journal.path, findings: journal.complaint,
      today: CalendarDay(at: console.host.now()))
    if options.has("json") {
      console.print(show.json.text + "\n")
    } else {
      console.print(show.lines(on: console.page))
    }
    return 0
  }
}
