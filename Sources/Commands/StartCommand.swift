import Diagnostics
import Display
import Lessons
import Platform
import Tutor

/// `lif` and `lif LESSON`: the course, from where the learner left it.
enum StartCommand: ShellCommand {
  static let name = "start"
  static let summary = "go on with the course, or with one lesson"
  static let usage = "[start] [LESSON]"
  static let details = """
    Without a lesson, the course goes on where you left it. Progress is kept
    after every answer; you may leave at any time.

      lif              go on
      lif fire         go on in the lesson Fire
    """

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let folder = try CourseFolder(host, options)
    var journal = try JournalFile(host, options, mayBegin: true)
    let outline = try Loading.outline(of: folder, Console(host, options))
    let progress = Progress(journal.read(), in: outline.course.id)
    let lock = journal.hold()
    defer { withExtendedLifetime(lock) {} }
    let session = try Loading.session(
      outline, progress, at: options.words.first, seed: Self.newSeed(host))
    let console = Console(host, options)
    let isLinear = Surroundings(host, options).isLinear
    let settings = Settings(
      host, options, in: journal.path.map { Paths.parent(of: $0) })
    let runner = SessionRunner(
      host, session, journal, settings, on: console.medium)
    if !isLinear {
      var loop = FullScreenLoop(runner, console, options)
      if loop.run() { return 0 }
    }
    var loop = LinearLoop(runner, console)
    loop.run()
    return 0
  }

  /// A seed for a learner who has none: the moment, in microseconds.
  private static func newSeed(_ host: some Host) -> UInt64 {
    UInt64(max(0, host.now() * 1e6)) & 0xFFFF_FFFF
  }
}

/// A course made ready for a learner.
enum Loading {
  /// The lessons that can be read; of the others a word on standard error.
  static func outline<Machine: Host>(
    of folder: CourseFolder<Machine>, _ console: Console<Machine>
  ) throws(Failure) -> Outline {
    var lessons: [Lesson] = []
    var problems: [String] = []
    for listing in folder.course.lessons {
      switch folder.lesson(listing) {
      case .success(let lesson): lessons.append(lesson)
      case .failure(let problem): problems.append(problem.sentence)
      }
    }
    for problem in problems { console.complain("warning: \(problem)\n") }
    if lessons.isEmpty {
      let reports = folder.course.diagnostics.map {
        $0.report(in: folder.index)
      }
      throw .unreadable(
        "the course in \(folder.path) has no lesson that can be read\n"
          + reports.joined(separator: "\n"))
    }
    return Outline(course: folder.course, lessons: lessons)
  }

  /// A session at its beginning, or in a lesson that is named.
  static func session(
    _ outline: Outline, _ progress: Progress, at name: String?, seed: UInt64
  ) throws(Failure) -> Session {
    guard let name else {
      return Session(outline: outline, progress: progress, seed: seed)
    }
    return Session(
      outline: outline, progress: progress,
      atLesson: try lesson(named: name, in: outline), seed: seed)
  }

  /// A lesson by its id or its number.
  static func lesson(
    named name: String, in outline: Outline
  ) throws(Failure) -> Int {
    let ids = outline.lessons.map(\.id)
    if let index = LessonNames.place(of: name, among: ids) { return index }
    let offer = offer(for: name, among: ids + CommandTable.names)
    throw .usage(
      "there is no command or lesson \(name)\(offer)\n"
        + "lessons: \(ids.joined(separator: ", "))\n"
        + "commands: \(CommandTable.names.joined(separator: ", "))")
  }
}
