import Display
import Faces
import Lessons
import Platform
import Tutor

/// `lif demo [LESSON]`: a lesson that answers itself.
enum DemoCommand: ShellCommand {
  static let name = "demo"
  static let summary = "watch a lesson walk through itself"
  static let usage = "demo [LESSON]"
  static let details = """
    Shows a lesson from its first page to its last, with a right answer to
    every question. At a terminal, Enter shows the next page and q stops.
    Nothing is kept: your own progress stays as it is.
    """

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let console = Console(host, options)
    let texts = try LessonTexts(of: CourseFolder(host, options), console)
    let lesson = try options.words.first.map { name throws(Failure) in
      try texts.lesson(named: name)
    }
    let outline = texts.outline
    let nothing = Progress(in: outline.course.id)
    let session = Session(
      outline: outline, progress: nothing, atLesson: lesson ?? 0)
    var runner = SessionRunner(
      host, session, nil, Settings(host, options, in: nil),
      on: console.medium)
    var face = LinearFace(on: console.medium)
    var pace = DemoPace(console)
    runner.begin()
    while let answer = runner.session.demonstration {
      guard console.print(face.news(of: runner.session.page)),
        pace.goesOn(behind: runner.session.page)
      else { return 0 }
      runner.send(.line(answer))
    }
    console.print(face.news(of: runner.session.page))
    return 0
  }
}

/// When the next page of a demonstration is shown: at a terminal after Enter,
/// elsewhere at once.
private struct DemoPace<Machine: Host> {
  private let console: Console<Machine>
  private var reader: LineReader<Machine>

  init(_ console: Console<Machine>) {
    self.console = console
    reader = LineReader(console.host)
  }

  /// Waits where a question is shown or was answered; a page to read waits
  /// too. False once the watcher has seen enough.
  mutating func goesOn(behind page: Page) -> Bool {
    guard console.host.isTerminal(.input), console.host.isTerminal(.output)
    else { return true }
    let words =
      page.prompt.takesAnswer ? "the answer" : "the next page"
    console.print(" Enter shows \(words), q and Enter stops. ")
    guard let line = reader.nextText() else { return false }
    return !["q", ":q", "quit"].contains(line.filter { $0 != " " })
  }
}
