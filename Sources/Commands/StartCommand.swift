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
    var desk = try Desk(host, options)
    let lesson = try options.words.first.map { name throws(Failure) in
      try desk.texts.lesson(named: name)
    }
    let session = Session(
      outline: desk.texts.beginning(desk.progress, atLesson: lesson),
      progress: desk.progress, schedule: desk.schedule, atLesson: lesson,
      seed: desk.newSeed)
    return desk.hold(session, readingOn: desk.texts)
  }
}
