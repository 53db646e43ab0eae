import Display
import Faces
import Lessons
import Platform
import Tutor

/// `lif list`: the lessons, and how far each is.
enum ListCommand: ShellCommand {
  static let name = "list"
  static let summary = "the lessons, and how far you are"
  static let usage = "list [--ids]"
  static let details = """
    One line for each lesson: its number, its name, how many of its steps are
    finished. `lif NUMBER` or `lif NAME` opens it.
    """
  static let options = [
    OptionSpec("ids", nil, "only the names, a line each, for scripts")
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(0, usage)
    let console = Console(host, options)
    let folder = try CourseFolder(host, options)
    if options.has("ids") {
      console.print(folder.course.lessons.map { $0.id + "\n" }.joined())
      return 0
    }
    let outline = try LessonTexts(of: folder, console).outline
    var journal = try JournalFile(host, options)
    let progress = Progress(journal.read(), in: outline.course.id)
    let current = outline.resumption(progress)?.lesson
    let page = Menu(
      title: outline.course.title,
      entries: outline.menu(progress, current: current))
    console.print(page.lines(on: console.medium))
    return 0
  }
}
