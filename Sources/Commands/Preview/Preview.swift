import Diagnostics
import Lessons
import Platform
import Tutor

/// A lesson that is being written, and a session that shows a place of it.
struct Preview<Machine: Host> {
  private(set) var previewed: PreviewedLesson
  var runner: SessionRunner<Machine>
  /// Whether the file is not there at the moment.
  private(set) var isMissing = false
  /// Whether the findings are those of a reading only.
  private(set) var awaitsProof = true
  private var watch: FileWatch<Machine>
  private let course: Course
  private let sources: [String: SourceText]
  private let console: Console<Machine>

  /// The lesson of a file, at the step that is named, or at its first.
  init(
    _ path: String, _ console: Console<Machine>, _ options: Options
  ) throws(Failure) {
    let host = console.host
    let folder = try? CourseFolder(host, options)
    course = folder?.course ?? Course(SourceText(name: path, ""))
    sources = folder?.quotableSources() ?? [:]
    self.console = console
    watch = FileWatch(path, on: host)
    let bytes = try InputText(path, atMost: Lesson.largestFile)
      .bytes(from: host)
    let lesson = PreviewedLesson(bytes, path: path, of: course)
    previewed = lesson
    let place = try options["step"].map { name throws(Failure) in
      try lesson.place(named: name)
    }
    let settings = Settings(
      host, options,
      in: try JournalFile(host, options).path.map { Paths.parent(of: $0) },
      isKept: false)
    runner = Self.runner(lesson, at: place, settings, console)
    runner.begin()
  }

  /// Whether lines are typed, not keys; of every session from now on.
  var readsLines = false {
    didSet { runner.session.readsLines = readsLines }
  }

  /// A session without a journal.
  private static func runner(
    _ previewed: PreviewedLesson, at place: Outline.Place?,
    _ settings: Settings<Machine>, _ console: Console<Machine>
  ) -> SessionRunner<Machine> {
    let outline = previewed.outline
    let start = place ?? outline.places.first
    let session =
      start.map { Session(outline: outline, at: $0) }
      ?? Session(outline: outline, progress: Progress(in: outline.course.id))
    return SessionRunner(
      console.host, session, nil, settings, on: console.medium)
  }

  /// Where in the file the page on the screen comes from.
  var range: SourceRange? {
    runner.session.place.map { previewed.outline.stop(at: $0).range }
  }

  /// Looks at the file; true where there is something new to see.
  mutating func look() -> Bool {
    switch watch.look() {
    case nil: return false
    case .missing:
      isMissing = true
    case .content(let bytes):
      let old = previewed
      isMissing = false
      previewed = PreviewedLesson(bytes, path: watch.path, of: course)
      awaitsProof = true
      let here = runner.session.place.flatMap { previewed.nearest(to: $0) }
      show(previewed.place(ofEditSince: old) ?? here)
    }
    return true
  }

  /// Proves the lesson as it is now.
  mutating func prove() {
    previewed.prove(with: sources)
    awaitsProof = false
  }

  /// Turns to the place after or before the one on the screen.
  mutating func turn(forward: Bool) {
    guard let place = runner.session.place else { return }
    let outline = previewed.outline
    let next =
      forward ? outline.place(after: place) : outline.place(before: place)
    if let next { show(next) }
  }

  private mutating func show(_ place: Outline.Place?) {
    runner = Self.runner(previewed, at: place, runner.settings, console)
    runner.session.readsLines = readsLines
    runner.begin()
  }
}
