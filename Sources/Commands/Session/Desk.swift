import Lessons
import Platform
import Tutor

/// What every session of a learner needs: the course, what he did so far,
/// and a face.
struct Desk<Machine: Host> {
  /// The lessons, not yet taken apart.
  let texts: LessonTexts
  let progress: Progress
  let schedule: Schedule
  let console: Console<Machine>
  private var journal: JournalFile<Machine>
  private let options: Options

  init(
    _ host: Machine, _ options: Options, mayBegin: Bool = true
  ) throws(Failure) {
    self.options = options
    console = Console(host, options)
    let folder = try CourseFolder(host, options)
    journal = try JournalFile(host, options, mayBegin: mayBegin)
    texts = try LessonTexts(of: folder, console)
    let entries = journal.read()
    progress = Progress(entries, in: folder.course.id)
    schedule = Schedule(entries, in: folder.course.id)
  }

  private var host: Machine { console.host }

  /// The day of the moment.
  var today: CalendarDay { CalendarDay(at: host.now()) }

  /// A seed for a learner who has none, or for what is to be another thing
  /// each time: the moment, in microseconds.
  var newSeed: UInt64 { UInt64(max(0, host.now() * 1e6)) & 0xFFFF_FFFF }

  /// Holds a session, on the whole screen if that can be, and keeps what
  /// comes of it; `rest` is the course where the session has but its
  /// beginning. The exit code says whether a signal ended it.
  mutating func hold(
    _ session: Session, readingOn rest: LessonTexts? = nil
  ) -> Int32 {
    let lock = journal.hold()
    defer { withExtendedLifetime(lock) {} }
    let settings = Settings(
      host, options, in: journal.path.map { Paths.parent(of: $0) })
    var runner = SessionRunner(
      host, session, journal, settings, on: console.medium)
    if !Surroundings(host, options).isLinear {
      var loop = FullScreenLoop(runner, console, options)
      if loop.run(readingOn: rest) { return host.exitCode }
    }
    if let rest { runner.session.take(rest.outline) }
    var loop = LinearLoop(runner, console)
    loop.run()
    return host.exitCode
  }
}

extension Host {
  /// 0, or what shells say of a program that a signal has ended.
  var exitCode: Int32 { endingSignal.map { 128 + $0 } ?? 0 }
}
