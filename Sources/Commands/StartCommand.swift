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
      lif --as ada     go on as one of several learners
    """

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let folder = try CourseFolder(host, options)
    var journal = try JournalFile(host, options, mayBegin: true)
    let console = Console(host, options)
    let texts = try LessonTexts(of: folder, console)
    let progress = Progress(journal.read(), in: folder.course.id)
    let lock = journal.hold()
    defer { withExtendedLifetime(lock) {} }
    let lesson = try options.words.first.map { name throws(Failure) in
      try texts.lesson(named: name)
    }
    let session = Session(
      outline: texts.beginning(progress, atLesson: lesson), progress: progress,
      atLesson: lesson, seed: Self.newSeed(host))
    let isLinear = Surroundings(host, options).isLinear
    let settings = Settings(
      host, options, in: journal.path.map { Paths.parent(of: $0) })
    var runner = SessionRunner(
      host, session, journal, settings, on: console.medium)
    if !isLinear {
      var loop = FullScreenLoop(runner, console, options)
      if loop.run(readingOn: texts) { return host.exitCode }
    }
    runner.session.take(texts.outline)
    var loop = LinearLoop(runner, console)
    loop.run()
    return host.exitCode
  }

  /// A seed for a learner who has none: the moment, in microseconds.
  private static func newSeed(_ host: some Host) -> UInt64 {
    UInt64(max(0, host.now() * 1e6)) & 0xFFFF_FFFF
  }
}

extension Host {
  /// 0, or what shells say of a program that a signal has ended.
  var exitCode: Int32 { endingSignal.map { 128 + $0 } ?? 0 }
}
